import { describe, expect, test } from 'vitest';
import { CALENDAR } from '../calendar/announced.ts';
import { plainDate } from '../calendar/days.ts';
import { checkRegime } from './regime-check.ts';
import { periodsIn } from './regime.ts';
import { comparedStretches, endOfFollowing, type Review, reviewedPhase } from './review.ts';
import { proposeReviews, type ProposedReview, sayReview } from './review-regime.ts';

const ONE = { id: '1', name: 'Giai đoạn 1', from: '2025', to: '2027' };
const TWO = { id: '2', name: 'Giai đoạn 2', from: '2027', to: '2030' };
const said = (kind: 'mid-term' | 'final', due: string) => ({
  id: kind,
  kind,
  when: { kind: 'by', due } as const,
  words: 'Tổ chức đánh giá.',
});
const brief = ({ key, kind, phase, from, cutOff }: ProposedReview) => [
  key,
  kind,
  phase?.id ?? null,
  from,
  cutOff.kind === 'date' ? cutOff.date : cutOff.kind,
];
const proposed = (plan: Partial<Parameters<typeof proposeReviews>[0]>) =>
  proposeReviews({ phases: [], reviews: [], issuedOn: null, ...plan }).map(brief);

test('a plan without phases and without a word of reviews proposes none', () => {
  expect(proposed({ issuedOn: '2026-01-05' })).toEqual([]);
});

test('waves within one year are proposed for review only where the plan says so', () => {
  const waves = [
    { id: 'w1', name: 'Đợt 1', from: '2026-03-01', to: '2026-03-20' },
    { id: 'w2', name: 'Đợt 2', from: '2026-10-01', to: '2026-10-20' },
  ];
  expect(proposed({ phases: waves })).toEqual([]);
  expect(proposed({ phases: waves, reviews: [said('final', '2026')] })).toEqual([
    ['said:final', 'final', null, '2026-03-01', '2026-10-20'],
  ]);
});

describe('a plan with phases', () => {
  test('proposes a review at the end of each but the last, and one of the whole at the end', () => {
    expect(proposed({ phases: [TWO, ONE] })).toEqual([
      ['phase:1', 'mid-term', '1', '2025-01-01', '2027-12-31'],
      ['phase:2:final', 'final', null, '2025-01-01', '2030-12-31'],
    ]);
  });

  test('that says when it is reviewed is taken at its word: the year that two phases share is the end of the first', () => {
    expect(proposed({ phases: [ONE, TWO], reviews: [said('mid-term', '2027'), said('final', '2030')] })).toEqual([
      ['said:mid-term', 'mid-term', '1', '2025-01-01', '2027-12-14'],
      ['said:final', 'final', null, '2025-01-01', '2030-12-14'],
    ]);
  });

  test('that is reviewed each year is still reviewed by phases', () => {
    const yearly = { id: 'y', kind: 'mid-term', when: { kind: 'yearly' }, words: 'Hằng năm sơ kết.' } as const;
    expect(proposed({ phases: [ONE, TWO], reviews: [yearly] }).map(([key]) => key)).toEqual([
      'said:y',
      'phase:1',
      'phase:2:final',
    ]);
  });

  test('of which one that is named does not stand proposes nothing for it', () => {
    const named = { id: 'n', kind: 'mid-term', when: { kind: 'phase-end', phase: 'giai đoạn 3' }, words: '' } as const;
    expect(proposed({ phases: [ONE, TWO], reviews: [named] }).map(([key]) => key)).toEqual([
      'phase:1',
      'phase:2:final',
    ]);
  });
});

test('without phases a review that is said begins on the day of issue, or on a day that a person says', () => {
  expect(proposed({ reviews: [said('final', '2030-11-30')], issuedOn: '2026-01-05' })).toEqual([
    ['said:final', 'final', null, '2026-01-05', '2030-11-14'],
  ]);
  expect(proposed({ reviews: [said('final', '2030')] })).toEqual([['said:final', 'final', null, null, '2030-12-14']]);
});

test('every proposal has days that can be, within the year that the plan says', () => {
  for (const { frequency, cutOff, from, due } of proposeReviews({
    phases: [ONE, TWO],
    reviews: [said('mid-term', '2027'), said('final', '2030-11-30')],
    issuedOn: null,
  })) {
    const schedule = { frequency, cutOff, from, dues: [due] };
    const found = checkRegime(schedule, { byDecree: false, today: plainDate('2026-11-27') }, CALENDAR);
    expect(found.filter(({ isFault }) => isFault)).toEqual([]);
    const year = cutOff.kind === 'date' ? Number(cutOff.date.slice(0, 4)) : 2026;
    expect(periodsIn(schedule, year, CALENDAR)[0]?.dues[0]).toMatch(new RegExp(`^${year}-`));
  }
});

test('is called after its phase', () => {
  expect(sayReview({ kind: 'mid-term', phase: ONE })).toBe('Sơ kết giai đoạn 1 (2025–2027)');
  expect(sayReview({ kind: 'final', phase: null })).toBe('Tổng kết');
});

describe('a review', () => {
  const phases = [ONE, TWO].map((phase) => ({ ...phase, plan: 'p' }));
  const review = (phase: string | null): Review => ({ kind: 'mid-term', phases, phase });

  test('of a phase is held against the one before it, of a programme phase against phase', () => {
    const names = (of: string | null, plan = 'p') => comparedStretches(review(of), plan).map(({ name }) => name);
    expect(names('2')).toEqual(['Giai đoạn 1', 'Giai đoạn 2']);
    expect(names('1')).toEqual([]);
    expect(names(null)).toEqual(['Giai đoạn 1', 'Giai đoạn 2']);
    expect(names(null, 'another')).toEqual([]);
  });

  test('looks ahead to the end of the phase that follows, where it is not over', () => {
    const ahead = (of: string | null, at: string) => endOfFollowing(review(of), 'p', plainDate(at));
    expect([ahead('1', '2027-12-31'), ahead('1', '2030-12-31')]).toEqual(['2030-12-31', null]);
    expect([ahead('2', '2030-12-31'), ahead(null, '2027-12-31')]).toEqual([null, null]);
  });

  test('has the days of its phase', () => {
    expect(reviewedPhase(review('2'))).toMatchObject({ from: '2027-01-01', to: '2030-12-31', plan: 'p' });
    expect(reviewedPhase(review(null))).toBeNull();
  });
});
