// What the counts are narrowed to, each with a way out of it. The names come from what the narrowing itself shows.
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { taskQuery, planQuery } from '../plan/queries.ts';
import { unitQuery } from '../people/queries.ts';
import { useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import type { RollupSearch } from './search.ts';
import { ROLLUP_WORDS } from './words.ts';

export function Within({ search }: { search: RollupSearch }) {
  const say = useWords(ROLLUP_WORDS);
  const names = useNames(search);
  const parts = (['unit', 'plan', 'task'] as const).filter((part) => search[part] !== undefined);
  if (parts.length === 0) return null;
  return (
    <nav className={`${styles['within']} no-print`} aria-label={say('within')}>
      <ul>
        <li>
          <Link to="/theo-doi" search={search.at === undefined ? {} : { at: search.at }}>
            {say('all')}
          </Link>
        </li>
        {parts.map((part) => (
          <li key={part}>
            <span>
              {say(`within.${part}`)}: <b lang="vi">{names[part] ?? '…'}</b>
            </span>
            <Link
              to="/theo-doi"
              search={without(search, part)}
              aria-label={say('within.leave', { what: names[part] ?? say(`within.${part}`) })}
            >
              <IconX size={14} stroke={1.8} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function without(search: RollupSearch, part: 'unit' | 'plan' | 'task'): RollupSearch {
  const { [part]: _gone, by: _by, ...rest } = search;
  // One step up: to what was split when the part was chosen.
  return part === 'unit' ? rest : { ...rest, by: part };
}

function useNames({ unit, plan, task }: RollupSearch): Readonly<Record<'unit' | 'plan' | 'task', string | undefined>> {
  const ofPlan = useQuery({ ...planQuery(plan ?? ''), enabled: plan !== undefined });
  const ofTask = useQuery({ ...taskQuery(task ?? ''), enabled: task !== undefined });
  const ofUnit = useQuery({ ...unitQuery(unit ?? ''), enabled: unit !== undefined });
  return {
    plan: ofPlan.data?.title,
    task: ofTask.data?.text,
    unit: ofUnit.data?.name,
  };
}
