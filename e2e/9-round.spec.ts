// A round of twelve units, from its opening to what stays of it: three report by hand, three in Excel, one is sent back and
// reports again, two are late; the office takes and gathers them, the department's report goes out in Word, a figure is
// followed to the file that proves it, and what was frozen stays as it was whatever is corrected later.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { signInClerk } from './clerks.ts';
import { readDocx } from './docx.ts';
import { bring, evidenceOf, words } from './evidence.ts';
import { test } from './own-server.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';
import * as reporting from './reporting.ts';
import type { Filled, FilledRow } from './report-workbooks.ts';
import { act, daysFrom, openRound, type Report, reportsOf, today, type Unit } from './rounds.ts';
import { type Department, type Reporter, TARGETS, twelveUnits } from './twelve-units.ts';

const TITLE = 'Báo cáo kết quả xây dựng, kiên cố hóa phòng học';
const PROOF = 'bien-ban-ban-giao.txt';
const WORK = 'Rà soát';
const RAISED = 'Thiếu cán bộ kiểm định phòng học';

const DIFFICULTY: FilledRow = {
  sheet: 'Khó khăn, vướng mắc',
  of: WORK,
  cells: {
    'Loại, nguyên nhân': 'Nhân lực',
    'Nội dung vướng mắc': RAISED,
    'Đề xuất tháo gỡ': 'Cử hai cán bộ',
    Khẩn: 'Có',
  },
};
const EVIDENCE: FilledRow = {
  sheet: 'Minh chứng',
  of: WORK,
  cells: {
    'Số, ký hiệu': '12/QĐ-UBND',
    'Ngày văn bản': '3/6/2026',
    'Loại văn bản': 'Quyết định',
    'Trích yếu': 'Thành lập tổ rà soát',
    'Liên kết': 'https://xa.example.vn/quyet-dinh',
  },
};
const CORRECTED: Filled = {
  sheet: 'Minh chứng',
  where: ['Số, ký hiệu', '12/QĐ-UBND'],
  column: 'Số, ký hiệu',
  value: '21/QĐ-UBND',
};

/** The round with its reports by unit. */
type Round = { readonly id: string; readonly reportOf: (unit: { readonly id: string }) => string };

async function opened(page: Page, { home, office, plan, reporters }: Department): Promise<Round> {
  await comeIn(page);
  const due = (days: number) => daysFrom(today(), days);
  const levels = [
    { units: reporters.map(({ id }) => id), due: due(0) },
    { units: [office], due: due(2) },
    { units: [home], due: due(4) },
  ];
  const id = await openRound(page, { title: TITLE, levels, runner: home, to: today(), plans: [plan] });
  const reports = await reportsOf(page, id);
  return { id, reportOf: (unit) => reports.find((report) => report.unit.id === unit.id)?.id ?? '' };
}

const all = (reporters: readonly Reporter[], of: (reporter: Reporter) => number) =>
  reporters.reduce((sum, reporter) => sum + of(reporter), 0);

async function download(page: Page): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải DOCX' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^bao-cao-.*\.docx$/u);
  return readFile(await file.path());
}

