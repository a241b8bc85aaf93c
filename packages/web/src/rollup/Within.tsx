// What the figures are narrowed to, each with a way out of it. The names come from what the narrowing itself shows.
import { COUNT_MEASURES } from '@sauro/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { taskQuery, planQuery } from '../plan/queries.ts';
import { unitQuery } from '../people/queries.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import type { RollupSearch } from './search.ts';
import { monthName, useKeyNames } from './use-key-names.ts';
import { ROLLUP_WORDS } from './words.ts';

const PARTS = [
  'unit',
  'plan',
  'task',
  'target',
  'issuer',
  'label',
  'state',
  'part',
  'period',
  'month',
  'measure',
] as const satisfies readonly (keyof RollupSearch)[];
type Part = (typeof PARTS)[number];

type WithinProps = {
  readonly search: RollupSearch;
  /** On a screen with choices of its own, which stay: what is left, as undefined. Elsewhere the way out is an address. */
  readonly onLeave?: (left: { readonly [part in Part | 'within' | 'alone']?: undefined }) => void;
};

export function Within({ search, onLeave }: WithinProps) {
  const say = useWords(ROLLUP_WORDS);
  const names = useNames(search);
  const parts = PARTS.filter((part) => search[part] !== undefined);
  if (parts.length === 0) return null;
  return (
    <nav className={`${styles['within']} no-print`} aria-label={say('within')}>
      <ul>
        {onLeave === undefined && (
          <li>
            <Link
              to="/theo-doi"
              search={search.at === undefined ? {} : { at: search.at }}
              activeOptions={{ exact: true }}
            >
              {say('all')}
            </Link>
          </li>
        )}
        {parts.map((part) => (
          <li key={part}>
            <span>
              {say(`within.${part}`)}: <b lang="vi">{names[part] ?? '…'}</b>
            </span>
            <Leave
              search={without(search, part)}
              label={say('within.leave', { what: names[part] ?? say(`within.${part}`) })}
              onPress={
                onLeave === undefined
                  ? undefined
                  : () =>
                      onLeave(
                        part === 'unit'
                          ? { unit: undefined, within: undefined, alone: undefined }
                          : { [part]: undefined },
                      )
              }
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

type LeaveProps = {
  readonly search: RollupSearch;
  readonly label: string;
  readonly onPress: (() => void) | undefined;
};

function Leave({ search, label, onPress }: LeaveProps) {
  const icon = <IconX size={14} stroke={1.8} aria-hidden="true" />;
  if (onPress === undefined) {
    return (
      <Link to="/theo-doi" search={search} aria-label={label}>
        {icon}
      </Link>
    );
  }
  return (
    <button type="button" aria-label={label} onClick={onPress}>
      {icon}
    </button>
  );
}

function without(search: RollupSearch, part: Part): RollupSearch {
  const { [part]: _gone, ...rest } = search;
  if (part === 'plan' || part === 'task') return { ...rest, by: part };
  if (part !== 'unit') return rest;
  // One step up: to what was split when the unit was chosen.
  const { by: _by, within: _within, alone: _alone, ...above } = rest;
  return above;
}

function useNames(search: RollupSearch): Readonly<Partial<Record<Part, string | undefined>>> {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const nameOf = useKeyNames();
  const { unit, plan, task, issuer, label, state, part, period, month, measure } = search;
  const ofPlan = useQuery({ ...planQuery(plan ?? ''), enabled: plan !== undefined });
  const ofTask = useQuery({ ...taskQuery(task ?? ''), enabled: task !== undefined });
  const ofUnit = useQuery({ ...unitQuery(unit ?? ''), enabled: unit !== undefined });
  const ofIssuer = useQuery({ ...unitQuery(issuer ?? ''), enabled: issuer !== undefined });
  return {
    plan: ofPlan.data?.title,
    task: ofTask.data?.text,
    unit: ofUnit.data?.name,
    issuer: ofIssuer.data?.name,
    target: say('within.target.one'),
    label: label
      ?.split(',')
      .map((key) => nameOf('label', key, key))
      .join(', '),
    state: state
      ?.split(',')
      .map((key) => nameOf('state', key, key))
      .join(', '),
    part: part === undefined ? undefined : nameOf('part', part, part),
    period: period === undefined ? undefined : nameOf('period', period, period),
    month: month === undefined ? undefined : monthName(month, say('month.none')),
    measure: measure === undefined ? undefined : COUNT_MEASURES[measure][language],
  };
}
