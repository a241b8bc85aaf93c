// What the screens of evidence ask of the server.
import { queryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../assignment/queries.ts';
import { listAttachable, listEvidence } from './calls.ts';

export function evidenceQuery(assignment: string) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'evidence', assignment],
    queryFn: () => listEvidence(assignment),
  });
}

export function attachableQuery(assignment: string, q: string) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'attachable', assignment, q],
    queryFn: () => listAttachable(assignment, q),
  });
}
