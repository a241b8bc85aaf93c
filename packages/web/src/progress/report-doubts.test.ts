import { expect, test } from 'vitest';
import { reportDoubts } from './report-doubts.ts';

const shown = { parts: null, evidence: 1, task: { product: 'Báo cáo rà soát' } };

test('a report is asked about once more where parts of the work are open, or nothing shows what was promised', () => {
  expect(reportDoubts(shown)).toEqual([]);
  expect(reportDoubts({ ...shown, evidence: 0 })).toEqual([{ why: 'unshown', product: 'Báo cáo rà soát' }]);
  expect(reportDoubts({ ...shown, evidence: 0, task: { product: null } })).toEqual([]);
  expect(reportDoubts({ ...shown, parts: { total: 3, done: 3, percent: 100 } })).toEqual([]);
  expect(reportDoubts({ ...shown, parts: { total: 3, done: 1, percent: 40 } })).toEqual([
    { why: 'parts', done: 1, total: 3 },
  ]);
});
