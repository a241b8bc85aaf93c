// What became of difficulties whose words were gathered into one line: "đã giải quyết 1, chưa giải quyết 2".
import { numberText } from '../progress/figure-text.ts';
import { type GatheredWords, sourceKey } from './content.ts';

/** Null where none of it is a difficulty. */
export function stoodWords(from: readonly GatheredWords[]): string | null {
  const count = (stood: 'solved' | 'open') =>
    new Set(from.filter((words) => words.stood === stood).map(({ source }) => sourceKey(source))).size;
  const [solved, open] = [count('solved'), count('open')];
  const told = [
    [solved, 'đã giải quyết'],
    [open, 'chưa giải quyết'],
  ] as const;
  const parts = told.filter(([many]) => many > 0);
  if (parts.length === 0) return null;
  return parts.map(([many, words]) => (solved + open === 1 ? words : `${words} ${numberText(many)}`)).join(', ');
}
