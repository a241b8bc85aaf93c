import { expect, test } from 'vitest';
import type { AssignmentFactView } from '../calls.ts';
import { among, timelineRows } from './timeline-rows.ts';

const standing = { state: 'in-progress' as const, due: '2026-12-01', percent: 40 };
function fact(id: string, kind: string, by: string, percent = 40): AssignmentFactView {
  const person = { id: by, name: by };
  const after = { ...standing, percent };
  return {
    id,
    kind,
    at: '2026-11-28T03:00:00Z',
    by: person,
    onBehalfOf: null,
    reason: null,
    before: standing,
    after,
    to: null,
    came: null,
    evidence: null,
    other: null,
    pieces: [],
    person,
  };
}
const shown = (facts: readonly AssignmentFactView[]) =>
  timelineRows(facts).map((run) => `${run[0].id}${run.length === 1 ? '' : ` x${run.length}`}`);

test('figures that one person typed one after another are one line, the newest of them first', () =>
  expect(shown([fact('1', 'issued', 'a'), ...['2', '3', '4'].map((id) => fact(id, 'progressed', 'b'))])).toEqual([
    '4 x3',
    '1',
  ]));

test('what another person typed, what changed how far it is, and what was decided between parts them', () =>
  expect(
    shown([
      fact('1', 'progressed', 'b'),
      fact('2', 'progressed', 'b'),
      fact('3', 'progressed', 'c'),
      fact('4', 'progressed', 'c', 60),
      fact('5', 'returned', 'a'),
      fact('6', 'progressed', 'c'),
    ]),
  ).toEqual(['6', '5', '4', '3', '2 x2']));

test('what a later stage tells stands where it happened, of one moment behind the fact', () => {
  const at = (hour: string) => `2026-11-28T${hour}:00:00Z`;
  const rows = [{ at: at('09') }, { at: at('05') }, { at: at('03') }];
  const others = [{ at: at('10') }, { at: at('05') }, { at: at('04') }, { at: at('01') }];
  const all = among(rows, others, (row) => row.at).map(
    (one) => `${one.at.slice(11, 13)}${rows.includes(one) ? '' : '*'}`,
  );
  expect(all).toEqual(['10*', '09', '05', '05*', '04*', '03', '01*']);
  expect(among([], others, () => '')).toEqual(others);
});
