// Reports by Excel and their day: what is sent behind it is late, but of whoever got more time.
import { expect } from '@playwright/test';
import { clerk, signInClerk } from './clerks.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { reportByWorkbook, takeTemplate } from './report-workbooks.ts';
import { act, daysFrom, openRound, reportsOf, today, unitsOf } from './rounds.ts';
import { fresh } from './fresh.ts';

const [IN_TIME, LATE, HOME] = ['04831', '04876', 'SGDDT'] as const;

test('what is sent by Excel behind its day is late, and whoever got more time is not', async ({ page }) => {
  test.setTimeout(120_000);
  const units = await unitsOf(page);
  const idOf = (code: string) => units.find((unit) => unit.code === code)?.id ?? '';
  const reporters = [IN_TIME, LATE].map(idOf);
  const username = await clerk(page, reporters);
  const yesterday = daysFrom(today(), -1);
  const title = `Báo cáo trễ lần ${fresh()}`;
  const home = idOf(HOME);
  const levels = [
    { units: reporters, due: yesterday },
    { units: [home], due: daysFrom(today(), 5) },
  ];
  await comeIn(page);
  const round = await openRound(page, { title, levels, runner: home, to: yesterday });
  const byCode = async (code: string) => (await reportsOf(page, round)).find(({ unit }) => unit.id === idOf(code));
  const [inTime = '', late = ''] = [(await byCode(IN_TIME))?.id, (await byCode(LATE))?.id];
  await act(page, inTime, 'extend', { due: today(), words: 'Mưa lũ' });
  await signInClerk(page, username);
  for (const id of [inTime, late]) {
    const where = ['Mã mục', 'next'] as const;
    await reportByWorkbook(page, id, [{ sheet: 'Nội dung', where, column: 'Lời văn của đơn vị', value: 'Đã báo cáo' }]);
    await act(page, id, 'submit');
  }
  await comeIn(page);
  expect([(await byCode(IN_TIME))?.label, (await byCode(LATE))?.label]).toEqual(['sent-in-time', 'sent-late']);
  expect(await takeTemplate(page, (await byCode(HOME))?.id ?? '')).toBeDefined();
});
