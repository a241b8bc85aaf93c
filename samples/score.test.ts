// The scorer itself, on readings small enough to count by hand.
import { describe, expect, test } from 'vitest';
import type { Gold, GoldTask } from './gold.ts';
import { score, sum, value } from './score.ts';

const TASK: GoldTask = {
  section: 'II.1',
  part: 'tasks',
  text: 'Khơi thông cống rãnh trước mùa mưa ở các tổ dân phố',
  lead: ['Phòng Kinh tế'],
  coordinate: ['Công an phường', 'Đoàn Thanh niên'],
  product: null,
  deadline: { text: 'Quý II/2026', kind: 'by', due: '2026-06-30' },
};
const GOLD: Gold = {
  document: {
    kind: 'KH',
    number: '5',
    symbol: 'KH-UBND',
    issuer: 'UBND phường',
    place: null,
    date: null,
    title: 'Thoát nước',
    signer: null,
    recipients: [],
  },
  references: [],
  targets: [],
  tasks: [TASK],
  reporting: [],
  phases: [],
};
const withTasks = (...tasks: GoldTask[]): Gold => ({ ...GOLD, tasks });

describe('tasks', () => {
  test('the same reading scores one in every figure', () => {
    for (const [figure, tally] of Object.entries(score(GOLD, GOLD).tallies)) {
      expect(value(figure as 'tasks', tally), figure).toBe(1);
    }
  });
  test('half of an item is a miss and an invention', () => {
    const { tasks } = score(GOLD, withTasks({ ...TASK, text: 'Khơi thông cống rãnh' })).tallies;
    expect(tasks).toEqual({ hit: 0, missed: 1, wrong: 1 });
  });
  test('an item that is split in two is matched once', () => {
    expect(score(GOLD, withTasks(TASK, TASK)).tallies.tasks).toEqual({ hit: 1, missed: 0, wrong: 1 });
  });
  test('an optional item is neither missed nor invented', () => {
    const gold = withTasks({ ...TASK, optional: true });
    expect(score(gold, withTasks()).tallies.tasks).toEqual({ hit: 0, missed: 0, wrong: 0 });
    expect(score(gold, GOLD).tallies.tasks).toEqual({ hit: 0, missed: 0, wrong: 0 });
  });
  test('a lead is right only as a whole, coordinating units count one by one', () => {
    const got = withTasks({ ...TASK, lead: ['Phòng Kinh tế', 'UBND phường'], coordinate: ['công an phường'] });
    const { tallies, differences } = score(GOLD, got);
    expect(tallies.lead).toEqual({ hit: 0, missed: 0, wrong: 1 });
    expect(tallies.coordinate).toEqual({ hit: 1, missed: 1, wrong: 0 });
    expect(differences.some((line) => line.startsWith('lead: ["Phòng Kinh tế"] was read as'))).toBe(true);
  });
  test('a deadline is the same when it asks the same, whatever its words', () => {
    const said = { text: 'trước 30/6/2026', kind: 'by', due: '2026-06-30' } as const;
    expect(score(GOLD, withTasks({ ...TASK, deadline: said })).tallies.deadline.hit).toBe(1);
    expect(score(GOLD, withTasks({ ...TASK, deadline: null })).tallies.deadline.wrong).toBe(1);
  });
});

test('two targets of one clause are told apart by their numbers', () => {
  const clause = {
    text: '60% trường mầm non và 80% trường phổ thông đạt chuẩn',
    comparator: 'eq',
    unit: '%',
    by: '2030',
  } as const;
  const gold = {
    ...GOLD,
    targets: [
      { ...clause, value: 60 },
      { ...clause, value: 80 },
    ],
  };
  const got = { ...GOLD, targets: [{ ...clause, value: 80 }] };
  expect(score(gold, got).tallies.targets).toEqual({ hit: 1, missed: 1, wrong: 0 });
});
test('a duty to report is another when it is due on another day', () => {
  const duty = {
    from: ['Các xã'],
    to: 'Sở Xây dựng',
    via: null,
    frequency: 'year',
    due: '11-30',
    adHoc: false,
  } as const;
  const got = { ...GOLD, reporting: [{ ...duty, due: '12-30' }] };
  expect(score({ ...GOLD, reporting: [duty] }, got).tallies.reporting).toEqual({ hit: 0, missed: 1, wrong: 1 });
});
test('each of the nine fields of the head counts', () => {
  const got = { ...GOLD, document: { ...GOLD.document, number: '6', issuer: 'ubnd PHƯỜNG' } };
  expect(score(GOLD, got).tallies.header).toEqual({ hit: 8, missed: 0, wrong: 1 });
});
test('counts add up over documents', () => {
  const all = sum([score(GOLD, GOLD).tallies, score(GOLD, withTasks()).tallies]);
  expect(all.tasks).toEqual({ hit: 1, missed: 1, wrong: 0 });
  expect(value('tasks', all.tasks)).toBeCloseTo(2 / 3);
});
