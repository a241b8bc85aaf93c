// What is done to the fields of one item: words given, a task split at the caret, and all given back as it was read.
import type { Item } from '@sauro/core';
import { FIELD_ORDER, type FieldFault, type FieldName, readTyped, written } from '../model/fields.ts';
import { newId } from '../../../ui/new-id.ts';
import type { Acting, CheckState } from './check-state.ts';
import { itemIdOf } from './shapes.ts';

/** `fault` says why the words mean nothing that could stand there. */
export type Committed = { readonly fault?: FieldFault };

export function editsOf(get: () => CheckState, act: Acting) {
  /** Gives what was typed into a field; `from` is what stood there when the typing began. */
  function commit(item: Item, field: FieldName, { text, from }: { text: string; from: unknown }): Committed {
    // Words that were not touched are not read anew: they would become what the rules of now make of them.
    if (text === written(item.kind, field, from)) {
      get().desk.forget(item.id, field);
      return {};
    }
    const read = readTyped(item.kind, field, text, get().planYear);
    if ('fault' in read) return { fault: read.fault };
    act({ act: 'change', item: item.id, field, from, to: read.value ?? null });
    get().desk.forget(item.id, field);
    return {};
  }

  function split(item: Item, typed: { text: string; from: unknown }, caret: number): Committed {
    const committed = commit(item, 'text', typed);
    if (committed.fault !== undefined) return committed;
    const at = typed.text.normalize('NFC').slice(0, caret).replace(/\s+/gu, ' ').trimStart().length;
    act({ act: 'split', item: item.id, at, into: itemIdOf(newId()) });
    return {};
  }

  /** Gives every field back what was read; each is a correction that can be undone. */
  function restore(item: Item) {
    if (item.read === null) return;
    const read = new Map<string, unknown>(Object.entries(item.read));
    const now = new Map<string, unknown>(Object.entries(item.value));
    for (const field of FIELD_ORDER[item.kind])
      act({ act: 'change', item: item.id, field, from: now.get(field), to: read.get(field) ?? null });
  }

  return { commit, split, restore };
}
