// A checked reading as a test case of the reader: what people found right beside the text it was read from, in the form of
// `sauro read --json --blocks`, so that a correction made once is a rule's test for ever.
import { isSameValue, type Item, ordered } from '@sauro/core';
import type { StoredReading } from '../document/document.ts';
import { mapOf } from './draft.ts';

export function goldOf(items: readonly Item[], { flow, format }: StoredReading): object {
  const all = mapOf(items);
  const values = <K extends Item['kind']>(kind: K) => ordered(all, kind).map(({ value }) => value);
  return {
    format,
    document: values('head')[0] ?? null,
    references: values('reference'),
    targets: values('target'),
    tasks: values('task'),
    reporting: values('duty'),
    phases: values('phase'),
    /** How much of the reading people have looked at: a test case is worth as much as that. */
    checked: items.filter(({ check, removed }) => check !== null && !removed).length,
    corrected: items.filter(({ read, removed, value }) => removed || read === null || !isSameValue(read, value)).length,
    flow,
  };
}
