// Papers that whoever runs a round writes about it, read back.
import { addDays, addWorkingDays, CALENDAR, DECREE_CUT_OFF, showDay } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, findingsOf, linesOf } from '../../document/testing/read-back.ts';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';

let a: ReportingWorld;
let round: string;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
type Asked = { readonly letter: 'urging' | 'notice'; readonly by?: string; readonly as?: 'docx' | 'xlsx' | 'pdf' };
const written = async (query: Asked, who: 'compiler' | 'anBinh' = 'compiler') =>
  (await a.as(who)).rounds.getRoundLetter({ params: { id: round }, query });

const linesIn = async (query: Asked) => linesOf(await bytesOf(await written(query)));

test('nobody is urged while all are in time, and by nobody but who runs the round', async () => {
  ({ id: round } = await a.ask({ title: 'Báo cáo nhanh về chăm lo Tết' }));
  await expect(written({ letter: 'urging' })).rejects.toMatchObject(refused('round.nobody-late'));
  await expect(written({ letter: 'urging' }, 'anBinh')).rejects.toMatchObject(refused('right.missing'));
  await expect(written({ letter: 'notice', by: '2020-01-01' })).rejects.toMatchObject(refused('day.past'));
});

describe('once the day is past', () => {
  beforeAll(async () => {
    const [health, hoaLac] = await Promise.all([a.reportOf(round, 'health'), a.reportOf(round, 'hoaLac')]);
    await (await a.as('health')).reports.submitReport({ params: { id: health.id }, body: { version: 1 } });
    await (await a.as('hoaLac')).reports.submitReport({ params: { id: hoaLac.id }, body: { version: 1 } });
    const words = 'Bổ sung số hộ.';
    await (await a.as('compiler')).reports.returnReport({ params: { id: hoaLac.id }, body: { version: 2, words } });
    a.w.wait(6 * 24 * 60);
    a.signInAnew();
  });

  test('the letter is to those who are late or were sent back, and to nobody else', async () => {
    const lines = await linesIn({ letter: 'urging' });
    const [health, anBinh, hoaLac] = (await Promise.all(
      (['health', 'anBinh', 'hoaLac'] as const).map(async (place) => (await a.reportOf(round, place)).unit.name),
    )) as [string, string, string];
    const text = lines.join('\n');
    expect(text).toContain('V/v đôn đốc gửi báo cáo “Báo cáo nhanh về chăm lo Tết”');
    expect(text).toContain(`chưa gửi báo cáo: ${anBinh}, khẩn trương`);
    expect(text).toContain(`có báo cáo bị trả lại: ${hoaLac}, chỉnh sửa`);
    expect(text).toContain(showDay(addWorkingDays(CALENDAR, a.today(), 3)));
    expect(text).not.toContain(health);
    const { counts } = (await (await a.as('compiler')).rounds.getRound({ params: { id: round }, query: {} })).round;
    expect(text).toContain(`đề nghị 0${counts.expected} đơn vị`);
    expect(text).toContain(`đã nhận báo cáo của 0${counts.received} đơn vị`);
    // Letter and annex tell one day; what there is none of is not told.
    expect(text.split(`Tính đến hết ngày ${showDay(a.today())}`)).toHaveLength(3);
    expect(text).not.toMatch(/\b00\b/u);
  });

  test('a day may be given until which what is late is asked for', async () => {
    const by = addDays(a.today(), 12);
    expect((await linesIn({ letter: 'urging', by })).join('\n')).toContain(`trước ngày ${showDay(by)}`);
  });

  test('the notice says of all what the round’s page says', async () => {
    const lines = await linesIn({ letter: 'notice' });
    const { counts } = (await (await a.as('compiler')).rounds.getRound({ params: { id: round }, query: {} })).round;
    const rows = lines.filter((line) => /^\D+ \| \d+(?: \||$)/.test(line)).map((line) => line.split(' | ').slice(0, 2));
    expect(rows).toEqual([
      ['Đơn vị phải gửi', String(counts.expected)],
      ['Đã gửi', String(counts.received)],
      ['Đúng hạn', String(counts.inTime)],
      ['Trễ hạn', String(counts.late)],
      ['Đã được tiếp nhận', String(counts.accepted)],
      ['Bị trả lại, chưa gửi lại', String(counts.returned)],
      ['Quá hạn, chưa gửi hoặc chưa gửi lại', String(counts.missing)],
      ['Được miễn', String(counts.excused)],
    ]);
    const listed = lines.filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | ')[1]);
    const { items } = await (await a.as('compiler')).rounds.listRoundReports({ params: { id: round }, query: {} });
    expect(listed).toEqual(items.map(({ unit }) => unit.name));
  });

  test.each(['urging', 'notice'] as const)('the %s is in the form of the decree', async (letter) => {
    expect(await findingsOf(await bytesOf(await written({ letter })))).toEqual([]);
  });
});

test('who runs the round is not counted among those whom it asks', async () => {
  const { rounds, regimes } = await a.as('compiler');
  const made = await regimes.makeRegime({
    body: { ...a.body({ cutOff: { ...DECREE_CUT_OFF, day: 31 } }), unit: a.units.home },
  });
  const opened = await rounds.openRound({ params: { id: made.id }, body: { period: a.today().slice(0, 7) } });
  round = opened.id;
  const listed = (await linesIn({ letter: 'notice' })).filter((line) => /^\d+ \| /.test(line));
  const { items } = await rounds.listRoundReports({ params: { id: round }, query: {} });
  const asked = items.filter(({ unit }) => unit.id !== a.units.home).map(({ unit }) => unit.name);
  expect(items.length).toBe(asked.length + 1);
  expect(listed.map((line) => line.split(' | ')[1])).toEqual(asked);
  expect(await linesIn({ letter: 'notice' })).toContain(`Đơn vị phải gửi | ${asked.length} | 100`);
  // It is counted up to the end of the month, and the day has not come: they are asked for this round, and not for the next.
  expect(await linesIn({ letter: 'notice' })).toContain(
    'Các đơn vị chưa gửi hoàn thành và gửi báo cáo đúng hạn nêu trong danh sách kèm theo.',
  );
});
