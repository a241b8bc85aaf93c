// Facts of an assignment as lines: figures that one person typed one after another, and that changed nothing else, are one line
// that opens, or a grid of them would bury what was decided. Pure.
import { runsOf } from '../../ui/runs.ts';
import type { AssignmentFactView } from '../calls.ts';

/** @param facts the oldest first. @returns the newest first. */
export function timelineRows(
  facts: readonly AssignmentFactView[],
): readonly (readonly [AssignmentFactView, ...AssignmentFactView[]])[] {
  return runsOf(
    facts.toReversed(),
    (one, next) => isFigures(one) && isFigures(next) && one.by !== null && one.by.id === next.by?.id,
  );
}

type At = { readonly at: string };

/** Lines of what later stages tell among those of the facts; each list has its newest first. Of one moment the facts stand first. */
export function among<Row, Other extends At>(
  rows: readonly Row[],
  others: readonly Other[],
  atOf: (row: Row) => string,
): readonly (Row | Other)[] {
  let told = 0;
  const before = rows.flatMap((row) => {
    const newer = others.slice(told).filter(({ at }) => at > atOf(row));
    told += newer.length;
    return [...newer, row];
  });
  return [...before, ...others.slice(told)];
}

/** An entry that left the state, the day and the per cent as they were. */
export function isFigures({ kind, before, after }: AssignmentFactView): boolean {
  if (kind !== 'progressed' || before === null || after === null) return false;
  return before.state === after.state && before.due === after.due && before.percent === after.percent;
}
