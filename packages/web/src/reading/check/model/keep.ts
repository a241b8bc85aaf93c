// What must survive a reload, a lost line and a session that ends: acts that the server has not answered, and words typed
// into a field and not yet given. Each stands under a key of its own, by person and draft: two windows of one person do
// not overwrite each other, and what one of them leaves behind the next one sends.
import type { ItemId } from '@sauro/core';
import { allIn, type Cupboard, written } from '../../../ui/cupboard.ts';
import type { Done, Entry } from './book.ts';

/** What a person has typed into a field, and the value that stood there when she began. */
export type Typed = { readonly text: string; readonly from: unknown };

export type Keep = {
  readonly entries: readonly Entry[];
  readonly done: readonly Done[];
  readonly typed: ReadonlyMap<string, Typed>;
  /** @returns false where the browser keeps nothing: then leaving the page would lose it. */
  readonly putEntry: (entry: Entry) => boolean;
  readonly dropEntry: (id: string) => void;
  readonly putDone: (done: readonly Done[]) => void;
  readonly putTyped: (key: string, typed: Typed) => boolean;
  readonly dropTyped: (key: string) => void;
};

const UNDONE_AT_MOST = 100;

export function typedKey(item: ItemId, field: string): string {
  return `${item}.${field}`;
}

export function keepOf(cupboard: Cupboard | null, person: string, draft: string): Keep {
  const root = `sauro.check.${person}.${draft}`;
  const put = (key: string, value: unknown) => written(cupboard, `${root}.${key}`, JSON.stringify(value));
  const drop = (key: string) => cupboard?.removeItem(`${root}.${key}`);
  // Written below by these same functions; a key is ours alone.
  const found = <T>(key: string) => [...allIn(cupboard, `${root}.${key}.`)] as [string, T][];
  return {
    entries: found<Entry>('act')
      .map(([, entry]) => entry)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    done: [...allIn(cupboard, `${root}.done`)].flatMap(([, done]) => done as Done[]),
    typed: new Map(found<Typed>('typed')),
    putEntry: (entry) => put(`act.${entry.id}`, entry),
    dropEntry: (id) => drop(`act.${id}`),
    putDone: (done) => void put('done', done.slice(-UNDONE_AT_MOST)),
    putTyped: (key, typed) => put(`typed.${key}`, typed),
    dropTyped: (key) => drop(`typed.${key}`),
  };
}
