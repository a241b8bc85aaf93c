// What stands in the address of the screens of figures: within what, split by what, and as of which day.
import {
  type CountMeasure,
  COUNT_MEASURE_NAMES,
  dayOf,
  type Dimension,
  DIMENSIONS,
  isPlainDate,
  type PlainDate,
  RELATIVE_PERIOD_NAMES,
  sectionOfKey,
  type RelativePeriod,
  type ShareMeasure,
  SHARE_MEASURE_NAMES,
  stretchOf,
  UNIT_KIND_NAMES,
  type UnitKind,
  WARNING_NAMES,
  type WarningKind,
} from '@sauro/core';

export const SPLITS = ['unit', 'plan', 'task', 'month', 'list'] as const;
export type Split = (typeof SPLITS)[number];

/** What figures are narrowed to, on every screen of them. */
export type Narrowing = {
  readonly plan?: string;
  readonly section?: string;
  readonly task?: string;
  readonly unit?: string;
  readonly target?: string;
  readonly issuer?: string;
  /** In units of that kind, each with all below it. */
  readonly unitKind?: UnitKind;
  /** The unit's own work, without that of those below it. */
  readonly alone?: 'yes';
  /** Parts that units have given further down, instead of wholes. */
  readonly split?: 'yes';
  /** Within what a part is not counted beside its whole. */
  readonly within?: string;
  readonly part?: 'lead' | 'coordinate';
  readonly label?: string;
  readonly state?: string;
  readonly period?: string;
  /** Month in which it is due (2026-11), or none. */
  readonly month?: string;
  readonly span?: RelativePeriod;
  /** Due between these days, both counted: as a figure of a report has it. */
  readonly from?: string;
  readonly to?: string;
  readonly at?: string;
};
export type RollupSearch = Narrowing & { readonly by?: Split; readonly measure?: CountMeasure };

export function readNarrowing(search: Record<string, unknown>): Narrowing {
  const { at, month, alone, split, part, span, unitKind } = search;
  const texts = ['plan', 'section', 'task', 'unit', 'target', 'issuer', 'within', 'label', 'state', 'period'] as const;
  const kept = texts.flatMap((name) => (isText(search[name]) ? [[name, search[name]]] : []));
  const period = RELATIVE_PERIOD_NAMES.find((one) => one === span);
  const kind = UNIT_KIND_NAMES.find((one) => one === unitKind);
  return {
    ...(Object.fromEntries(kept) as Narrowing),
    // What stands on a day to come nobody knows.
    ...(isText(at) && isPlainDate(at) && at <= dayOf(new Date()) ? { at } : {}),
    ...Object.fromEntries(
      (['from', 'to'] as const).flatMap((name) => {
        const day = search[name];
        return isText(day) && isPlainDate(day) ? [[name, day]] : [];
      }),
    ),
    ...(isText(month) && /^(?:none|\d{4}-\d{2})$/.test(month) ? { month } : {}),
    ...(alone === 'yes' ? { alone } : {}),
    ...(split === 'yes' ? { split } : {}),
    ...(part === 'lead' || part === 'coordinate' ? { part } : {}),
    ...(period === undefined ? {} : { span: period }),
    ...(kind === undefined ? {} : { unitKind: kind }),
  };
}

export function readRollupSearch(search: Record<string, unknown>): RollupSearch {
  const split = SPLITS.find((one) => one === search['by']);
  const measure = COUNT_MEASURE_NAMES.find((one) => one === search['measure']);
  return {
    ...readNarrowing(search),
    ...(split === undefined || split === 'unit' ? {} : { by: split }),
    ...(measure === undefined || measure === 'total' ? {} : { measure }),
  };
}

/** Whether it leaves anything out, and not only shows it in another way. */
export function isNarrowed({ by: _by, ...narrow }: RollupSearch): boolean {
  return Object.keys(narrow).length > 0;
}

/** What targets can be narrowed to. */
export type TargetsSearch = Pick<Narrowing, 'plan' | 'unit' | 'target' | 'issuer' | 'alone' | 'within' | 'at'> & {
  /** What was told of these years alone, both counted: as a figure of a review has it. */
  readonly fromYear?: number;
  readonly toYear?: number;
};

export function readTargetsSearch(search: Record<string, unknown>): TargetsSearch {
  const { plan, unit, target, issuer, alone, within, at } = readNarrowing(search);
  const kept = Object.entries({ plan, unit, target, issuer, alone, within, at }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...(Object.fromEntries(kept) as TargetsSearch), ...readYears(search) };
}

/** Both or neither, in order. */
function readYears({ fromYear, toYear }: Record<string, unknown>): Pick<TargetsSearch, 'fromYear' | 'toYear'> {
  const [from, to] = [Number(fromYear), Number(toYear)];
  const isYear = (year: number) => Number.isInteger(year) && year >= 1945 && year <= 2200;
  return isYear(from) && isYear(to) && from <= to ? { fromYear: from, toYear: to } : {};
}

