// Words of our own among the words of an entry. No text holds them, for no word of a text begins with such a sign. They
// stand in the index of words, which is the only one that row-level security lets a search use.
import type { Id, TenantId } from '@sauro/core';
import type { SearchKind } from './contract.ts';

const MARKS = { document: 'd', passage: 'p', task: 't', target: 'g', unit: 'u' } as const satisfies Record<
  SearchKind,
  string
>;

/** By the words of which another stage narrows its list: they are known one by one (search_word). */
export const LISTED_KIND = 'task' satisfies SearchKind;

/** Stands before each word of an entry of this kind. */
export function markOf(kind: SearchKind): string {
  return MARKS[kind];
}

/** All entries of a kind. With the tenant in it, so that what others hold is not even looked through. */
export function kindLabel(tenant: TenantId, kind: SearchKind): string {
  return `@${tenant}/${kind}`;
}

/** The entries of one thing: without it they could not be seen, and so not be removed. */
export function subjectLabel(kind: SearchKind, subject: Id<string>): string {
  return `#${kind}/${subject}`;
}
