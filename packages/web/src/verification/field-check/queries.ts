// What the screens of field checks ask of the server. A result may come from a phone at any time: all keys begin as those of
// assignments do, so that every act makes them look again.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../../assignment/queries.ts';
import { nextOffset } from '../../ui/next-page.ts';
import {
  type FrameQuery,
  getFieldCheck,
  getFieldFigures,
  listFieldChecks,
  listFieldPieces,
  listFieldResults,
  listSentBack,
  type PieceQuery,
  previewFieldCheck,
  type SentBackQuery,
} from './calls.ts';

const FIELD = [ASSIGNMENTS, 'field-checks'] as const;
const PAGE = 50;

export const fieldChecksQuery = infiniteQueryOptions({
  queryKey: [...FIELD, 'list'],
  queryFn: ({ pageParam }) => listFieldChecks({ offset: pageParam, limit: PAGE }),
  initialPageParam: 0,
  getNextPageParam: nextOffset,
});

export function fieldCheckQuery(id: string) {
  return queryOptions({ queryKey: [...FIELD, 'one', id], queryFn: () => getFieldCheck(id) });
}

export function fieldPiecesQuery(query: PieceQuery) {
  return infiniteQueryOptions({
    queryKey: [...FIELD, 'pieces', query],
    queryFn: ({ pageParam }) => listFieldPieces(query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function sentBackQuery(query: SentBackQuery) {
  return infiniteQueryOptions({
    queryKey: [...FIELD, 'sent-back', query],
    queryFn: ({ pageParam }) => listSentBack(query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

/** What was found of one assignment, in whatever sample. */
export function foundOfQuery(assignment: string) {
  return queryOptions({ queryKey: [...FIELD, 'of', assignment], queryFn: () => listFieldResults(assignment) });
}

/** Of one sample, or of all. */
export function fieldFiguresQuery(check?: string) {
  return queryOptions({ queryKey: [...FIELD, 'figures', check ?? 'all'], queryFn: () => getFieldFigures(check) });
}

export function frameQuery(query: FrameQuery) {
  return queryOptions({ queryKey: [...FIELD, 'frame', query], queryFn: () => previewFieldCheck(query) });
}
