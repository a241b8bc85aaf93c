import { expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import { periodWords } from './period-words.ts';
import { type Every, firstPeriod } from './periods.ts';

test.each([
  ['2026-W07', 'tuần 7/2026'],
  ['2026-02', 'tháng 2/2026'],
  ['2026-11', 'tháng 11/2026'],
  ['2026-Q4', 'quý IV/2026'],
  ['2026-H1', '6 tháng đầu năm 2026'],
  ['2026-H2', '6 tháng cuối năm 2026'],
  ['2026', 'năm 2026'],
  ['once', 'once'],
])('%s is called “%s”', (key, words) => expect(periodWords(key, 'vi')).toBe(words));

test('every period that opens by itself has words in both languages', () => {
  for (const every of ['week', 'month', 'quarter', 'half-year', 'year'] satisfies Every[]) {
    const period = firstPeriod({ text: '', kind: 'recurring', every }, plainDate('2026-11-28'));
    const key = period?.key ?? '';
    for (const language of ['vi', 'en'] as const) {
      expect(periodWords(key, language)).toContain('2026');
      if (every !== 'year') expect(periodWords(key, language)).not.toBe(key);
    }
  }
});
