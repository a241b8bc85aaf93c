import type { Paragraph } from '@sauro/reader/flow';
import { describe, expect, it } from 'vitest';
import { anchorOf, task } from '../testing/items.ts';
import { restoredWordsOf, turned } from './restored.ts';

const SAID = 'Rà soát của trường, của xã';
const paragraph = {
  block: 3,
  text: SAID,
  styles: [],
  restored: [
    { start: 8, end: 11, read: 'ctia', sure: 0.98 },
    { start: 20, end: 23, read: 'cúa', sure: 0.7 },
  ],
} as unknown as Paragraph;
const paragraphs = new Map([[3, paragraph]]);
const reading = (text: string) => task('a', 1, { text, anchor: anchorOf(3, 0, SAID.length) });

function turnedFirst(text: string): string {
  const [first] = restoredWordsOf(reading(text), paragraphs);
  return first === undefined ? text : turned(text, first);
}

describe('words that were restored', () => {
  it('are found in the task where they stand, each with what the file says', () => {
    const words = restoredWordsOf(reading(SAID), paragraphs);
    expect(words.map(({ start, now, read }) => [start, now, read])).toEqual([
      [8, 'của', 'ctia'],
      [20, 'của', 'cúa'],
    ]);
  });

  it('are turned back one at a time, and forth again', () => {
    const back = turnedFirst(SAID);
    expect(back).toBe('Rà soát ctia trường, của xã');
    const words = restoredWordsOf(reading(back), paragraphs);
    expect(words.map(({ now }) => now)).toEqual(['ctia', 'của']);
    expect(turnedFirst(back)).toBe(SAID);
  });

  it('are found after a person has written between them, and not where she wrote all anew', () => {
    expect(
      restoredWordsOf(reading('Rà soát lại ngay của trường, của xã'), paragraphs).map(({ start }) => start),
    ).toEqual([17, 29]);
    expect(restoredWordsOf(reading('Tập huấn văn thư'), paragraphs)).toEqual([]);
  });

  it('of another stretch are none of the item', () => {
    expect(restoredWordsOf(task('a', 1, { text: 'Rà soát', anchor: anchorOf(3, 0, 7) }), paragraphs)).toEqual([]);
  });
});
