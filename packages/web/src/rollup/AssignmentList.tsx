// The last step down: the assignments that a figure counts, as they stood on the cut-off day.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { listQuery } from '../assignment/queries.ts';
import { WorkList } from '../assignment/work/WorkList.tsx';
import { isNarrowed, queryOf, type RollupSearch } from './search.ts';
import { useToday } from './use-today.ts';

export function AssignmentList({ search }: { search: RollupSearch }) {
  const navigate = useNavigate();
  const { by: _by, measure = 'total', ...narrow } = search;
  const list = useInfiniteQuery(listQuery({ ...queryOf(narrow, useToday()), measure }));
  return (
    <WorkList
      work={list}
      filtered={isNarrowed(search)}
      onReset={() => void navigate({ to: '/theo-doi', search: { by: 'list' } })}
    />
  );
}
