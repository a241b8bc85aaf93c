// What the screens of evidence ask of the server.
import { queryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../assignment/queries.ts';
import { listAttachable, listEvidence, type Preview, previewEvidence } from './calls.ts';

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

/** Not among what an act makes old: a file never changes, and only its letters are still being recognised. */
export function previewQuery(id: string) {
  return queryOptions({
    queryKey: ['evidence-preview', id],
    queryFn: () => previewEvidence(id),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { data, status } }) =>
      status === 'success' && data !== undefined && isBeingRead(data) ? WHILE_RECOGNISED_MS : false,
  });
}

const WHILE_RECOGNISED_MS = 3000;

/** Whether its mark of secrecy has yet to be seen. */
export function isBeingRead(preview: Preview): boolean {
  return (preview.is === 'picture' || preview.is === 'pages') && preview.isBeingRead;
}
