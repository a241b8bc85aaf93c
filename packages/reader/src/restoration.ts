// What a reading says of its text having been restored: how much was changed, and a doubt at each place that is not sure.
import type { Doubt } from './doubt.ts';
import { type Flow, type Paragraph, paragraphsOf, SURE_RESTORED } from './flow.ts';
import type { Restored } from './reading.ts';
import { isSyllable } from './vietnamese/syllables.ts';

type Restoration = { readonly restored: Restored | null; readonly doubts: readonly Doubt[] };

/** @param damage Of what the file says, 0 to 1; undefined where nothing was restored. */
export function restorationOf(flow: readonly Flow[], damage: number | undefined): Restoration {
  if (damage === undefined) return { restored: null, doubts: [] };
  const paragraphs = [...paragraphsOf(flow)];
  const words = paragraphs.flatMap(({ restored = [] }) => restored);
  const unsure = paragraphs.flatMap(unsureIn);
  const whole: Doubt = {
    code: 'text.restored',
    details: { count: words.length, percent: Math.round(damage * 100) },
  };
  return {
    restored: { damage, changed: words.length, unsure: unsure.length },
    doubts: [whole, ...unsure, ...paragraphs.flatMap(unreadableIn)],
  };
}

function unsureIn(paragraph: Paragraph): Doubt[] {
  return (paragraph.restored ?? [])
    .filter(({ sure }) => sure < SURE_RESTORED)
    .map(({ start, end, read }) => ({
      code: 'text.unsure',
      anchor: anchorIn(paragraph, start, end),
      details: { read, text: paragraph.text.slice(start, end) },
    }));
}

/** A figure with a letter or a sign in it where a figure should stand, and a word that can be none: left as they were read. */
const NO_FIGURE = /(?<=(?:ngày|tháng|năm)\s+)(?=\S*\d)[^\s\d“"(][^\s,;.)]*/giu;
const BROKEN_WORD = /(?<![\p{L}\p{N}/-])(?=\p{L}*\p{N}|\p{N}+\p{Ll}{2})[\p{Ll}\p{N}]{3,}(?![\p{L}\p{N}/-])/gu;

function unreadableIn(paragraph: Paragraph): Doubt[] {
  const found = new Map<number, string>();
  for (const { 0: read, index } of paragraph.text.matchAll(NO_FIGURE)) found.set(index, read);
  for (const { 0: read, index } of paragraph.text.matchAll(BROKEN_WORD))
    if (!/^\p{L}{1,2}\p{N}+$|^\p{N}+$/u.test(read) && !isSyllable(read)) found.set(index, read);
  return [...found].map(([start, read]) => ({
    code: 'text.unreadable',
    anchor: anchorIn(paragraph, start, start + read.length),
    details: { read },
  }));
}

function anchorIn({ block, page }: Paragraph, start: number, end: number): NonNullable<Doubt['anchor']> {
  return { block, start, end, ...(page !== undefined && { page }) };
}
