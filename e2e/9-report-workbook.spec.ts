// A round of twelve units by Excel: three report in the spreadsheet, one is sent back and reports again, the department gathers
// what it has taken, its report is downloaded, a figure is opened, and the round is closed.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { COMMUNE, issuedPlan } from './assignments.ts';
import { clerk, signInClerk } from './clerks.ts';
import { test } from './kept-page.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';
import { type Filled, filledIn, type FilledRow, reportByWorkbook, takeTemplate } from './report-workbooks.ts';

const CODES = 'VPUB SKHCN SNV STC SGDDT-VP SGDDT-TCCB SGDDT-GDPT 05128 04831 04876 04795 04828'.split(' ');
/** Who report by calls; the sample's own commune does it on the screen. */
const BY_CALLS = ['04831', '04876'];

type Unit = { readonly id: string; readonly code: string; readonly name: string };
const byCalls = (units: readonly Unit[]) => BY_CALLS.map((code) => units.find((unit) => unit.code === code)?.id);
type Report = { readonly id: string; readonly unit: Unit; readonly version: number; readonly label: string };

const RAISED = `Thiếu cán bộ kiểm định phòng học lần ${Date.now() % 1_000_000}`;

const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const daysFrom = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

async function unitsOf(page: Page): Promise<readonly Unit[]> {
  await comeIn(page, 'quantri');
  const { items } = (await ask(page, 'get', '/api/units?limit=200')) as { items: Unit[] };
  return items;
}

/** A regime of two levels, and its round of these days. */
async function openRound(
  page: Page,
  units: readonly Unit[],
  { title, to, due }: { title: string; to: string; due: string },
) {
  await comeIn(page);
  const home = units.find(({ code }) => code === 'SGDDT')?.id ?? '';
  const day = { kind: 'after-cut-off', workingDays: 2 } as const;
  const reporters = units.filter(({ code }) => CODES.includes(code)).map(({ id }) => id);
  expect(reporters).toHaveLength(12);
  const regime = (await ask(page, 'post', '/api/report-regimes', {
    title,
    kind: 'periodic',
    frequency: 'on-request',
    cutOff: { kind: 'day', day: 14, months: 0, before: false, dayOff: 'keep' },
    from: null,
    levels: [
      { reporters: { units: reporters, groups: [] }, due: day },
      { reporters: { units: [home], groups: [] }, due: { ...day, workingDays: 5 } },
    ],
    addressee: 'Ủy ban nhân dân tỉnh',
    byDecree: true,
    daysBefore: 0,
    outline: [
      { key: 'results', title: 'Kết quả' },
      { key: 'next', title: 'Phương hướng' },
    ],
    attachments: [],
    plans: [],
    startsOn: daysFrom(today(), -60),
    unit: home,
  })) as { readonly id: string };
  const round = (await ask(page, 'post', `/api/report-regimes/${regime.id}/rounds`, {
    from: daysFrom(today(), -30),
    to,
    dues: [due, daysFrom(today(), 5)],
  })) as { readonly id: string };
  return { id: round.id, home };
}

async function reportsOf(page: Page, round: string): Promise<readonly Report[]> {
  const { items } = (await ask(page, 'get', `/api/report-rounds/${round}/reports?limit=100`)) as { items: Report[] };
  return items;
}

const progress = (percent: number, words: string): readonly Filled[] => {
  const where = ['Nhiệm vụ', 'Rà soát phòng học'] as const;
  return [
    { sheet: 'Kết quả', where, column: 'Tiến độ (%)', value: percent },
    { sheet: 'Kết quả', where, column: 'Kết quả thực hiện', value: words },
    { sheet: 'Nội dung', where: ['Mã mục', 'next'], column: 'Lời văn của đơn vị', value: `Tiếp tục: ${words}` },
  ];
};

const WORK = 'Rà soát phòng học';
/** What the first of them raises, the second adds, and then corrects. */
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

const corrected = (before: string, after: string): Filled => ({
  sheet: 'Minh chứng',
  where: ['Số, ký hiệu', before],
  column: 'Số, ký hiệu',
  value: after,
});

