// Facts of an assignment as lines: figures that one person typed one after another, and that changed nothing else, are one line
// that opens, or a grid of them would bury what was decided. Pure.
import type { AssignmentFactView } from '../calls.ts';

/** Of a run the newest is first, and there are two at least. */
export type TimelineRow =
  | { readonly fact: AssignmentFactView; readonly run?: undefined }
  | { readonly fact: AssignmentFactView; readonly run: readonly AssignmentFactView[] };

/** @param facts the oldest first. @returns the newest first. */
export function timelineRows(facts: readonly AssignmentFactView[]): readonly TimelineRow[] {
  const runs: AssignmentFactView[][] = [];
  for (const fact of facts.toReversed()) {
    const open = runs.at(-1);
    const [newest] = open ?? [];
    if (newest !== undefined && isFigures(newest) && isFigures(fact) && newest.by?.id === fact.by?.id) open?.push(fact);
    else runs.push([fact]);
  }
  return runs.flatMap((run) => {
    const [fact, ...older] = run;
    if (fact === undefined) return [];
    return [older.length === 0 ? { fact } : { fact, run }];
  });
}

/** An entry that left the state, the day and the per cent as they were. */
export function isFigures({ kind, before, after }: AssignmentFactView): boolean {
  if (kind !== 'progressed' || before === null || after === null) return false;
  return before.state === after.state && before.due === after.due && before.percent === after.percent;
}
