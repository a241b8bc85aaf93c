// Walking the document by keys: one paragraph after another takes the focus, and Shift marks all from where one began.
import type { Paragraph } from '@sauro/reader/flow';
import { useState } from 'react';
import type { Marked } from '../model/new-task.ts';
import { stretchesOf } from '../model/places.ts';
import type { Checking } from '../state/use-checking.ts';
import type { Reveal } from './use-reveal.ts';

type Cursor = { readonly from: number; readonly to: number };

export function useCursor({ item, focus, effects }: Checking, paragraphs: readonly Paragraph[]) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const [seen, setSeen] = useState(focus.at);
  const filled = paragraphs.filter(({ text }) => text.trim() !== '');

  /** Places in `filled`, both within it. */
  function put(next: Cursor) {
    setCursor(next);
    const block = filled[next.to]?.block;
    if (block !== undefined) setReveal((before) => ({ block, at: (before?.at ?? 0) + 1, focus: true }));
    return filled.slice(Math.min(next.from, next.to), Math.max(next.from, next.to) + 1);
  }

  // Sent here by a key: to where the selected item stands.
  if (seen !== focus.at) {
    setSeen(focus.at);
    if (focus.on === 'page') {
      const block = item === undefined ? undefined : stretchesOf(item)[0]?.anchor.block;
      const at = Math.max(
        0,
        filled.findIndex((paragraph) => paragraph.block === block),
      );
      put({ from: at, to: at });
    }
  }

  function go(by: 1 | -1, extend: boolean) {
    const to = Math.min(filled.length - 1, Math.max(0, (cursor?.to ?? -1) + by));
    effects.mark(put({ from: extend ? (cursor?.from ?? to) : to, to }).map(markedWhole));
  }

  const [low, high] = cursor === null ? [0, -1] : [Math.min(cursor.from, cursor.to), Math.max(cursor.from, cursor.to)];
  const within = filled.slice(low, high + 1);
  return {
    blocks: within.map(({ block }) => block),
    marked: within.map(markedWhole),
    reveal,
    go,
    clear: () => setCursor(null),
  };
}

function markedWhole({ block, text, page }: Paragraph): Marked {
  return { block, start: 0, end: text.length, text, ...(page === undefined ? {} : { page }) };
}