async function isRaisedOnce(page: Page, unit: string): Promise<void> {
  const q = encodeURIComponent(RAISED);
  const { items } = (await ask(page, 'get', `/api/difficulties?q=${q}`)) as {
    items: { raiser: Unit; urgent: boolean }[];
  };
  expect(items.map(({ raiser, urgent }) => [raiser.name, urgent])).toEqual([[unit, true]]);
}

async function isCorrected(page: Page, unit: string): Promise<void> {
  const { items } = (await ask(page, 'get', '/api/assignments?limit=200')) as { items: { id: string; unit: Unit }[] };
  const numbers: (string | null)[] = [];
  for (const { id } of items.filter((one) => one.unit.name === unit)) {
    const { items: pieces } = (await ask(page, 'get', `/api/assignments/${id}/evidence`)) as {
      items: { paper: { number: string | null } }[];
    };
    numbers.push(...pieces.map(({ paper }) => paper.number));
  }
  expect(numbers).toEqual(['21/QĐ-UBND']);
}

/** A gathered line is worded anew, stands so after a reload, is undone, and worded again for the report that is sent. */
async function editGathered(page: Page): Promise<void> {
  const article = page.getByRole('article', { name: 'Nội dung báo cáo' });
  const saved = page.getByRole('region', { name: 'Biên tập lời đã gom' }).getByRole('status');
  const wording = 'Các xã đã rà soát phòng học.';
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

async function act(page: Page, id: string, what: string, body: object = {}): Promise<void> {
  const { report } = (await ask(page, 'get', `/api/reports/${id}`)) as { report: Report };
  await ask(page, 'post', `/api/reports/${id}/${what}`, { version: report.version, ...body });
}

test('three of twelve units report by Excel, one twice; the department gathers them and the round is closed', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const units = await unitsOf(page);
  const username = await clerk(page, byCalls(units));
  await comeIn(page);
  await issuedPlan(page, ['Tỷ lệ phòng học kiên cố đạt ít nhất 95%.']);
  const title = `Báo cáo bằng Excel lần ${Date.now() % 1_000_000}`;
  const round = await openRound(page, units, { title, to: today(), due: today() });
  const reports = await reportsOf(page, round.id);
  expect(reports).toHaveLength(13);
  const idOf = (name: string) => reports.find(({ unit }) => unit.name === name)?.id ?? '';
  const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name ?? '';
  const mine = idOf(COMMUNE);

  await test.step('two units fill in the template and send it', async () => {
    await signInClerk(page, username);
    for (const [index, code] of BY_CALLS.entries()) {
      const id = idOf(nameOf(code));
      const done = progress(40 + index, `Đã rà soát ${index + 4} trường`);
      await reportByWorkbook(page, id, [...done, ...(index === 0 ? [DIFFICULTY] : [EVIDENCE])]);
      if (index === 1) await reportByWorkbook(page, id, [corrected('12/QĐ-UBND', '21/QĐ-UBND')]);
      await act(page, id, 'submit');
    }
    await isRaisedOnce(page, nameOf(BY_CALLS[0] ?? ''));
    await isCorrected(page, nameOf(BY_CALLS[1] ?? ''));
  });

  await test.step('the third does it on the screen: a fault is told with its row and column, then all is written', async () => {
    await comeIn(page, 'donvi');
    await page.goto(`/bao-cao/${mine}`);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải mẫu Excel' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^bao-cao-.*-mau\.xlsx$/u);
    const template = new Uint8Array(await readFile(await download.path()));
    await page.getByRole('button', { name: 'Nộp từ Excel…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nộp từ Excel' });
    const choose = async (cells: readonly Filled[]) => {
      const buffer = await filledIn(template, cells);
      await page.getByTestId('report-workbook').setInputFiles({ name: 'bao-cao.xlsx', mimeType: '', buffer });
    };
    await choose(progress(140, 'Đã rà soát 12 trường'));
    await expect(dialog.getByRole('region', { name: 'Lỗi trong tệp' })).toContainText('Tiến độ (%)');
    await expect(dialog.getByRole('button', { name: /^Ghi/u })).toHaveCount(0);
    await choose(progress(60, 'Đã rà soát 12 trường'));
    await expect(dialog.getByRole('region', { name: 'Các ô sẽ đổi' })).toContainText('Đã rà soát 12 trường');
    await dialog.getByRole('button', { name: /^Ghi \d+ ô/u }).click();
    await expect(dialog.getByText(/Đã ghi \d+ ô/u)).toBeVisible();
    await page.keyboard.press('Escape');
    const words = page.getByRole('textbox', { name: /^Lời văn của đơn vị: Phương hướng/u });
    await expect(words).toHaveValue('Tiếp tục: Đã rà soát 12 trường');
    const sent = page.getByRole('region', { name: 'Các tệp Excel đã nộp' }).getByRole('listitem');
    await expect(sent.nth(0)).toContainText('Đã ghi');
    await expect(sent.nth(1)).toContainText('Có lỗi, chưa ghi');
    const faulty = page.waitForEvent('download');
    await sent.nth(1).getByRole('link', { name: 'Tải bao-cao.xlsx' }).click();
    expect((await faulty).suggestedFilename()).toBe('bao-cao.xlsx');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText(/Bản đã gửi lần 1/u)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tải mẫu Excel' })).toHaveCount(0);
  });

  await test.step('it is sent back, corrected in a new template, and sent again', async () => {
    await comeIn(page);
    await act(page, mine, 'return', { words: 'Nêu rõ số phòng.' });
    await comeIn(page, 'donvi');
    await reportByWorkbook(page, mine, progress(65, 'Đã rà soát 12 trường, 96 phòng'));
    await act(page, mine, 'submit');
  });

  await test.step('the department takes them and gathers them; its report is downloaded and a figure opens its list', async () => {
    await comeIn(page);
    for (const id of [mine, ...BY_CALLS.map((code) => idOf(nameOf(code)))]) await act(page, id, 'accept');
    const whole = reports.find(({ unit }) => unit.id === round.home)?.id ?? '';
    await page.goto(`/bao-cao/${whole}`);
    await expect(page.getByText(/96 phòng/u).first()).toBeVisible();
    await editGathered(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải DOCX' }).click();
    expect((await coming).suggestedFilename()).toMatch(/^bao-cao-.*\.docx$/u);
    await page.getByRole('article', { name: 'Nội dung báo cáo' }).getByRole('link').first().click();
    await expect(page).not.toHaveURL(new RegExp(whole, 'u'));
    const missing = (await reportsOf(page, round.id)).filter(({ id }) => id !== whole && ![mine].includes(id));
    await act(page, whole, 'submit', { missing: missing.map(({ id }) => id) });
  });

  await test.step('closed, the round takes no spreadsheet any more', async () => {
    const open = (await reportsOf(page, round.id)).map(({ id }) => id);
    await ask(page, 'post', `/api/report-rounds/${round.id}/close`, { missing: open });
    await comeIn(page, 'donvi');
    const refused = await page.request.get(`/api/reports/${mine}/workbook-template`);
    expect([refused.status(), ((await refused.json()) as { code: string }).code]).toEqual([409, 'round.closed']);
  });
});

test('what is sent by Excel behind its day is late, and whoever got more time is not', async ({ page }) => {
  test.setTimeout(120_000);
  const units = await unitsOf(page);
  const username = await clerk(page, byCalls(units));
  const yesterday = daysFrom(today(), -1);
  const title = `Báo cáo trễ lần ${Date.now() % 1_000_000}`;
  const round = await openRound(page, units, { title, to: yesterday, due: yesterday });
  const byCode = async (code: string) => {
    const name = units.find((unit) => unit.code === code)?.name;
    return (await reportsOf(page, round.id)).find(({ unit }) => unit.name === name);
  };
  const [inTime = '', late = ''] = [(await byCode('04831'))?.id, (await byCode('04876'))?.id];
  await act(page, inTime, 'extend', { due: today(), words: 'Mưa lũ' });
  await signInClerk(page, username);
  for (const id of [inTime, late]) {
    const where = ['Mã mục', 'next'] as const;
    await reportByWorkbook(page, id, [{ sheet: 'Nội dung', where, column: 'Lời văn của đơn vị', value: 'Đã báo cáo' }]);
    await act(page, id, 'submit');
  }
  await comeIn(page);
  expect([(await byCode('04831'))?.label, (await byCode('04876'))?.label]).toEqual(['sent-in-time', 'sent-late']);
  expect(await takeTemplate(page, (await byCode('SGDDT'))?.id ?? '')).toBeDefined();
});
