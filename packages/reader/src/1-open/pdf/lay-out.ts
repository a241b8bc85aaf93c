// Pages to paragraphs and tables in reading order.
import type { Column, Draft } from './draft.ts';
import { type Line, linesOf } from './lines.ts';
import type { Page } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';

export function layOut(pages: readonly Page[]): Draft[] {
  return pages.flatMap((page) => {
    const lines = linesOf(page.words, page.number);
    return lines.length === 0 ? [] : paragraphsOf(lines, columnOf(lines));
  });
}

function columnOf(lines: readonly Line[]): Column {
  return { left: Math.min(...lines.map((line) => line.left)), right: Math.max(...lines.map((line) => line.right)) };
}
