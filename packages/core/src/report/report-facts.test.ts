// One unit's report in a round: what can happen, to whom it goes, and what is counted.
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import type { UnitId } from '../id.ts';
import type { Right } from '../people.ts';
import type { ReportContent } from './content.ts';
import { inOutline, sectionFill, withWords } from './content-words.ts';
import { expectedIn } from './expected.ts';
import { DEFAULT_OUTLINE } from './outline.ts';
import { foldReport, type ReportFact, reportLabel } from './report-facts.ts';
import { REPORT_STATE_NAMES } from './report-lifecycle.ts';
import { reportActsFor } from './report-policy.ts';

const due = plainDate('2026-11-30');
const expected: ReportFact = { kind: 'expected', on: plainDate('2026-11-10'), due };

describe('a report', () => {
  test('returned counts as not sent, and has the later of both days', () => {
    const standing = foldReport([
      expected,
      { kind: 'submitted', on: plainDate('2026-11-28') },
      { kind: 'returned', on: plainDate('2026-11-29'), due: plainDate('2026-12-02') },
    ]);
    expect(standing).toEqual({ state: 'returned', due: '2026-12-02', submittedOn: null });
    expect(reportLabel(standing, plainDate('2026-12-03'))).toBe('overdue');
  });

  test('taken back counts as not sent, with the day that it had; what somebody has acted on is taken back no more', () => {
    const sent: readonly ReportFact[] = [expected, { kind: 'submitted', on: plainDate('2026-11-28') }];
    const back: ReportFact = { kind: 'withdrawn', on: plainDate('2026-11-28') };
    expect(foldReport([...sent, back])).toEqual({ state: 'waiting', due, submittedOn: null });
    for (const kind of ['accepted', 'approved'] as const) {
      expect(() => foldReport([...sent, { kind, on: due }, back])).toThrow('cannot be withdrawn');
    }
  });

  test('sent on its last day is in time, on the next it is late', () => {
    const sent = (on: string) => reportLabel(foldReport([expected, { kind: 'submitted', on: plainDate(on) }]), due);
    expect([sent('2026-11-30'), sent('2026-12-01')]).toEqual(['sent-in-time', 'sent-late']);
  });
});

describe('who may', () => {
  const none = new Set<Right>();
  const standpoint = { unit: none, receiver: none, runner: none, isTop: false, isOwn: false };

  test('nobody without a right, whatever the state', () => {
    for (const state of REPORT_STATE_NAMES) expect(reportActsFor({ state, isRoundOpen: true }, standpoint)).toEqual([]);
  });

  test('the unit writes and sends, the room accepts or returns, and not what its own hand has sent', () => {
    const unit = { ...standpoint, unit: new Set<Right>(['progress.enter']) };
    const room = { ...standpoint, receiver: new Set<Right>(['report.compile']) };
    expect(reportActsFor({ state: 'waiting', isRoundOpen: true }, unit)).toEqual(['write', 'submit']);
    expect(reportActsFor({ state: 'submitted', isRoundOpen: true }, unit)).toEqual(['withdraw']);
    expect(reportActsFor({ state: 'submitted', isRoundOpen: true }, room)).toEqual(['accept', 'return']);
    expect(reportActsFor({ state: 'submitted', isRoundOpen: true }, { ...room, isOwn: true })).toEqual([]);
    expect(reportActsFor({ state: 'accepted', isRoundOpen: true }, { ...room, isOwn: true })).not.toContain('return');
  });

  test('the last report of the chain is approved by its own leader', () => {
    const leader = { ...standpoint, unit: new Set<Right>(['report.approve']), isTop: true };
    expect(reportActsFor({ state: 'submitted', isRoundOpen: true }, leader)).toEqual(['approve', 'return']);
  });

  test('of a closed round nothing changes', () => {
    const all = { ...standpoint, unit: new Set<Right>(['progress.enter']), runner: new Set<Right>(['report.compile']) };
    expect(reportActsFor({ state: 'waiting', isRoundOpen: false }, all)).toEqual([]);
  });
});

describe('to whom it goes', () => {
  const [school, commune, other, room, department] = ['s', 'c', 'o', 'r', 'd'] as unknown as [
    UnitId,
    UnitId,
    UnitId,
    UnitId,
    UnitId,
  ];
  const above = (unit: UnitId) => (unit === school ? [commune] : unit === room ? [department] : []);
  const of = (...units: readonly UnitId[]) => units;

  test('a school to its commune, communes to the one focal room, the room to the department', () => {
    expect(expectedIn([of(school), of(commune, other), of(room), of(department)], { above, runner: room })).toEqual([
      { unit: school, level: 1, receiver: commune },
      { unit: commune, level: 2, receiver: room },
      { unit: other, level: 2, receiver: room },
      { unit: room, level: 3, receiver: department },
      { unit: department, level: 4, receiver: null },
    ]);
  });

  test('a room that is among those who report to it stands once, above', () => {
    expect(expectedIn([of(other, room), of(room)], { above, runner: room })).toEqual([
      { unit: other, level: 1, receiver: room },
      { unit: room, level: 2, receiver: null },
    ]);
  });

  test('where nothing else is said, to whoever runs the round; its own and that of the body above it stay with their leader', () => {
    expect(expectedIn([of(other), of(school, commune)], { above, runner: school })).toEqual([
      { unit: other, level: 1, receiver: school },
      { unit: school, level: 2, receiver: null },
      { unit: commune, level: 2, receiver: null },
    ]);
  });
});

describe('words', () => {
  const content: ReportContent = {
    at: due,
    from: due,
    unit: { id: 'u', name: 'Đơn vị' },
    title: 'Báo cáo',
    sections: [
      {
        key: 'results',
        title: 'Kết quả',
        blocks: [],
        sections: [{ key: 'r.1', title: 'Một', blocks: [], sections: [] }],
      },
    ],
    annexes: [],
  };

  test('of a hand are told from what was worked out, and from what says nothing', () => {
    const laid = inOutline(content, DEFAULT_OUTLINE);
    expect(sectionFill(laid, { 'r.1': 'Chi tiết', next: ' ' })).toMatchObject({
      written: ['Kết quả thực hiện'],
      filled: [],
    });
    expect(sectionFill(laid, {}).empty).toHaveLength(DEFAULT_OUTLINE.length);
    const filled = withWords(laid, { next: 'Được tính sẵn' });
    expect(sectionFill(filled, {}).filled).toHaveLength(1);
  });

  test('stand in their section, and empty ones nowhere', () => {
    const laid = withWords(inOutline(content, DEFAULT_OUTLINE), { results: 'Đã xong.', 'r.1': 'Chi tiết', next: ' ' });
    expect(laid.sections.map(({ key, blocks }) => [key, blocks.length])).toEqual([
      ['general', 0],
      ['results', 1],
      ['evidence', 0],
      ['difficulties', 0],
      ['proposals', 0],
      ['next', 0],
    ]);
    expect(laid.sections[1]?.sections[0]?.blocks).toEqual([{ kind: 'words', text: 'Chi tiết' }]);
  });
});
