// By when somebody must act on a difficulty, in working days, and how it is said.
import { describe, expect, test } from 'vitest';
import { ANNOUNCED } from '../calendar/announced.ts';
import { addDays, plainDate } from '../calendar/days.ts';
import { workCalendar } from '../calendar/working-days.ts';
import type { UnitId } from '../id.ts';
import { applyDifficultyFact, type DifficultyFact, foldDifficulty } from './difficulty-facts.ts';
import { nextActor, sayNext } from './difficulty-next.ts';
import { answerBy, confirmBy, DIFFICULTY_DAYS } from './difficulty-policy.ts';

const START = plainDate('2026-01-05');
const CALENDAR = workCalendar(ANNOUNCED);
const [COMMUNE, ROOM, OFFICE] = ['xa', 'phong', 'so'] as readonly string[] as [UnitId, UnitId, UnitId];
const RAISED = {
  kind: 'raised',
  on: START,
  raiser: COMMUNE,
  addressed: OFFICE,
  holder: ROOM,
  person: null,
  due: answerBy(CALENDAR, START, false),
} as const satisfies DifficultyFact;

describe('the clock', () => {
  test('counts working days: a week with a holiday is longer', () => {
    expect(answerBy(CALENDAR, plainDate('2026-11-20'), false)).toBe('2026-11-30');
    expect(answerBy(CALENDAR, plainDate('2026-11-20'), true)).toBe('2026-11-26');
    expect(confirmBy(CALENDAR, plainDate('2026-02-13'))).toBe('2026-03-06');
    expect(DIFFICULTY_DAYS).toEqual({ answer: 5, answerUrgent: 3, confirm: 10 });
  });

  const told = (today: string) => {
    const next = nextActor(foldDifficulty([RAISED]), plainDate(today), CALENDAR);
    if (next === null) throw new Error('Somebody must act.');
    return sayNext({ ...next, unit: 'Phòng Tổ chức cán bộ', person: null }, 'vi');
  };

  test.each([
    ['2026-01-05', 'Phòng Tổ chức cán bộ phải trả lời; nhận ngày 05/01/2026; hạn 12/01/2026, còn 5 ngày làm việc.'],
    [
      '2026-01-08',
      'Phòng Tổ chức cán bộ phải trả lời; đã chờ 3 ngày làm việc (từ 05/01/2026); hạn 12/01/2026, còn 2 ngày làm việc.',
    ],
    [
      '2026-01-12',
      'Phòng Tổ chức cán bộ phải trả lời; đã chờ 5 ngày làm việc (từ 05/01/2026); hạn 12/01/2026, là hôm nay.',
    ],
    [
      '2026-01-14',
      'Phòng Tổ chức cán bộ phải trả lời; đã chờ 7 ngày làm việc (từ 05/01/2026); hạn 12/01/2026, quá 2 ngày làm việc.',
    ],
  ])('on %s one reads: %s', (today, sentence) => {
    expect(told(today)).toBe(sentence);
  });

  test('on the weekend after its last day it is overdue, by no working day', () => {
    const friday = { ...RAISED, due: plainDate('2026-01-09') } as const;
    const next = nextActor(foldDifficulty([friday]), plainDate('2026-01-11'), CALENDAR);
    expect(next).toMatchObject({ left: 0, isOverdue: true });
    if (next !== null) {
      expect(sayNext({ ...next, unit: 'Sở Nội vụ', person: 'Người hỏi' }, 'en')).toBe(
        'Sở Nội vụ (Người hỏi) must answer; waited 4 working days (since 05/01/2026); due 09/01/2026, overdue.',
      );
    }
  });
});

test('a last day that has become a day off is not called today, and who is silent is told that it closes', () => {
  const sunday = plainDate('2026-01-11');
  const answered = foldDifficulty([RAISED, { kind: 'answered', on: START, outcome: 'guided', due: sunday }]);
  const said = (today: string) => {
    const next = nextActor(answered, plainDate(today), CALENDAR);
    return next === null ? '' : sayNext({ ...next, unit: 'Xã An Bình', person: null }, 'vi');
  };
  expect(said('2026-01-10')).toMatch(/hạn 11\/01\/2026, còn 0 ngày làm việc; hết hạn thì tự kết thúc\.$/);
  expect(said('2026-01-11')).toMatch(/hạn 11\/01\/2026, là hôm nay; hết hạn thì tự kết thúc\.$/);
});

describe('a promise', () => {
  const [on, promised] = [plainDate('2026-01-06'), plainDate('2026-01-20')];
  const facts: readonly DifficultyFact[] = [
    RAISED,
    { kind: 'answered', on, outcome: 'planned', due: promised, promised },
  ];
  const said = (today: string) => {
    const next = nextActor(foldDifficulty(facts), plainDate(today), CALENDAR);
    return next === null ? '' : sayNext({ ...next, unit: 'Sở Nội vụ', person: null }, 'vi');
  };

  test('is to be kept by who gave it, until its day and after', () => {
    expect(said('2026-01-14')).toMatch(
      /^Sở Nội vụ phải xử lý xong như đã hẹn; .*hạn 20\/01\/2026, còn 4 ngày làm việc\.$/,
    );
    expect(said('2026-01-23')).toMatch(/hạn 20\/01\/2026, quá hẹn 3 ngày làm việc\.$/);
  });

  test('may be answered anew, another answer not', () => {
    const kept: DifficultyFact = {
      kind: 'answered',
      on: promised,
      outcome: 'resolved',
      due: confirmBy(CALENDAR, promised),
    };
    const standing = foldDifficulty([...facts, kept]);
    expect(standing).toMatchObject({ state: 'answered', promisedOn: null, answeredOn: promised });
    expect(() => applyDifficultyFact(standing, kept)).toThrow('cannot be answered');
  });
});

test('a day that was promised is a working day, whatever day it is promised on', () => {
  for (let day = 0; day < 400; day += 1) {
    const on = addDays(START, day);
    for (const due of [answerBy(CALENDAR, on, false), answerBy(CALENDAR, on, true), confirmBy(CALENDAR, on)]) {
      expect([due, CALENDAR.isWorkingDay(due), due > on]).toEqual([due, true, true]);
    }
  }
});
