// The state that the commands of checking ask for when they run, and what they can have the screen do.
import type { Act, Fault, Item, ItemId } from '@sauro/core';
import type { Section } from '@sauro/reader/reading';
import type { Items } from '../model/book.ts';
import type { Desk } from '../model/desk.ts';
import type { Placed } from '../model/doubts.ts';
import type { FieldName } from '../model/fields.ts';
import type { Marked } from '../model/new-task.ts';
import type { ItemRow, Row } from '../model/rows.ts';
import type { CHECK_WORDS } from '../words.ts';

export type CheckState = {
  readonly desk: Desk;
  readonly items: Items;
  readonly rows: readonly Row[];
  readonly itemRows: readonly ItemRow[];
  readonly doubts: Placed;
  readonly sections: readonly Section[];
  readonly planYear: number | null;
  readonly selected: ItemId | null;
  readonly marked: readonly Marked[];
};

export type Told = keyof typeof CHECK_WORDS;
export type Effects = {
  readonly select: (id: ItemId | undefined, focus?: boolean) => void;
  readonly edit: (field: FieldName | null) => void;
  /** The field was left for something else, which has the focus now. */
  readonly close: (id: ItemId, field: FieldName) => void;
  readonly open: (dialog: 'help' | 'confirm') => void;
  readonly toggleHistory: () => void;
  readonly mark: (marked: readonly Marked[]) => void;
  readonly focusPage: () => void;
  readonly tell: (what: Told, details?: Readonly<Record<string, string | number>>) => void;
  readonly refused: (fault: Fault) => void;
};

/** @returns whether it had an effect. */
export type Acting = (act: Act) => boolean;
export function itemOf({ items, selected }: Pick<CheckState, 'items' | 'selected'>): Item | undefined {
  return selected === null ? undefined : items.get(selected);
}
