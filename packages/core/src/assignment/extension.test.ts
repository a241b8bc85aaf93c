import { expect, it } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import { firstExtension } from './extension.ts';

const day = plainDate;

it('more time is asked for beyond the deadline, and where that is past beyond today', () => {
  expect(firstExtension(day('2026-11-30'), day('2026-11-20'))).toBe('2026-12-01');
  expect(firstExtension(day('2026-11-10'), day('2026-11-20'))).toBe('2026-11-21');
  expect(firstExtension(day('2026-11-20'), day('2026-11-20'))).toBe('2026-11-21');
});
