// The numbers of headings and points by depth, as Decree 30/2020 counts them: I, 1, a. Shared by every format written.
import { roman } from '@sauro/core';
import type { Block } from './official-document.ts';
import { POINT_LETTERS } from './official-form.ts';

/** The bare numeral of the nth (from 1) numbered block at a depth (from 0). */
export function numeral(depth: number, nth: number): string {
  if (depth === 0) return roman(nth);
  if (depth === 1) return String(nth);
  return [...POINT_LETTERS][nth - 1] ?? String(nth);
}

/** The numeral as it stands before its text. */
export function marker(depth: number, nth: number): string {
  return `${numeral(depth, nth)}${depth < 2 ? '.' : ')'}`;
}

export type Numbered<B> = { readonly block: B; readonly nth: number };

/** Each block with its place among the numbered ones beside it; unnumbered blocks have 0. */
export function numbered<B extends Block>(blocks: readonly B[]): readonly Numbered<B>[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.type !== 'section' && block.type !== 'point') return { block, nth: 0 };
    count += 1;
    return { block, nth: count };
  });
}
