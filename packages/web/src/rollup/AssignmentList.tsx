// The last step down: the assignments that a figure counts, as they stood on the cut-off day.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { assignmentsFileAddress } from '../assignment/calls.ts';
import { listQuery } from '../assignment/queries.ts';
import { WorkList } from '../assignment/work/WorkList.tsx';
import { ExportMenu } from '../ui/ExportMenu.tsx';
import { isNarrowed, queryOf, type RollupSearch } from './search.ts';
import { useToday } from './use-today.ts';

export function AssignmentList({ search }: { search: RollupSearch }) {
  const navigate = useNavigate();
  const { by: _by, measure = 'total', ...narrow } = search;
  const query = { ...queryOf(narrow, useToday()), measure };
  const list = useInfiniteQuery(listQuery(query));
  return (
    <>
      <div className="no-print">
        <ExportMenu address={assignmentsFileAddress(query)} />
      </div>
      <WorkList
        work={list}
        filtered={isNarrowed(search)}
        onReset={() => void navigate({ to: '/theo-doi', search: { by: 'list' } })}
      />
    </>
  );
}
