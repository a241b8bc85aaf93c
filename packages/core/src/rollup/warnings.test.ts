// What is warned of, and why, in words.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSIGNMENT_STATES } from '../assignment/lifecycle.ts';
import { addDays, daysBetween, plainDate } from '../calendar/days.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { FACETS } from '../plan/six-clear.ts';
import { DIFFICULTY_KIND_NAMES } from '../registers/difficulty.ts';
import {
  WARNING_NAMES,
  WARNING_POLICY,
  type WarningDetails,
  type Watched,
  warningDays,
  warningSentence,
  warningsOf,
} from './warnings.ts';

const DAY = plainDate('2026-11-26');
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(DAY, days));

describe('warnings', () => {
  const calendar = workCalendar();
  const days = warningDays(WARNING_POLICY, calendar, DAY);
  const base: WarningDetails & Watched = {
    state: 'in-progress',
    due: addDays(DAY, 60),
    doneOn: null,
    correctBy: null,
    keptOn: null,
    begunOn: addDays(DAY, -1),
    awaitsEvent: false,
    percent: 60,
    evidence: 0,
    returns: 0,
    quietSince: DAY,
    issuedOn: addDays(DAY, -60),
    unclear: [],
    isBlocked: false,
    block: null,
    isRefuted: false,
    finding: null,
    quietWorkingDays: 0,
    workingDaysLeft: 40,
    forecast: null,
  };

  test.each([
    ['nothing', {}, []],
    ['quiet for ten working days', { quietSince: addDays(DAY, -15) }, ['silent']],
    ['quiet for nine', { quietSince: addDays(DAY, -14) }, []],
    ['a difficulty that waits for an answer', { isBlocked: true }, ['blocked']],
    ['quiet while it waits for that', { isBlocked: true, quietSince: addDays(DAY, -30) }, ['blocked']],
    ['at half time with a tenth done', { percent: 10 }, ['drifting']],
    ['late already', { percent: 10, due: addDays(DAY, -1) }, []],
    ['returned twice', { state: 'returned', returns: 2 }, ['returned']],
    ['due in five working days', { due: addDays(DAY, 7), percent: 99 }, ['due-soon']],
    ['reported with nothing that shows it', { state: 'reported', percent: 100 }, ['unshown']],
    ['verified, and found otherwise in the field', { state: 'verified', isRefuted: true }, ['refuted']],
    ['found otherwise, and sent back', { state: 'returned', isRefuted: true }, []],
    ['two of the six unclear, as most plans leave it', { unclear: ['product', 'authority'] }, []],
    ['three of the six unclear', { unclear: ['time', 'product', 'authority'] }, ['unclear']],
    ['verified', { state: 'verified', quietSince: addDays(DAY, -90), returns: 4 }, []],
  ] as const)('%s', (_name, change, kinds) => {
    expect(warningsOf({ ...base, ...change }, days, WARNING_POLICY)).toEqual(kinds);
  });

  test('each says why in one sentence with its figures, in both languages', () => {
    const details: WarningDetails & Watched = {
      ...base,
      percent: 10,
      due: plainDate('2027-01-25'),
      returns: 2,
      unclear: ['time', 'product'],
      quietSince: plainDate('2026-11-05'),
      quietWorkingDays: 15,
      isBlocked: true,
      block: {
        kind: 'resources',
        words: 'Chưa có kinh phí sửa chữa',
        at: 'Sở Tài chính',
        workingDays: 6,
        isOverdue: true,
      },
      finding: { outcome: 'not-there', on: plainDate('2026-11-20'), words: 'Chưa có phòng học nào được sửa' },
      forecast: {
        pace: 0.2,
        done: plainDate('2027-06-01'),
        band: { earliest: plainDate('2027-04-01'), latest: plainDate('2027-09-01') },
      },
    };
    const told = (language: 'vi' | 'en') =>
      WARNING_NAMES.map((kind) => warningSentence(kind, { details, day: DAY }, language));
    expect(told('vi')).toEqual([
      'Kiểm tra thực tế ngày 20/11/2026: không có thật. “Chưa có phòng học nào được sửa”.',
      'Không có cập nhật nào trong 15 ngày làm việc, từ 05/11/2026.',
      'Nguồn lực, kinh phí: “Chưa có kinh phí sửa chữa”; chờ Sở Tài chính trả lời đã 6 ngày làm việc, đã quá hạn trả lời.',
      'Đã qua 50% thời gian mà mới được 10% công việc, hạn 25/01/2027. Theo đà này xong khoảng 01/6/2027 (từ 01/4/2027 đến 01/9/2027).',
      'Đã bị trả lại 2 lần, đang làm lại.',
      'Còn 40 ngày làm việc là đến hạn 25/01/2027, mới được 10%.',
      'Đã báo hoàn thành nhưng không có minh chứng nào.',
      'Nhiệm vụ chưa rõ 2 trong 6 điều: thời gian, sản phẩm.',
    ]);
    for (const sentence of told('en')) expect(sentence).toMatch(/^[A-Z0-9].*\.”?$/);
  });

  test('whatever stands, each reason has its sentence', () => {
    const any = fc.record({
      state: fc.constantFrom(...ASSIGNMENT_STATES),
      due: fc.option(anyDay),
      percent: fc.nat(100),
      quietSince: anyDay,
      issuedOn: anyDay,
      returns: fc.nat(4),
      unclear: fc.subarray([...FACETS]),
      block: fc.option(
        fc.record({
          kind: fc.constantFrom(...DIFFICULTY_KIND_NAMES),
          words: fc.constantFrom('Thiếu phòng học', 'Thiếu phòng học. '.repeat(20)),
          at: fc.constant('Sở Tài chính'),
          workingDays: fc.nat(200),
          isOverdue: fc.boolean(),
        }),
      ),
      finding: fc.option(
        fc.record({
          outcome: fc.constantFrom('differs' as const, 'not-there' as const),
          on: anyDay,
          words: fc.constantFrom('Chưa làm', 'Chưa làm. '.repeat(20)),
        }),
      ),
    });
    fc.assert(
      fc.property(any, (change) => {
        const details = { ...base, ...change, isBlocked: change.block !== null, isRefuted: change.finding !== null };
        return warningsOf(details, days, WARNING_POLICY).every((kind) => {
          const sentence = warningSentence(kind, { details, day: DAY }, 'vi');
          return sentence.length > 10 && !/undefined|NaN|null/.test(sentence);
        });
      }),
    );
    // Two weekends, and the Culture Day of 24 November.
    expect(daysBetween(days.quietUntil, DAY)).toBe(15);
  });
});
