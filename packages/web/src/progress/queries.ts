// What the screens of progress ask of the server.
import { queryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../assignment/queries.ts';
import { listFigureTargets, listProgress } from './calls.ts';

export function progressQuery(assignment: string) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'progress', assignment],
    queryFn: () => listProgress(assignment),
  });
}

export function targetsQuery(assignment: string) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'targets', assignment],
    queryFn: () => listFigureTargets(assignment),
  });
}
