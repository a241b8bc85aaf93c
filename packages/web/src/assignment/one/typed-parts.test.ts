import { describe, expect, it } from 'vitest';
import { asFirst, dueOfParts } from './typed-parts.ts';

describe('the deadline that is proposed for parts', () => {
  it('leaves three working days of the whole to gather what was done', () =>
    expect(dueOfParts('2026-12-18', '2026-12-01')).toBe('2026-12-15'));
  it('counts no weekend among them', () => expect(dueOfParts('2026-12-15', '2026-12-01')).toBe('2026-12-10'));
  it('is that of the whole where too little is left, and none where that has none', () =>
    expect([dueOfParts('2026-12-18', '2026-12-16'), dueOfParts(null, '2026-12-16')]).toEqual(['2026-12-18', '']));
});

it('takes words and day of the first part for all, each for its own unit', () => {
  const [first, second] = [
    { unit: 'a', text: 'Rà soát lớp học', due: '2026-12-01' },
    { unit: 'b', text: 'Rà soát', due: '' },
  ] as const;
  expect(asFirst([first, second])).toEqual([first, { ...first, unit: 'b' }]);
});
