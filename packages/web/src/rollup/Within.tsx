// What the figures are narrowed to, each with a way out of it. The names come from what the narrowing itself shows.
import { COUNT_MEASURES } from '@sauro/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { taskQuery, planQuery } from '../plan/queries.ts';
import { unitQuery } from '../people/queries.ts';
import { KIND_WORDS } from '../people/words.ts';
import { formatDay } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import styles from './Rollup.module.css';
import type { RollupSearch } from './search.ts';
import { useKeyNames } from './use-key-names.ts';
import { useUnseen, useUnseenUnit } from './use-unseen.ts';
import { ROLLUP_WORDS } from './words.ts';

const PARTS = [
  'unit',
  'alone',
  'within',
  'split',
  'unitKind',
  'plan',
  'section',
  'task',
  'target',
  'issuer',
  'label',
  'state',
  'part',
  'period',
  'month',
  'from',
  'to',
  'measure',
] as const satisfies readonly (keyof RollupSearch)[];
type Part = (typeof PARTS)[number];

type WithinProps = {
  readonly search: RollupSearch;
  /** On a screen with choices of its own, which stay: what is left, as undefined. Elsewhere the way out is an address. */
  readonly onLeave?: (changed: { readonly [part in Part]?: string | undefined }) => void;
};

export function Within({ search, onLeave }: WithinProps) {
  const say = useWords(ROLLUP_WORDS);
  const above = useAbove(search);
  const names = useNames(search);
  const isUnseen = useUnseen(search);
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
              search={without(search, part, above)}
              label={say('within.leave', { what: names[part] ?? say(`within.${part}`) })}
              onPress={
                onLeave === undefined
                  ? undefined
                  : () => onLeave(part === 'unit' ? { ...NO_UNIT, ...above } : { [part]: undefined })
              }
            />
          </li>
        ))}
      </ul>
      {isUnseen && <p>{say('unseen')}</p>}
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

function without(search: RollupSearch, part: Part, above: Above): RollupSearch {
  if (part === 'unit') {
    const { unit: _unit, by: _by, within: _within, alone: _alone, ...others } = search;
    return { ...others, ...above };
  }
  const { [part]: _gone, ...rest } = search;
  return part === 'plan' || part === 'task' ? { ...rest, by: part } : rest;
}

type Above = Pick<RollupSearch, 'unit' | 'within'>;
const NO_UNIT = { unit: undefined, within: undefined, alone: undefined } as const;

/** One step up: the unit above the one that is looked at, as far as that within which figures are counted. */
function useAbove({ unit, within }: RollupSearch): Above {
  const parent = useQuery({ ...unitQuery(unit ?? ''), enabled: unit !== undefined }).data?.parent ?? null;
  if (within === undefined || parent === null || unit === within) return {};
  return parent.id === within ? { unit: within } : { unit: parent.id, within };
}

function useNames(search: RollupSearch): Readonly<Partial<Record<Part, string | undefined>>> {
  const say = useWords(ROLLUP_WORDS);
  const { language } = useLanguage();
  const nameOf = useKeyNames();
  const sayKind = useWords(KIND_WORDS);
  const { unit, unitKind, within, plan, section, task, issuer, label, state, part, period, month, measure } = search;
  const dayOf = (day: string | undefined) => (day === undefined ? undefined : formatDay(day));
  const ofPlan = useQuery({ ...planQuery(plan ?? ''), enabled: plan !== undefined });
  const ofTask = useQuery({ ...taskQuery(task ?? ''), enabled: task !== undefined });
  const ofUnit = useUnitName(unit);
  const ofIssuer = useUnitName(issuer);
  const ofWithin = useUnitName(within === 'all' ? undefined : within);
  return {
    plan: ofPlan.data?.title,
    section,
    task: ofTask.data?.text,
    unit: ofUnit,
    alone: say('within.alone.yes'),
    split: say('counted.split'),
    within: within === 'all' ? say('within.within.all') : ofWithin,
    unitKind: unitKind === undefined ? undefined : sayKind(unitKind),
    issuer: ofIssuer,
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
    month: month === undefined ? undefined : nameOf('month', month, month),
    from: dayOf(search.from),
    to: dayOf(search.to),
    measure: measure === undefined ? undefined : COUNT_MEASURES[measure][language],
  };
}

/** Of what is not to be seen that it is not; undefined until it is known. */
function useUnitName(unit: string | undefined): string | undefined {
  const say = useWords(ROLLUP_WORDS);
  const isUnseen = useUnseenUnit(unit);
  const { data } = useQuery({ ...unitQuery(unit ?? ''), enabled: unit !== undefined });
  return isUnseen ? say('within.unseen') : data?.name;
}
