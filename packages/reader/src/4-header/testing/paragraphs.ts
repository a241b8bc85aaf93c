// Small documents for the tests of the header: each string is a paragraph, each array a row of a borderless table.
import type { Flow, Paragraph } from '../../flow.ts';

export function documentOf(...parts: (string | readonly string[])[]): Flow[] {
  let block = 0;
  const paragraph = (text: string): Paragraph => ({
    type: 'paragraph',
    block: block++,
    text,
    styles: [],
    origin: 'body',
  });
  return parts.map((part) => {
    if (typeof part === 'string') return paragraph(part);
    const cells = part.map((cell, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      content: cell.split('\n').map(paragraph),
    }));
    return { type: 'table', rows: [{ header: false, cells }], columns: part.length, ruled: false };
  });
}

/** A text box or a page header stands apart from the body. */
export function apart(text: string, origin: Paragraph['origin']): Paragraph {
  return { type: 'paragraph', block: 900, text, styles: [], origin };
}