/** A gathered line is worded anew, stands so after a reload, is undone, and worded again for the report that is sent. */
async function editGathered(page: Page): Promise<void> {
  const article = page.getByRole('article', { name: 'Nội dung báo cáo' });
  const saved = page.getByRole('region', { name: 'Biên tập lời đã gom' }).getByRole('status');
  const wording = 'Các đơn vị bàn giao phòng học mới trước năm học sau.';
  const reword = async () => {
    await article.getByRole('button', { name: 'Sửa lời' }).first().click();
    await article.getByRole('textbox', { name: 'Lời của ý này' }).fill(wording);
    await article.getByRole('button', { name: 'Xong' }).click();
    await expect(saved).toHaveText('Đã lưu');
  };
  await reword();
  await page.reload();
  await expect(article.getByText(wording)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác chỉnh sửa gần nhất' }).click();
  await expect(article.getByText(wording)).toHaveCount(0);
  // What stands on the server by now is not saved again: it is undone there first.
  await expect(saved).toHaveText('Đã lưu');
  await reword();
}

test('twelve units report, the office gathers, the department’s report goes out and stays as it was frozen', async ({
  page,
  server,
}) => {
  test.setTimeout(240_000);
  const department = await twelveUnits(page);
  const { reporters, home, office, officer } = department;
  const [proving, returned, typing] = reporters as [Reporter, Reporter, Reporter];
  const [raising, documented, faulty, ...others] = reporters.slice(3) as [Reporter, Reporter, Reporter, ...Reporter[]];
  const late = others.slice(-2);
  const round = await opened(page, department);
  const { reportOf } = round;

  await test.step('three units type their figures and words; one shows by a file what it says', async () => {
    for (const unit of [proving, returned, typing]) {
      await reporting.writeByHand(page, unit, reportOf(unit));
      await reporting.send(page);
    }
    await signInClerk(page, proving.username);
    await page.goto(`/viec/${proving.assignment}`);
    await bring(page, words(PROOF, 'Biên bản bàn giao 5 phòng học.'));
    await expect(evidenceOf(page).getByRole('button', { name: `Xem ${PROOF}` })).toBeVisible();
  });

  await test.step('the office sends one back with a reason; it adds to it and sends it again', async () => {
    await signInClerk(page, officer);
    await page.goto('/bao-cao');
    const waiting = page.getByRole('region', { name: 'Chờ bạn tiếp nhận, phê duyệt' });
    await waiting.getByRole('link', { name: new RegExp(`${returned.name}$`, 'u') }).click();
    await page.getByRole('button', { name: 'Trả lại…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Trả lại' });
    await dialog.getByLabel('Lý do').fill('Nêu rõ ngày bàn giao.');
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await expect(page.getByText('Bị trả lại')).toBeVisible();
    await signInClerk(page, returned.username);
    await page.goto(`/bao-cao/${reportOf(returned)}`);
    await expect(page.getByText('Nêu rõ ngày bàn giao.')).toBeVisible();
    await reporting.wordsOf(page).fill(`${reporting.WORDS} Ngày bàn giao là 20 tháng 12.`);
    await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
    await reporting.send(page, 2);
  });

  await test.step('three fill in the template in Excel: a fault is told by its row and column, and nothing is written before it is mended', async () => {
    await signInClerk(page, faulty.username);
    await page.goto(`/bao-cao/${reportOf(faulty)}`);
    const template = await reporting.takeOnScreen(page);
    await page.getByRole('button', { name: 'Nộp từ Excel…' }).click();
    const dialog = reporting.workbookDialog(page);
    const percent = (value: number): Filled => ({
      sheet: 'Kết quả',
      where: ['Nhiệm vụ', WORK],
      column: 'Tiến độ (%)',
      value,
    });
    await reporting.chooseWorkbook(page, { template, cells: [...reporting.filledBy(faulty), percent(140)] });
    await expect(dialog.getByRole('region', { name: 'Lỗi trong tệp' })).toContainText('Tiến độ (%)');
    await expect(dialog.getByRole('button', { name: /^Ghi/u })).toHaveCount(0);
    await reporting.chooseWorkbook(page, { template, cells: [...reporting.filledBy(faulty), percent(60)] });
    await expect(dialog.getByRole('region', { name: 'Các ô sẽ đổi' })).toContainText(reporting.WORDS);
    await reporting.confirmWorkbook(page);
    await expect(reporting.wordsOf(page)).toHaveValue(reporting.WORDS);
    const sent = page.getByRole('region', { name: 'Các tệp Excel đã nộp' }).getByRole('listitem');
    await expect(sent.nth(0)).toContainText('Đã ghi');
    await expect(sent.nth(1)).toContainText('Có lỗi, chưa ghi');
    const kept = page.waitForEvent('download');
    await sent.nth(1).getByRole('link', { name: 'Tải bao-cao.xlsx' }).click();
    expect((await kept).suggestedFilename()).toBe('bao-cao.xlsx');
    await reporting.send(page);
    await expect(page.getByRole('button', { name: 'Tải mẫu Excel' })).toHaveCount(0);

    for (const [unit, row] of [
      [raising, DIFFICULTY],
      [documented, EVIDENCE],
    ] as const) {
      await signInClerk(page, unit.username);
      await page.goto(`/bao-cao/${reportOf(unit)}`);
      await reporting.writeByExcel(page, [...reporting.filledBy(unit), row]);
      if (unit === documented) await reporting.writeByExcel(page, [CORRECTED]);
      await reporting.send(page);
    }
    await comeIn(page);
    const { items: raised } = (await ask(page, 'get', `/api/difficulties?q=${encodeURIComponent(RAISED)}`)) as {
      items: { raiser: Unit; urgent: boolean }[];
    };
    expect(raised.map(({ raiser, urgent }) => [raiser.name, urgent])).toEqual([[raising.name, true]]);
    const { items: pieces } = (await ask(page, 'get', `/api/assignments/${documented.assignment}/evidence`)) as {
      items: { paper: { number: string | null } }[];
    };
    expect(pieces.map(({ paper }) => paper.number)).toEqual(['21/QĐ-UBND']);
  });

  await test.step('the others report, two of them when the day has passed', async () => {
    for (const unit of others) await reporting.writeByCalls(page, department, unit);
    for (const unit of others.slice(0, -2)) await reporting.sendByCalls(page, unit, reportOf(unit));
    await server.passDays(1);
    const urged = readDocx(await reporting.takeUrging(page, round.id)).rows.map((row) => row[1] ?? '');
    expect(reporters.filter(({ name }) => urged.includes(name))).toEqual(late);
    for (const unit of late) await reporting.sendByCalls(page, unit, reportOf(unit));
  });

  await test.step('the office takes all twelve, words what they say alike, and sends with nobody missing', async () => {
    await signInClerk(page, officer);
    await page.goto(`/bao-cao/${reportOf(returned)}`);
    await page.getByRole('button', { name: 'Tiếp nhận' }).click();
    await expect(page.getByText('Đã tiếp nhận').first()).toBeVisible();
    await page.goto('/bao-cao');
    const waiting = page.getByRole('region', { name: 'Chờ bạn tiếp nhận, phê duyệt' });
    await waiting.getByRole('checkbox', { name: 'Chọn các báo cáo tiếp nhận được' }).check();
    await expect(waiting.getByText('Đã chọn 5 (đang hiện 5 trên 11)')).toBeVisible();
    await waiting.getByRole('button', { name: 'Chọn hết trong 11 báo cáo' }).click();
    await waiting.getByRole('button', { name: 'Tiếp nhận 11 báo cáo đã chọn…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận 11 báo cáo', exact: true }).click();
    await expect(waiting.getByRole('status')).toHaveText('Đã tiếp nhận 11 báo cáo.');
    await page.goto(`/bao-cao/${reportOf({ id: office })}`);
    const gathered = page.getByRole('article', { name: 'Nội dung báo cáo' });
    await expect(gathered).toContainText(`${returned.name}: ${reporting.WORDS} Ngày bàn giao là 20 tháng 12.`);
    await editGathered(page);
    await reporting.send(page);
    await expect(page.getByText('Gửi mà thiếu báo cáo của')).toHaveCount(0);
  });

  await test.step('the round tells who came, who was late and who was sent back', async () => {
    await comeIn(page);
    await page.goto(`/bao-cao/dot/${round.id}`);
    await reporting.followCounts(page, returned);
  });

  const whole = reportOf({ id: home });
  const built = all(reporters, (one) => one.built);
  const solid = (100 * all(reporters, (one) => one.solid.numerator)) / all(reporters, (one) => one.solid.denominator);
  const share = `${(Math.round(solid * 10) / 10).toString().replace('.', ',')} %`;
  let frozen: Buffer;

  await test.step('the department’s report goes out in Word, its figures the sums of what was reported', async () => {
    await act(page, reportOf({ id: office }), 'accept');
    await page.goto(`/bao-cao/${whole}`);
    await reporting.send(page);
    frozen = await download(page);
    const { rows, text } = readDocx(frozen);
    const [first, second] = TARGETS.map((target) => rows.find(([head]) => `${head}.` === target));
    expect([first?.[3], second?.[3]]).toEqual([`${built} phòng học`, share]);
    const sent = rows.slice(rows.findLastIndex(([head]) => head === 'Đơn vị') + 1);
    expect(sent.slice(0, 14).map(([unit, total]) => `${unit} ${total}`)).toEqual([
      'Văn phòng Sở Giáo dục và Đào tạo 1',
      ...reporters.map(({ name }) => `${name} 1`),
      'Cộng 13',
    ]);
    expect(text).toContain('Các đơn vị bàn giao phòng học mới trước năm học sau');
  });

  await test.step('a figure is opened to the work behind it, and from there to the file that proves it', async () => {
    await page.getByRole('article', { name: 'Nội dung báo cáo' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/theo-doi\?/u);
    const counted = page.getByRole('table', { name: 'Danh sách việc' }).getByRole('row');
    await expect(counted).toHaveCount(14);
    await counted.filter({ hasText: proving.name }).getByRole('link').click();
    await page.getByRole('button', { name: `Xem ${PROOF}` }).click();
    await expect(page.getByRole('dialog')).toContainText('Biên bản bàn giao 5 phòng học.');
  });

  await test.step('the round is closed', async () => {
    await comeIn(page, 'lanhdao');
    await act(page, whole, 'approve');
    await comeIn(page);
    await page.goto(`/bao-cao/dot/${round.id}`);
    await page.getByRole('button', { name: 'Đóng đợt…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đóng đợt' });
    await expect(dialog).toContainText('Mọi báo cáo đã xong.');
    await dialog.getByRole('button', { name: 'Đóng đợt' }).click();
    await expect(page.getByText(/Đã đóng/u).first()).toBeVisible();
  });

  await test.step('what is corrected later changes nothing of what was frozen, and nothing is sent any more', async () => {
    await signInClerk(page, typing.username);
    const { items } = (await ask(page, 'get', `/api/assignments/${typing.assignment}/targets`)) as {
      items: { id: string }[];
    };
    expect(items.length).toBe(2);
    await page.goto(`/viec/${typing.assignment}/so-lieu`);
    await page.getByRole('grid', { name: 'Bảng số liệu' }).focus();
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Mọi thay đổi đã lưu.')).toBeVisible();
    await page.goto(`/bao-cao/${reportOf(typing)}`);
    await expect(page.getByText('Đợt báo cáo đã đóng')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Gửi báo cáo' })).toHaveCount(0);
    const { version } = ((await ask(page, 'get', `/api/reports/${reportOf(typing)}`)) as { report: Report }).report;
    const refused = await page.request.post(`/api/reports/${reportOf(typing)}/submit`, { data: { version } });
    expect([refused.status(), await refused.text()]).toEqual([
      409,
      expect.stringContaining('Đợt báo cáo đã đóng nên không thay đổi được nữa. Nếu cần bổ sung'),
    ]);
    const template = await page.request.get(`/api/reports/${reportOf(typing)}/workbook-template`);
    expect([template.status(), await template.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'round.closed' }),
    ]);
    await comeIn(page);
    await page.goto(`/bao-cao/${whole}`);
    expect((await download(page)).equals(frozen)).toBe(true);
  });
});
