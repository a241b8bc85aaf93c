// The last step down: the assignments that a figure counts, as they stood on the cut-off day.
import { useInfiniteQuery } from '@tanstack/react-query';
import { listQuery } from '../assignment/queries.ts';
import { WorkList } from '../assignment/work/WorkList.tsx';
import { queryOf, type RollupSearch } from './search.ts';
import { useToday } from './use-today.ts';

export function AssignmentList({ search: { by: _by, measure = 'total', ...narrow } }: { search: RollupSearch }) {
  const list = useInfiniteQuery(listQuery({ ...queryOf(narrow, useToday()), measure }));
  return <WorkList work={list} filtered={false} onReset={nothing} />;
}

function nothing(): void {}
