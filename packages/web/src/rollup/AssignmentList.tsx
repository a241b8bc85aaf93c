// The last step down: the assignments that a figure counts, as they stood on the cut-off day.
import { COUNT_MEASURES } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { assignmentsFileAddress } from '../assignment/calls.ts';
import { listQuery } from '../assignment/queries.ts';
import { WorkList } from '../assignment/work/WorkList.tsx';
import { ExportMenu } from '../ui/ExportMenu.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import { isNarrowed, queryOf, type RollupSearch } from './search.ts';
import { useToday } from './use-today.ts';
import { ROLLUP_WORDS } from './words.ts';

export function AssignmentList({ search }: { search: RollupSearch }) {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { by: _by, measure = 'total', ...narrow } = search;
  const query = { ...queryOf(narrow, useToday()), measure };
  const list = useInfiniteQuery(listQuery(query));
  const total = list.data?.pages[0]?.total;
  return (
    <>
      <div className={styles['listed']}>
        <h2>
          {total !== undefined &&
            say('list.count', { what: COUNT_MEASURES[measure][language], count: formatNumber(total, language) })}
        </h2>
        <div className="no-print">
          <ExportMenu address={assignmentsFileAddress(query)} />
        </div>
      </div>
      <WorkList
        work={list}
        filtered={isNarrowed(search)}
        onReset={() => void navigate({ to: '/theo-doi', search: { by: 'list' } })}
      />
    </>
  );
}
