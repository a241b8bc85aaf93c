// Cutting and joining paragraphs without losing their places and styles.
import type { Flow, Paragraph, Span, Table } from '../flow.ts';
import { paragraphsOf } from '../flow.ts';

/** The part of a paragraph between two offsets, blanks at its ends left out. */
export function cutParagraph(paragraph: Paragraph, from: number, to: number): Paragraph {
  const raw = paragraph.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  const clip = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter((s) => s.start < end && s.end > start)
      .map((s) => ({ ...s, start: Math.max(s.start, start) - start, end: Math.min(s.end, end) - start }));
  const { places, unsure, restored, ...rest } = paragraph;
  const doubtful = clip(unsure ?? []);
  return {
    ...rest,
    text: paragraph.text.slice(start, end),
    styles: clip(paragraph.styles),
    ...(places ? { places: clip(places) } : {}),
    ...(doubtful.length > 0 ? { unsure: doubtful } : {}),
    ...(restored ? { restored: clip(restored) } : {}),
  };
}

/** Two paragraphs as one, with `glue` between them. */
export function joinParagraphs(first: Paragraph, second: Paragraph, glue: string): Paragraph {
  const shift = first.text.length + glue.length;
  const move = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((s) => ({ ...s, start: s.start + shift, end: s.end + shift }));
  const places = [...(first.places ?? []), ...move(second.places ?? [])];
  const unsure = [...(first.unsure ?? []), ...move(second.unsure ?? [])];
  const restored = [...(first.restored ?? []), ...move(second.restored ?? [])];
  return {
    ...first,
    text: first.text + glue + second.text,
    styles: [...first.styles, ...move(second.styles)],
    ...(places.length > 0 ? { places } : {}),
    ...(unsure.length > 0 ? { unsure } : {}),
    ...(restored.length > 0 ? { restored } : {}),
  };
}

/** Blocks numbered anew from 0 in reading order. */
export function renumber(flow: readonly Flow[]): Flow[] {
  let next = 0;
  const visit = (items: readonly Flow[]): Flow[] =>
    items.map((item) => (item.type === 'paragraph' ? { ...item, block: next++ } : visitTable(item)));
  const visitTable = (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: visit(cell.content) })),
    })),
  });
  return visit(flow);
}

export function textOf(content: readonly Flow[], glue = ' '): string {
  return [...paragraphsOf(content)]
    .map((p) => p.text.trim())
    .filter((text) => text !== '')
    .join(glue);
}

/** Share of a paragraph's letters that are set in bold, 0 … 1. */
export function boldShare(paragraph: Paragraph): number {
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const all = letters(paragraph.text);
  if (all === 0) return 0;
  return (
    paragraph.styles.filter((s) => s.bold).reduce((sum, s) => sum + letters(paragraph.text.slice(s.start, s.end)), 0) /
    all
  );
}
