// How near a reading comes to a gold one, as counts that add up over documents, and what differs in words.
import type { Gold, GoldDeadline, GoldDuty, GoldHead, GoldTask } from './gold.ts';
import { type Pairing, pair } from './pairing.ts';
import { folded, overlap, sameSet, similarity } from './words.ts';

/** What is measured: `f1` of the items that should be found, or the `share` of found ones, or of head fields, that are right. */
export const FIGURES = {
  tasks: 'f1',
  lead: 'share',
  deadline: 'share',
  product: 'share',
  coordinate: 'f1',
  part: 'share',
  targets: 'f1',
  comparator: 'share',
  unit: 'share',
  year: 'share',
  references: 'f1',
  relation: 'share',
  referenceDate: 'share',
  reporting: 'f1',
  phases: 'f1',
  header: 'share',
} as const satisfies Record<string, 'f1' | 'share'>;
export type Figure = keyof typeof FIGURES;

export type Tally = { readonly hit: number; readonly missed: number; readonly wrong: number };
export type Tallies = Readonly<Record<Figure, Tally>>;
export type Score = { readonly tallies: Tallies; readonly differences: readonly string[] };

/** Texts that share three words in four are one item; half an item, or two joined, is a miss. */
const SAME_TASK = 0.75;
/** A target is held together by its number as well. */
const SAME_TARGET = 0.6;
const SAME_PARTY = 0.5;
const SAME_PRODUCT = 0.9;
const SAME_TITLE = 0.9;

export function score(gold: Gold, got: Gold): Score {
  const tasks = pair(gold.tasks, got.tasks, (a, b) => above(SAME_TASK, similarity(a.text, b.text)));
  const targets = pair(gold.targets, got.targets, (a, b) =>
    a.value === b.value ? above(SAME_TARGET, similarity(a.text, b.text)) : 0,
  );
  const references = pair(gold.references, got.references, (a, b) => Number(folded(a.number) === folded(b.number)));
  const reporting = pair(gold.reporting, got.reporting, likeDuties);
  const phases = pair(gold.phases, got.phases, (a, b) => Number(a.from === b.from && a.to === b.to));
  const measured = {
    tasks: found(tasks, (task) => task.text),
    lead: right(tasks, (task) => task.lead, sameSet),
    deadline: right(tasks, (task) => dueOf(task.deadline), Object.is),
    product: right(
      tasks,
      (task) => task.product,
      (a, b) => similarity(a, b) >= SAME_PRODUCT,
    ),
    coordinate: coordinating(tasks),
    part: right(tasks, (task) => task.part, Object.is),
    targets: found(targets, (target) => `${target.value}: ${target.text}`),
    comparator: right(targets, (target) => target.comparator, Object.is),
    unit: right(targets, (target) => folded(target.unit), Object.is),
    year: right(targets, (target) => target.by ?? null, Object.is),
    references: found(references, (reference) => reference.number),
    relation: right(references, (reference) => reference.relation, Object.is),
    referenceDate: right(references, (reference) => reference.date ?? null, Object.is),
    reporting: found(reporting, (duty) => JSON.stringify(duty)),
    phases: found(phases, (phase) => `${phase.name} ${phase.from}-${phase.to}`),
    header: header(gold.document, got.document),
  } satisfies Record<Figure, Measured>;
  return {
    tallies: Object.fromEntries(Object.entries(measured).map(([figure, { tally }]) => [figure, tally])) as Tallies,
    differences: Object.entries(measured).flatMap(([figure, { lines }]) => lines.map((line) => `${figure}: ${line}`)),
  };
}

export function sum(all: readonly Tallies[]): Tallies {
  const add = (figure: Figure, part: keyof Tally) => all.reduce((total, tallies) => total + tallies[figure][part], 0);
  const figures = Object.keys(FIGURES) as Figure[];
  return Object.fromEntries(
    figures.map((figure) => [
      figure,
      { hit: add(figure, 'hit'), missed: add(figure, 'missed'), wrong: add(figure, 'wrong') },
    ]),
  ) as Tallies;
}

