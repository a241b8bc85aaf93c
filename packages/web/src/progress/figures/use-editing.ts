// What is done to the cells of the grid: typed, laid over them, taken back. Whatever becomes a figure goes into the outbox, a
// row as one entry; what does not is kept as it is.
import { useMemo, useState } from 'react';
import { newId } from '../../ui/new-id.ts';
import type { CellOutbox } from './cell-outbox.ts';
import { type Desk, type Edit, type Edited, editsIn, type GridModel, type Place } from './grid-model.ts';

export type Editing = {
  /** `counts` of the last block that was laid over the grid. */
  readonly pasted: Edited['counts'] | null;
  readonly type: (place: Place, text: string) => void;
  /** What was typed into a cell that is no longer in the grid. */
  readonly keep: (key: string, text: string) => void;
  readonly paste: (place: Place, block: readonly (readonly string[])[]) => void;
};

export function useEditing(plan: string, model: GridModel, desk: Desk, outbox: CellOutbox): Editing {
  const [pasted, setPasted] = useState<Edited['counts'] | null>(null);
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
    return {
      pasted,
      type: (place, text) => {
        setPasted(null);
        apply([{ place, text }]);
      },
      keep: (key, text) => outbox.keepTexts(new Map([[key, text]])),
      paste: (at, block) => setPasted(apply(editsOf(at, block))),
    };
  }, [plan, model, desk, outbox, pasted]);
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
