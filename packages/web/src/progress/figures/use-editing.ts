// What is done to the cells of the grid: typed, laid over them, taken back, undone. Whatever becomes a figure goes into the
// outbox, a row as one entry; what does not is kept as it is.
import { useMemo, useState } from 'react';
import { newId } from '../../ui/new-id.ts';
import type { CellOutbox } from './cell-outbox.ts';
import { type Desk, type Edit, type Edited, editsIn, type GridModel, type Place } from './grid-model.ts';
import { NO_PAST, stepOf, turned, withStep } from './steps.ts';

export type Turn = 'undo' | 'redo';
/** What the last block that was laid over the grid has become, or the last turn. */
export type Outcome = {
  readonly by: 'pasted' | 'undone' | 'redone';
  readonly counts: Edited['counts'];
  /** Cells that a turn left, for they were changed elsewhere. */
  readonly left: number;
};
export type Editing = {
  readonly outcome: Outcome | null;
  readonly type: (place: Place, text: string) => void;
  /** What was typed into a cell and is not told: that is no longer in the grid, or whose page goes. Null keeps nothing. */
  readonly keep: (key: string, text: string | null) => void;
  readonly paste: (place: Place, block: readonly (readonly string[])[]) => void;
  readonly turn: (turn: Turn) => void;
  readonly may: Readonly<Record<Turn, boolean>>;
};

export function useEditing(plan: string, model: GridModel, desk: Desk, outbox: CellOutbox): Editing {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [past, setPast] = useState(NO_PAST);
  return useMemo(() => {
    const apply = (edits: readonly Edit[]): Edited['counts'] => {
      const { rows, texts, counts } = editsIn(model, desk, edits);
      const at = new Date().toISOString();
      outbox.keepTexts(texts);
      const entries = [...rows.values()].map(({ item, figures }) => ({
        id: newId(),
        plan,
        assignment: item.id,
        about: aboutOf(item),
        figures: [...figures],
        at,
      }));
      if (entries.length > 0) outbox.enter(entries);
      return counts;
    };
    const act = (edits: readonly Edit[]): Edited['counts'] => {
      setPast(withStep(past, stepOf(model, desk, edits)));
      return apply(edits);
    };
    return {
      outcome,
      may: { undo: past.done.length > 0, redo: past.undone.length > 0 },
      type: (place, text) => {
        setOutcome(null);
        act([{ place, text }]);
      },
      keep: (key, text) => outbox.keepTexts(new Map([[key, text]])),
      paste: (at, block) => setOutcome({ by: 'pasted', counts: act(editsOf(at, block)), left: 0 }),
      turn: (way) => {
        const next = turned(past, way, { model, desk });
        if (next === null) return;
        setPast(next.past);
        setOutcome({ by: way === 'undo' ? 'undone' : 'redone', counts: apply(next.edits), left: next.left });
      },
    };
  }, [plan, model, desk, outbox, outcome, past]);
}

function aboutOf({ unit, task }: { readonly unit: { name: string }; readonly task: { name: string } }): string {
  return `${unit.name}: ${task.name}`;
}

/** Empty cells of a block say nothing of what they are laid over. */
function editsOf(at: Place, block: readonly (readonly string[])[]): readonly Edit[] {
  return block.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      text === '' ? [] : [{ place: { row: at.row + row, column: at.column + column }, text }],
    ),
  );
}
