// What the screens of evidence ask of the server.
import { queryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../assignment/queries.ts';
import { listAttachable, listEvidence, previewEvidence } from './calls.ts';

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

/** Not among what an act makes old: a file never changes. */
export function previewQuery(id: string) {
  return queryOptions({
    queryKey: ['evidence-preview', id],
    queryFn: () => previewEvidence(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
