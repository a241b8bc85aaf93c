import { expect, test } from 'vitest';
import { type CitedPlan, citePlan, planWords } from './cite-plan.ts';

const PLAN: CitedPlan = {
  kind: 'KH',
  number: '05',
  symbol: 'KH-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Sông Ngân',
  issuedOn: '2026-01-15',
  title: 'Chuyển đổi số năm 2026',
};

test('a plan is cited with its number, day, issuer and what it is about; named again it is short', () => {
  expect(citePlan(PLAN)).toBe(
    'Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Ngân về “Chuyển đổi số năm 2026”',
  );
  expect(planWords(PLAN)).toBe('Kế hoạch số 05/KH-UBND');
});

test('by its own kind, and its month with a nought only where one could read another', () => {
  expect(citePlan({ ...PLAN, kind: 'CTr', symbol: 'CTr-UBND', issuedOn: '2026-09-05' })).toMatch(
    /^Chương trình số 05\/CTr-UBND ngày 05 tháng 9 năm 2026 của/u,
  );
});

test('what is not known of it is left out', () => {
  expect(citePlan({ ...PLAN, issuedOn: '2026-01', issuer: null })).toBe(
    'Kế hoạch số 05/KH-UBND về “Chuyển đổi số năm 2026”',
  );
  expect(citePlan({ ...PLAN, kind: null, number: null, symbol: null })).toBe(
    'Kế hoạch “Chuyển đổi số năm 2026” ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Ngân',
  );
});
