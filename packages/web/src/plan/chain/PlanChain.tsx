// The chain of a plan, by the document of its newest revision.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { planQuery } from '../queries.ts';
import { DocumentChain } from './DocumentChain.tsx';

export function PlanChain() {
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const plan = useQuery(planQuery(id));
  // The page round it has the plan already.
  return plan.data === undefined ? null : <DocumentChain document={plan.data.document} />;
}
