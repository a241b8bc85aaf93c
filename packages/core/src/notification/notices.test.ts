import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import { MOST_LINES, messageOf, type NoticeGroup } from './message.ts';
import { noticeLine } from './notice-words.ts';
import { carries, isOn, NOTICE_KINDS, noticeOf, NOTICES, switchKey } from './notices.ts';
import { MOST_TRIES, nextTry } from './retry.ts';

describe('the table of notices', () => {
  test('tells one thing of a fact, and lists every kind', () => {
    const facts = NOTICE_KINDS.flatMap((kind) => [...NOTICES[kind].facts]);
    expect(new Set(facts).size).toBe(facts.length);
    expect(NOTICE_KINDS.toSorted()).toEqual(Object.keys(NOTICES).toSorted());
    expect([noticeOf('assignment.returned'), noticeOf('assignment.progressed')]).toEqual(['returned', undefined]);
    // Both subjects have an act of this name: they are told by different words.
    expect([noticeOf('assignment.escalated'), noticeOf('difficulty.escalated')]).toEqual([
      'escalated',
      'difficulty-asked',
    ]);
  });

  test('is on as it stands until somebody chooses, and then as she has chosen', () => {
    const chosen = new Map([
      [switchKey('given', 'email'), false],
      [switchKey('accepted', 'email'), true],
    ]);
    expect([isOn(new Map(), 'given', 'email'), isOn(chosen, 'given', 'email')]).toEqual([true, false]);
    expect([isOn(new Map(), 'accepted', 'email'), isOn(chosen, 'accepted', 'email')]).toEqual([false, true]);
    expect([carries('bell', 'digest'), isOn(new Map(), 'digest', 'bell')]).toEqual([false, false]);
  });
});

test.each([
  [1, 'vi', 'Nhiệm vụ mới được giao cho Sở $& Y tế'],
  [34, 'vi', '34 nhiệm vụ mới được giao'],
  [34, 'en', '34 new pieces of work'],
] as const)('%i given, in %s: %s', (count, tongue, line) => {
  expect(noticeLine({ kind: 'given', count, unit: 'Sở $& Y tế', report: null }, tongue)).toBe(line);
});

test.each([
  [1, 'vi', 'Xã Tân Lạc được nhắc gửi báo cáo “Báo cáo {unit} tháng 11”, hạn 30/11/2026'],
  [3, 'vi', '3 báo cáo được nhắc gửi; mới nhất: “Báo cáo {unit} tháng 11”, hạn 30/11/2026'],
  [1, 'en', 'Xã Tân Lạc is reminded of its report “Báo cáo {unit} tháng 11”, due 30/11/2026'],
] as const)('who is reminded reads of which report, and its day: %i, in %s', (count, tongue, line) => {
  const report = { round: 'Báo cáo {unit} tháng 11', due: plainDate('2026-11-30') };
  const one = { kind: 'report-reminded', unit: 'Xã Tân Lạc' } as const;
  expect(noticeLine({ ...one, count, report }, tongue)).toBe(line);
  expect(noticeLine({ ...one, count, report: null }, tongue)).not.toMatch(/[“{]/u);
});

const group: NoticeGroup = {
  kind: 'given',
  count: 34,
  plan: '12/KH-UBND – Chăm lo đời sống',
  text: null,
  unit: null,
  report: null,
  path: '/thong-bao?kind=given',
};

describe('a message', () => {
  test('says what is new with its plan, and what needs her in the order of My work', () => {
    const first = [{ need: 'overdue' as const, text: 'Rà soát\nhộ nghèo', due: plainDate('2026-11-20') }];
    expect(messageOf([group], { day: plainDate('2026-11-26'), needing: 3, first })).toEqual({
      subject: 'Sáu Rõ: 34 nhiệm vụ mới được giao và 1 tin khác',
      lines: [
        { head: '34 nhiệm vụ mới được giao', more: ['12/KH-UBND – Chăm lo đời sống'], path: '/thong-bao?kind=given' },
        {
          head: 'Hôm nay 3 việc cần bạn (26/11/2026)',
          more: ['Quá hạn: Rà soát hộ nghèo (hạn 20/11/2026)', '… và 2 việc nữa'],
          path: '/viec',
        },
      ],
    });
  });

  test('that cannot hold all says so and leads to the rest, and counts none that it has not seen', () => {
    const { subject, lines } =
      messageOf(
        Array.from({ length: MOST_LINES + 1 }, () => group),
        null,
      ) ?? {};
    expect(subject).toBe('Sáu Rõ: 34 nhiệm vụ mới được giao và nhiều tin khác');
    expect(lines).toHaveLength(MOST_LINES + 1);
    expect(lines?.at(-1)).toEqual({ head: '… và các tin khác', more: [], path: '/thong-bao' });
  });

  test('is none where nothing is left to say', () => {
    expect(messageOf([], null)).toBeNull();
    expect(messageOf([], { day: plainDate('2026-11-26'), needing: 0, first: [] })).toBeNull();
  });

  test('tells long work by its beginning, to a whole word', () => {
    const text = 'Tổ chức '.repeat(40);
    const [line] = messageOf([{ ...group, count: 1, text, plan: null }], null)?.lines ?? [];
    expect(line?.more[0]).toMatch(/^(Tổ chức ){5}.*(Tổ|chức)…$/u);
    expect(line?.more[0]?.length).toBeLessThan(165);
  });
});

test('pauses grow, and then it is given up', () => {
  const now = new Date('2026-11-26T00:00:00Z');
  const minutes = Array.from({ length: MOST_TRIES }, (_, at) => nextTry(at + 1, now)).map(
    (at) => at && (at.getTime() - now.getTime()) / 60_000,
  );
  expect(minutes).toEqual([1, 5, 15, 60, 240, 960, null]);
});
