// The last step down: the assignments themselves.
import { useInfiniteQuery } from '@tanstack/react-query';
import { listQuery } from '../assignment/queries.ts';
import { WorkList } from '../assignment/work/WorkList.tsx';
import { useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import type { RollupSearch } from './search.ts';
import { ROLLUP_WORDS } from './words.ts';

export function AssignmentList({ search: { plan, task, unit, at } }: { search: RollupSearch }) {
  const say = useWords(ROLLUP_WORDS);
  const list = useInfiniteQuery(
    listQuery({
      ...(plan === undefined ? {} : { plan }),
      ...(task === undefined ? {} : { task }),
      ...(unit === undefined ? {} : { unit }),
    }),
  );
  return (
    <>
      {at !== undefined && <p className={styles['quiet']}>{say('list.now')}</p>}
      <WorkList work={list} filtered={false} onReset={nothing} />
    </>
  );
}

function nothing(): void {}
