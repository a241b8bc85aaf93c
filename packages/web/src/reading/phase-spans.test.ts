import { expect, it } from 'vitest';
import { phaseSpans } from './phase-spans.ts';

it('phases that follow each other touch and fill the line', () => {
  const [first, second] = phaseSpans([
    { from: '2025', to: '2026' },
    { from: '2027', to: '2030' },
  ]);
  expect(first).toMatchObject({ left: 0 });
  expect(second?.left).toBeCloseTo(first?.width ?? 0);
  expect((second?.left ?? 0) + (second?.width ?? 0)).toBeCloseTo(100);
});

it('a month and a year are whole, from the first day to the last', () => {
  const [year, month] = phaseSpans([
    { from: '2026', to: '2026' },
    { from: '2026-12', to: '2026-12' },
  ]);
  expect(year?.width).toBe(100);
  expect((month?.left ?? 0) + (month?.width ?? 0)).toBeCloseTo(100);
});