/** From 0 to 1; 1 where there was nothing to find and nothing was invented. */
export function value(figure: Figure, { hit, missed, wrong }: Tally): number {
  const weight = FIGURES[figure] === 'f1' ? 2 : 1;
  const whole = weight * hit + missed + wrong;
  return whole === 0 ? 1 : (weight * hit) / whole;
}

type Measured = { readonly tally: Tally; readonly lines: readonly string[] };

function found<T>(pairing: Pairing<T>, say: (item: T) => string): Measured {
  return {
    tally: { hit: pairing.hit, missed: pairing.missed.length, wrong: pairing.invented.length },
    lines: [
      ...pairing.missed.map((item) => `missed ${say(item)}`),
      ...pairing.invented.map((item) => `invented ${say(item)}`),
    ],
  };
}

function right<T, V>(pairing: Pairing<T>, field: (item: T) => V, same: (a: V, b: V) => boolean): Measured {
  const different = pairing.pairs.filter(([a, b]) => !same(field(a), field(b)));
  return {
    tally: { hit: pairing.pairs.length - different.length, missed: 0, wrong: different.length },
    lines: different.map(
      ([a, b]) =>
        `${JSON.stringify(field(a))} was read as ${JSON.stringify(field(b))} in ${JSON.stringify(a).slice(0, 140)}`,
    ),
  };
}

function coordinating(tasks: Pairing<GoldTask>): Measured {
  const counts = tasks.pairs.map(([a, b]) => overlap(a.coordinate, b.coordinate));
  const hit = counts.reduce((total, { shared }) => total + shared, 0);
  return {
    tally: {
      hit,
      missed: counts.reduce((total, { left }) => total + left, 0) - hit,
      wrong: counts.reduce((total, { right: read }) => total + read, 0) - hit,
    },
    lines: right(tasks, (task) => task.coordinate, sameSet).lines,
  };
}

const HEAD_FIELDS = {
  kind: sameWords((head) => head.kind),
  number: sameWords((head) => head.number),
  symbol: sameWords((head) => head.symbol),
  issuer: sameWords((head) => head.issuer),
  place: sameWords((head) => head.place),
  date: sameWords((head) => head.date),
  title: (a, b) => similarity(a.title, b.title) >= SAME_TITLE,
  signer: (a, b) =>
    folded(a.signer?.name) === folded(b.signer?.name) && folded(a.signer?.capacity) === folded(b.signer?.capacity),
  recipients: (a, b) => sameSet(a.recipients, b.recipients),
} as const satisfies Record<keyof GoldHead, (a: GoldHead, b: GoldHead) => boolean>;

function header(gold: GoldHead, got: GoldHead): Measured {
  const fields = Object.keys(HEAD_FIELDS) as (keyof GoldHead)[];
  const wrong = fields.filter((field) => !HEAD_FIELDS[field](gold, got));
  return {
    tally: { hit: fields.length - wrong.length, missed: 0, wrong: wrong.length },
    lines: wrong.map((field) => `${field} ${JSON.stringify(gold[field])} was read as ${JSON.stringify(got[field])}`),
  };
}

function sameWords(field: (head: GoldHead) => string | null): (a: GoldHead, b: GoldHead) => boolean {
  return (a, b) => folded(field(a)) === folded(field(b));
}

/** Two duties are one where the same report is due from and to much the same. */
function likeDuties(a: GoldDuty, b: GoldDuty): number {
  if ((a.due ?? null) !== (b.due ?? null)) return 0;
  const from = similarity(a.from.join(' '), b.from.join(' '));
  const to = similarity(a.to, b.to);
  return from >= SAME_PARTY && to >= SAME_PARTY ? from + to : 0;
}

/** What a deadline asks, apart from its wording. */
function dueOf(deadline: GoldDeadline | null): string {
  return deadline === null ? 'none' : `${deadline.kind}|${deadline.every ?? ''}|${deadline.due ?? ''}`;
}

function above(bound: number, likeness: number): number {
  return likeness >= bound ? likeness : 0;
}
