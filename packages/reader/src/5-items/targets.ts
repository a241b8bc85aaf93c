// Targets (chỉ tiêu): each measurable commitment of a section of goals or a table, with its number, what it is compared
// to, its unit, and the year by which it holds. One that body and annex both state is one.
import type { Anchor, Target } from '../reading.ts';
import { fold, squeeze } from '../vietnamese/wording.ts';
import { type Clause, clausesOf } from './targets-clauses.ts';
import { commitmentsOf } from './targets-comparators.ts';
import { readTargetTable, type TargetTable } from './targets-table.ts';
import { yearOf, yearOfHeadings } from './targets-years.ts';

export type TargetItem = {
  readonly text: string;
  readonly anchor: Anchor;
  /** Headings and lead-ins above the item, the outermost first. */
  readonly headings: readonly string[];
  readonly section: string;
  /** Units that a table names for the item. */
  readonly lead: readonly string[];
};

export type TargetContext = {
  readonly items: readonly TargetItem[];
  readonly tables: readonly TargetTable[];
  /** Cells of goals in tables of tasks: like the rows of a table they may repeat what the body states. */
  readonly cells?: readonly TargetItem[];
  /** The one year that the whole plan is for, where it is for one. */
  readonly planYear: string | null;
};

export function readTargets({ items, tables, cells = [], planYear }: TargetContext): readonly Target[] {
  const nth: Nth = new WeakMap();
  const stated = targetList(
    items.flatMap((item) => targetsOf(item, planYear, nth)),
    nth,
  );
  const repeated = new Map<Target, Target>();
  const listed = tables.flatMap((table) => {
    const { targets, sentences } = readTargetTable(table, planYear);
    const rows = [...targets, ...sentences.flatMap((item) => targetsOf(item, planYear, nth))];
    return rows.filter((row) => !repeats(row, stated, repeated));
  });
  const beside = cells.flatMap((cell) =>
    targetsOf(cell, planYear, nth).filter((row) => !repeats(row, stated, repeated)),
  );
  return targetList([...stated.all.map((target) => told(target, repeated.get(target), nth)), ...listed, ...beside], nth)
    .all;
}

function told(target: Target, repeated: Target | undefined, nth: Nth): Target {
  if (repeated) nth.set(repeated, nth.get(target) ?? 0);
  return repeated ?? target;
}

/** How often the clause of a target has said the same figure before it: "100% xã và 100% phường" is two. */
type Nth = WeakMap<Target, number>;

type TargetList = { readonly all: readonly Target[]; readonly byMeasure: ReadonlyMap<string, readonly Target[]> };

/** Targets in their order, found again by what they measure; one stated twice in the same words is one. */
function targetList(targets: readonly Target[], nth: Nth): TargetList {
  const byText = new Map<string, Target>();
  const folded = memoOf(fold);
  const byMeasure = new Map<string, Target[]>();
  for (const target of targets) {
    const measure = measureOf(target);
    const key = `${measure}|${target.by}|${folded(target.text)}|${nth.get(target) ?? 0}`;
    if (byText.has(key)) continue;
    byText.set(key, target);
    const same = byMeasure.get(measure);
    if (same) same.push(target);
    else byMeasure.set(measure, [target]);
  }
  return { all: [...byText.values()], byMeasure };
}

/** Many targets of a long clause share its text. */
function memoOf(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}

const measureOf = ({ value, max, unit }: Target) => `${value}|${max ?? ''}|${unit?.toLowerCase() ?? ''}`;

/** Whether a row repeats a target of the body; that one then takes the lead that stands beside the row. */
function repeats(row: Target, { byMeasure }: TargetList, repeated: Map<Target, Target>): boolean {
  const words = subjectWords(row.text);
  const same = byMeasure
    .get(measureOf(row))
    ?.find((target) => (target.by === row.by || !target.by || !row.by) && isAlike(words, subjectWords(target.text)));
  if (!same) return false;
  const known = repeated.get(same) ?? same;
  repeated.set(same, { ...known, by: known.by ?? row.by, lead: known.lead.length > 0 ? known.lead : row.lead });
  return true;
}

/** Words that state the measure and not its subject. */
const MEASURING =
  /(?<![a-z])(?:ty le|phan dau|dat|tu|tro len|tro xuong|it nhat|toi thieu|toi da|tren|duoi|khong qua|khoang|den nam|nam|co|duoc)(?![a-z])/gu;

function subjectWords(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .replace(MEASURING, ' ')
      .match(/[a-z]+/gu),
  );
}

/** Three words in four are the same. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared > 0 && 2 * shared >= 0.75 * (a.size + b.size);
}

function targetsOf(item: TargetItem, planYear: string | null, nth: Nth): Target[] {
  const clauses = clausesOf(item.text);
  if (clauses.length === 0) return [];
  const outer = yearOfHeadings(item.headings) ?? planYear;
  return clauses.flatMap((clause) => {
    const start = item.anchor.start + clause.start;
    const shared = {
      text: clauseText(clause),
      lead: item.lead,
      section: item.section,
      anchor: { ...item.anchor, start, end: start + clause.text.length },
    };
    const targets = commitmentsOf(clause).map(
      ({ after, ...commitment }): Target => ({
        ...commitment,
        by: yearOf(after) ?? clause.year ?? outer,
        ...shared,
      }),
    );
    for (const [i, target] of targets.entries())
      nth.set(target, targets.slice(0, i).filter((other) => measureOf(other) === measureOf(target)).length);
    return targets;
  });
}

/** The clause as it stands, without the connective that joined it to the sentence before or its closing stop. */
function clauseText(clause: Clause): string {
  return squeeze(clause.text)
    .replace(/^Trong đó,?:?\s/u, '')
    .replace(/[\s,;.:]+$/u, '');
}
