// A draft: a reading while people check it. Its items are what was read (tasks, targets, doubts …), each as it was read and
// as it stands now; whatever a person does is a correction, a list of changes with both sides, so that it can be undone.
import type { DocumentHead, Phase, Reading, Reference, ReportDuty, Target, Task } from '@sauro/reader/reading';
import type { Doubt } from '@sauro/reader/messages';
import type { Id, PersonId } from '../id.ts';

export type DraftId = Id<'draft'>;
export type ItemId = Id<'draftItem'>;
export type CorrectionId = Id<'correction'>;

export const ITEM_KINDS = ['head', 'task', 'target', 'duty', 'phase', 'reference', 'doubt'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export type ItemValues = {
  readonly head: DocumentHead;
  readonly task: Task;
  readonly target: Target;
  readonly duty: ReportDuty;
  readonly phase: Phase;
  readonly reference: Reference;
  readonly doubt: Doubt;
};

/** Who found it right, and when (ISO 8601). */
export type Check = { readonly by: PersonId; readonly at: string };

/** What of an item can change; its kind and what was read never do. */
export type ItemState<K extends ItemKind = ItemKind> = {
  /** Order among the items of its kind. */
  readonly position: number;
  readonly value: ItemValues[K];
  readonly removed: boolean;
  readonly check: Check | null;
};

type ItemOf<K extends ItemKind> = ItemState<K> & {
  readonly id: ItemId;
  readonly kind: K;
  /** As the reader read it; null where a person added it. */
  readonly read: ItemValues[K] | null;
};
export type Item<K extends ItemKind = ItemKind> = { readonly [Kind in K]: ItemOf<Kind> }[K];

/** Fields of a value, and marks of the item, on one side of a change. */
export type Side = {
  readonly position?: number;
  readonly removed?: boolean;
  readonly check?: Check | null;
  readonly value?: Readonly<Record<string, unknown>>;
};

/** `before` is null for an item that the correction adds: then `after` is whole. */
export type ItemChange = {
  readonly item: ItemId;
  readonly kind: ItemKind;
  readonly before: Side | null;
  readonly after: Side;
};

export const ACTS = ['change', 'check', 'add', 'remove', 'split', 'merge', 'move', 'undo'] as const;
export type ActName = (typeof ACTS)[number];

/** The items of a reading in its own order, without ids: what a new draft begins with. */
export function itemsOf(
  reading: Pick<Reading, 'document' | 'tasks' | 'targets' | 'reporting' | 'phases' | 'references' | 'doubts'>,
): readonly {
  readonly kind: ItemKind;
  readonly position: number;
  readonly value: ItemValues[ItemKind];
}[] {
  const listed = <K extends ItemKind>(kind: K, values: readonly ItemValues[K][]) =>
    values.map((value, index) => ({ kind, position: index + 1, value }));
  return [
    ...listed('head', [reading.document]),
    ...listed('task', reading.tasks),
    ...listed('target', reading.targets),
    ...listed('duty', reading.reporting),
    ...listed('phase', reading.phases),
    ...listed('reference', reading.references),
    ...listed('doubt', reading.doubts),
  ];
}
