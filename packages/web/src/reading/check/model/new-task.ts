// A task made of what a person has marked on the page: its words, its place, its section, and where it comes in the order.
import { type ItemId, ordered } from '@sauro/core';
import { findDeadline } from '@sauro/reader/deadline';
import type { Section, Task } from '@sauro/reader/reading';
import type { Items } from './book.ts';

/** A marked stretch of one paragraph; `text` is all of the paragraph. */
export type Marked = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly page?: number;
};

export type NewTask = { readonly after: ItemId | null; readonly value: Task };

type Around = { readonly items: Items; readonly sections: readonly Section[]; readonly planYear: number | null };

/** @returns undefined where no words are marked. */
export function taskOf(marked: readonly Marked[], { items, sections, planYear }: Around): NewTask | undefined {
  const parts = marked.map(trimmed).filter(({ start, end }) => start < end);
  const [first] = parts;
  if (first === undefined) return undefined;
  const text = parts.map((part) => part.text.slice(part.start, part.end).replace(/\s+/gu, ' ')).join(' ');
  const section = sections.findLast(({ anchor }) => anchor.block <= first.block);
  const deadline = findDeadline(text, planYear)?.deadline ?? null;
  const { block, start, end, page } = first;
  return {
    after: lastBefore(items, first),
    value: {
      section: section?.path ?? '',
      part: section?.part === 'implementation' ? 'implementation' : 'tasks',
      text,
      lead: [],
      coordinate: [],
      product: null,
      deadline,
      anchor: page === undefined ? { block, start, end } : { block, start, end, page },
      anchors: {},
    },
  };
}

/** Without its bullet or number where the paragraph is marked from its beginning, and without the stop at its end. */
function trimmed(marked: Marked): Marked {
  const words = marked.text.slice(marked.start, marked.end);
  const lead =
    marked.start === 0 ? (/^\s*(?:[-+*•]|\(?[\divxlc]{1,5}[.)/]|[a-zđ][.)])\s+/iu.exec(words)?.[0].length ?? 0) : 0;
  const opening = /^\s*/u.exec(words.slice(lead))?.[0].length ?? 0;
  const start = marked.start + lead + opening;
  const end = marked.start + words.replace(/[\s.;,]+$/u, '').length;
  return { ...marked, start, end: Math.max(start, end) };
}

function lastBefore(items: Items, { block, start }: Marked): ItemId | null {
  const before = ordered(items, 'task').findLast(
    ({ value: { anchor } }) => anchor.block < block || (anchor.block === block && anchor.start < start),
  );
  return before?.id ?? null;
}
