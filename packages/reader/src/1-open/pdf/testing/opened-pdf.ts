// What the tests of PDFs share: a small PDF opened, and body text whose lines reach the right edge when they should.
import { readFileSync } from 'node:fs';
import { paragraphsOf } from '../../../flow.ts';
import type { Opened } from '../../opened.ts';
import { openPdf } from '../open-pdf.ts';
import { type Ink, makePdf } from './make-pdf.ts';

export const wasm = readFileSync(
  new URL('../../../../../../node_modules/@hyzyla/pdfium/dist/pdfium.wasm', import.meta.url),
);

export async function opened(pages: readonly (readonly Ink[])[]): Promise<Opened> {
  const result = await openPdf(makePdf(pages), wasm);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

export async function texts(...pages: readonly (readonly Ink[])[]): Promise<string[]> {
  return [...paragraphsOf((await opened(pages)).flow)].map((paragraph) => paragraph.text);
}

export const LEFT = 60;
export const LETTERS = 80;

/** Lines of body text, 16 points apart; a line given as a pair is indented. */
export function body(top: number, lines: readonly string[], { indent = 0, x = LEFT } = {}): Ink[] {
  return lines.map((text, index) => ({ text, x: index === 0 ? x + indent : x, y: top + 16 * index }));
}

/** A line of body text that reaches the right edge exactly. */
export function full(text: string): string {
  const words = 'thực hiện nhiệm vụ năm học';
  return `${text} ${words} ${words} ${words}`.slice(0, LETTERS).replace(/ $/, 'x');
}

export function grid(xs: readonly number[], ys: readonly number[]): Ink[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...xs.map((x): Ink => ({ line: [x, top, x, bottom] })),
    ...ys.map((y): Ink => ({ line: [left, y, right, y] })),
  ];
}

export function cells(x: readonly number[], y: number, words: readonly string[]): Ink[] {
  return words.map((text, index) => ({ text, x: (x[index] ?? 0) + 5, y }));
}
