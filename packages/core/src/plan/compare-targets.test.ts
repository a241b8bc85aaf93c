import { expect, test } from 'vitest';
import { type ComparedTarget, compareTargets } from './compare-targets.ts';

function target(key: string, text: string, change: Partial<ComparedTarget> = {}): ComparedTarget {
  const [figure = '0'] = /\d+/.exec(text) ?? [];
  return {
    key,
    position: Number(key.slice(1)),
    section: 'I',
    text,
    comparator: 'gte',
    value: Number(figure),
    max: null,
    unit: '%',
    by: '2026',
    lead: [],
    ...change,
  };
}

const BEFORE = [target('b1', 'Trên 80% hộ dân dùng nước sạch'), target('b2', 'Trên 95% trẻ được tiêm chủng đủ mũi')];

test.each([
  ['with its number, it is the same', target('a1', 'Trên 80% số hộ dân dùng nước sạch'), 'same'],
  ['with another number, it is changed', target('a1', 'Trên 90% hộ dân dùng nước sạch'), 'changed'],
  ['for another year, it is changed', target('a1', 'Trên 80% hộ dân dùng nước sạch', { by: '2030' }), 'changed'],
  ['of another measure, it is added', target('a1', 'Trên 80% trạm y tế có bác sĩ'), 'added'],
])('a target stands again %s', (_what, after, expected) => {
  const change = compareTargets(BEFORE, [after], 'replaces').find((one) => one.after === 'a1');
  expect(change?.state).toBe(expected);
});

test('a newer file drops the targets that it leaves out, an amendment none', () => {
  const dropped = (mode: 'replaces' | 'amends') =>
    compareTargets(BEFORE, [BEFORE[0] ?? target('a1', '')], mode).filter(({ state }) => state === 'dropped').length;
  expect([dropped('replaces'), dropped('amends')]).toEqual([1, 0]);
});