/** As the server is asked. `today`: from which a relative period is told where no cut-off day is named. */
export function queryOf({ month, span, ...narrow }: Narrowing, today: PlainDate) {
  const at = narrow.at === undefined || !isPlainDate(narrow.at) ? today : narrow.at;
  const stretch = span === undefined ? {} : stretchOf(span, at);
  if (month === 'none') return { ...narrow, due: 'none' as const };
  const first = `${month}-01`;
  if (month === undefined || !isPlainDate(first)) return { ...narrow, ...stretch };
  // A month of a shorter stretch is only those days of it that lie in the stretch.
  const { from, to } = stretchOf('this-month', first);
  const within = span === undefined ? { from, to } : stretchOf(span, at);
  return { ...narrow, from: from > within.from ? from : within.from, to: to < within.to ? to : within.to };
}

type Group = { readonly key: string; readonly hasBelow: boolean };

/**
 * Where pressing a group leads: one step further down, from units to those below, to plans, to tasks, to assignments. What is
 * asked already is not asked again.
 */
export function drilled(search: RollupSearch, split: Split, group: Group): RollupSearch {
  const { by: _by, ...within } = search;
  if (split === 'unit') {
    const inUnit = { ...within, ...unitWithin(within, group.key) };
    // A unit that stands within itself has only its own work left; and one of a kind was split already.
    if (group.hasBelow && group.key !== search.unit && search.unitKind === undefined) return inUnit;
    if (search.task !== undefined) return { ...inUnit, by: 'list' };
    return { ...inUnit, by: search.plan === undefined ? 'plan' : 'task' };
  }
  if (split === 'month') return { ...within, month: group.key === '' ? 'none' : group.key, by: 'list' };
  if (split === 'plan') return { ...within, plan: group.key, by: 'task' };
  return { ...within, task: group.key, by: 'list' };
}

/** The list of exactly what a figure counts; of a group, where one is given. */
export function listed(search: RollupSearch, measure: CountMeasure, at?: { split: Split; group: Group }): RollupSearch {
  return { ...(at === undefined ? search : drilled(search, at.split, at.group)), by: 'list', measure };
}

/**
 * A row of units is counted within what is above it; that one itself stands there with its own work alone, but for units of
 * a kind, each of which stands with all below it.
 */
function unitWithin({ unit, within, unitKind }: Narrowing, key: string): Narrowing {
  const isAlone = key === unit && unitKind === undefined;
  return { unit: key, within: within ?? unit ?? 'all', ...(isAlone ? { alone: 'yes' } : {}) };
}

/** What a cell of a pivot, or a row of it, is narrowed to. */
export function narrowedBy(dimension: Dimension, key: string, search: Narrowing): Narrowing {
  switch (dimension) {
    case 'unit':
      return unitWithin(search, key);
    case 'month':
      return { month: key === '' ? 'none' : key };
    case 'period':
      return { period: key === '' ? 'once' : key };
    case 'section': {
      const { plan, section } = sectionOfKey(key);
      return { ...(plan === null ? {} : { plan }), section: section === '' ? 'none' : section };
    }
    case 'part':
      return key === 'lead' || key === 'coordinate' ? { part: key } : {};
    default:
      return { [dimension]: key };
  }
}

export type PivotSearch = Narrowing & {
  readonly rows?: Dimension;
  readonly columns?: Dimension;
  readonly measure?: CountMeasure | ShareMeasure;
  /** With the rows and columns in which all is empty. */
  readonly empty?: 'yes';
};

export function readPivotSearch(search: Record<string, unknown>): PivotSearch {
  const { rows, columns, measure, empty } = search;
  const [down, across] = [rows, columns].map((side) => DIMENSIONS.find((one) => one === side));
  const shown = [...COUNT_MEASURE_NAMES, ...SHARE_MEASURE_NAMES].find((one) => one === measure);
  return {
    ...readNarrowing(search),
    ...(down === undefined ? {} : { rows: down }),
    ...(across === undefined ? {} : { columns: across }),
    ...(shown === undefined ? {} : { measure: shown }),
    ...(empty === 'yes' ? { empty } : {}),
  };
}

/** Under how many assignments a unit is not ranked, where another number than that of the policy is chosen. */
export const RANKED_FROM = [1, 2, 3, 4, 5, 10, 20, 50] as const;
export type RankingSearch = Narrowing & { readonly measure?: ShareMeasure; readonly least?: number };

export function readRankingSearch(search: Record<string, unknown>): RankingSearch {
  const measure = SHARE_MEASURE_NAMES.find((one) => one === search['measure']);
  const least = RANKED_FROM.find((one) => one === Number(search['least']));
  return {
    ...readNarrowing(search),
    ...(measure === undefined ? {} : { measure }),
    ...(least === undefined ? {} : { least }),
  };
}

export type WarningsSearch = Narrowing & { readonly kind?: WarningKind };

export function readWarningsSearch(search: Record<string, unknown>): WarningsSearch {
  const kind = WARNING_NAMES.find((one) => one === search['kind']);
  return { ...readNarrowing(search), ...(kind === undefined ? {} : { kind }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
