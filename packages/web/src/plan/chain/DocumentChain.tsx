// The chain of one document as it comes from the server.
import { useQuery } from '@tanstack/react-query';
import { Refusal } from '../../client.ts';
import { Failed } from '../../ui/Failed.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { chainQuery } from '../queries.ts';
import { ChainView } from './ChainView.tsx';
import { UnitList } from './UnitList.tsx';

export function DocumentChain({ document }: { document: string }) {
  const chain = useQuery(chainQuery(document));
  if (chain.isPending) return <PageWaiting />;
  if (chain.isError) {
    const missing = chain.error instanceof Refusal && chain.error.problem.status === 404;
    return missing ? <NotFound /> : <Failed error={chain.error} onRetry={() => void chain.refetch()} />;
  }
  return (
    <>
      <ChainView key={document} chain={chain.data} />
      <UnitList key={`units.${document}`} document={document} />
    </>
  );
}
