// Every screen that there is, and how one comes to it: what holds for all of them is tested on this list.
import { expect, type Page } from '@playwright/test';
import { arrived, at } from './arriving.ts';
import { SOON } from './assignments.ts';
import { dayIn } from './days.ts';
import { awardFaults, awardLearner, awardPreview } from './awards.ts';
import { publication, publicationLearner } from './publications.ts';
import { goodTask, ownPlan } from './own-plan.ts';
import { comeIn } from './people.ts';
import { confirmed, given, revised, spoilt } from './plans.ts';
import {
  assignment,
  awaited,
  difficulties,
  difficulty,
  documentsOfTwoUnits,
  eventCame,
  figures,
  fieldCheck,
  fieldChecks,
  fieldDrawing,
  fieldPieces,
  followed,
  homeOfUnit,
  issue,
  issueFar,
  notices,
  noticesOfLine,
  noticesOnBell,
  planFigures,
  planUrging,
  outbox,
  raising,
  ranking,
  rollup,
  sentBack,
  targetFigures,
  verification,
  withdrawal,
  work,
} from './screens-of-work.ts';
import { accountProof, accountToken, accountTotp, passwordDue, secondStep, tokens } from './screens-of-accounts.ts';
import { newReport, writtenReportScreen, writtenReports } from './reports.ts';
import { REPORT_SCREENS } from './screens-of-reports.ts';
import { sentWorkbooks, workbookDialog, workbookFiles } from './report-workbooks.ts';
import { phaseForm, planPhases, reviewForm, reviewReport } from './reviews.ts';
import { comparing, reconciliation, reconciliations } from './reconciliations.ts';
import { evidence, evidenceAttach, evidencePaper, evidenceSheet, evidenceSigned } from './screens-of-evidence.ts';
import { subscription, subscriptionForm, subscriptions } from './webhooks.ts';

export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> };

export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', open: (page) => at(page, '/', 'Đăng nhập') },
  { name: 'sign-in-second', open: secondStep },
  { name: 'password-due', open: passwordDue },
  { name: 'account', open: async (page) => (await comeIn(page), at(page, '/tai-khoan', 'Tài khoản của tôi')) },
  { name: 'account-totp', open: accountTotp },
  { name: 'account-proof', open: accountProof },
  { name: 'account-token', open: accountToken },
  { name: 'openapi', open: openApi },
  { name: 'home', open: home },
  { name: 'documents', open: documents },
  { name: 'documents-of-two-units', open: documentsOfTwoUnits },
  { name: 'reading', open: (page) => reading(page, '') },
  { name: 'task', open: (page) => reading(page, '?task=3') },
  { name: 'preparation', open: preparation },
  { name: 'check', open: check },
  { name: 'form-check', open: formCheck },
  { name: 'plans', open: plans },
  { name: 'register', open: (page) => register(page, '') },
  { name: 'register-task', open: (page) => register(page, 'open') },
  { name: 'plan', open: (page) => plan(page, 'nhiem-vu?group=lead') },
  { name: 'plan-targets', open: (page) => plan(page, 'chi-tieu') },
  { name: 'plan-duties', open: (page) => plan(page, 'bao-cao') },
  { name: 'plan-phases', open: planPhases },
  { name: 'phase-form', open: phaseForm },
  { name: 'review-form', open: reviewForm },
  { name: 'review-report', open: reviewReport },
  { name: 'plan-six', open: (page) => plan(page, 'sau-ro') },
  { name: 'plan-chain', open: (page) => plan(page, 'chuoi') },
  { name: 'plan-revisions', open: (page) => revisions(page, 'content-lead-time.docx', 'phien-ban') },
  { name: 'plan-publication', open: publication },
  { name: 'plan-publication-learner', open: publicationLearner },
  { name: 'award-faults', open: awardFaults },
  { name: 'award-preview', open: awardPreview },
  { name: 'award-learner', open: awardLearner },
  { name: 'comparison', open: (page) => revisions(page, 'mixed-grammar.docx', 'so-sanh?from=1&to=2') },
  { name: 'issue', open: issue },
  { name: 'issue-far', open: issueFar },
  { name: 'withdrawal', open: withdrawal },
  { name: 'awaited', open: awaited },
  { name: 'awaited-event-came', open: eventCame },
  { name: 'plan-urging', open: planUrging },
  { name: 'work', open: (page) => work(page, '') },
  { name: 'work-board', open: (page) => work(page, '?view=board') },
  { name: 'work-month', open: (page) => work(page, `?view=month&month=${dayIn(SOON + 15).field.slice(0, 7)}`) },
  { name: 'work-timeline', open: (page) => work(page, '?view=timeline') },
  { name: 'assignment', open: assignment },
  { name: 'evidence', open: evidence },
  { name: 'evidence-signed', open: evidenceSigned },
  { name: 'evidence-sheet', open: evidenceSheet },
  { name: 'evidence-attach', open: evidenceAttach },
  { name: 'evidence-paper', open: evidencePaper },
  { name: 'figures', open: figures },
  { name: 'plan-figures', open: planFigures },
  { name: 'verification', open: verification },
  { name: 'field-checks', open: fieldChecks },
  { name: 'field-drawing', open: fieldDrawing },
  { name: 'field-check', open: fieldCheck },
  { name: 'field-pieces', open: fieldPieces },
  { name: 'sent-back', open: sentBack },
  { name: 'outbox', open: outbox },
  { name: 'difficulties', open: difficulties },
  { name: 'difficulty', open: difficulty },
  { name: 'difficulty-raise', open: raising },
  ...REPORT_SCREENS,
  { name: 'report-workbook', open: workbookDialog },
  { name: 'report-workbook-files', open: workbookFiles },
  { name: 'report-workbooks-sent', open: sentWorkbooks },
  { name: 'rollup', open: rollup },
  { name: 'rollup-month', open: (page) => followed(page, '/theo-doi?by=month', 'Theo dõi', /Số việc theo Tháng/) },
  { name: 'warnings', open: (page) => followed(page, '/canh-bao', 'Cảnh báo', 'Theo đơn vị') },
  { name: 'target-figures', open: targetFigures },
  { name: 'reconciliations', open: reconciliations },
  { name: 'reconciliation', open: reconciliation },
  { name: 'reconciliation-new', open: comparing },
  { name: 'pivot', open: (page) => followed(page, '/bang-cheo', 'Bảng chéo', /Đơn vị × Tình trạng/) },
  { name: 'ranking', open: ranking },
  { name: 'written-reports', open: writtenReports },
  { name: 'written-report-new', open: newReport },
  { name: 'written-report', open: writtenReportScreen },
  { name: 'home-unit', open: homeOfUnit },
  { name: 'notices', open: notices },
  { name: 'notices-of-line', open: noticesOfLine },
  { name: 'notices-bell', open: noticesOnBell },
  { name: 'notice-policy', open: (page) => managed(page, '/to-chuc/thong-bao', 'Thông báo của cơ quan') },
  { name: 'subscriptions', open: subscriptions },
  { name: 'subscription-new', open: subscriptionForm },
  { name: 'subscription', open: subscription },
  { name: 'search', open: searched },
  { name: 'search-empty', open: async (page) => (await comeIn(page), at(page, '/tim-kiem', 'Tìm kiếm')) },
  { name: 'search-quick', open: quickSearch },
  { name: 'search-commands', open: commands },
  { name: 'units', open: (page) => managed(page, '/to-chuc', 'Tổ chức') },
  { name: 'unit', open: unit },
  { name: 'people', open: (page) => managed(page, '/to-chuc/can-bo', 'Cán bộ') },
  { name: 'person', open: person },
  { name: 'person-help', open: personHelp },
  { name: 'roles', open: (page) => managed(page, '/to-chuc/vai-tro', 'Vai trò') },
  { name: 'import', open: (page) => managed(page, '/to-chuc/nhap', 'Nhập danh sách') },
  { name: 'ledger', open: (page) => managed(page, '/to-chuc/nhat-ky?kind=document', 'Nhật ký') },
  { name: 'tokens', open: tokens },
  { name: 'groups', open: (page) => managed(page, '/to-chuc/nhom', 'Nhóm đơn vị') },
  { name: 'not-found', open: async (page) => (await comeIn(page), at(page, '/khong-co', 'Không có trang này')) },
];

/** With what was found in a document, wrong, to look at and noted. */
async function formCheck(page: Page): Promise<void> {
  await comeIn(page);
  await at(page, '/kiem-tra-van-ban', 'Kiểm tra văn bản');
  await page.getByTestId('check-file').setInputFiles(spoilt());
  await expect(page.getByRole('heading', { level: 2, name: /^Kết quả kiểm tra/ })).toBeVisible();
}

/** With a route opened. */
async function openApi(page: Page): Promise<void> {
  await comeIn(page);
  await at(page, '/api-tai-lieu', 'Giao diện lập trình');
  await page.getByRole('button', { name: /GET \/api\/tasks Sổ nhiệm vụ/ }).click();
  await expect(page.getByRole('table', { name: 'Tham số' })).toBeVisible();
}

async function home(page: Page): Promise<void> {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await at(page, '/', /^Xin chào/);
  await expect(page.getByRole('region', { name: 'Mới tải lên' }).getByRole('listitem').first()).toBeVisible();
}

async function documents(page: Page): Promise<void> {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await at(page, '/van-ban', 'Văn bản');
  await expect(page.getByRole('table')).toBeVisible();
}

async function searched(page: Page): Promise<void> {
  await comeIn(page);
  await given(page, 'grouped-table.docx');
  await at(page, '/tim-kiem?q=đê+điều', 'Tìm kiếm');
  await expect(page.getByRole('article').first()).toBeVisible();
}

async function quickSearch(page: Page): Promise<void> {
  await home(page);
  await page.getByRole('combobox', { name: /^Tìm văn bản/ }).fill('đê điều');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
}

async function commands(page: Page): Promise<void> {
  await work(page, '');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: 'Xem việc: Bảng' })).toBeVisible();
}

async function reading(page: Page, search: string): Promise<void> {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await at(page, `/van-ban/${id}${search}`, /Phòng, chống lũ/);
  await expect(page.getByRole('table')).toBeVisible();
}

async function preparation(page: Page): Promise<void> {
  await comeIn(page);
  await page.goto(`/van-ban/${await ownPlan(page, { tasks: [goodTask('Rà soát danh mục thiết bị')] })}`);
  await page.getByRole('button', { name: /^Đang soạn:/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ai xem được văn bản này' });
  await dialog.getByRole('button', { name: 'Cho cả cơ quan xem' }).click();
  await expect(dialog.getByRole('button', { name: 'Cho cả cơ quan xem, không rút lại' })).toBeVisible();
}

async function check(page: Page): Promise<void> {
  await comeIn(page);
  const id = await given(page, 'grouped-table.docx');
  await page.goto(`/van-ban/${id}/soat`);
  const list = page.getByRole('grid', { name: 'Bản đọc theo mục' });
  await expect(list.getByRole('row', { selected: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
}

/** Two plans chosen, so that their six stand side by side. */
async function plans(page: Page): Promise<void> {
  await comeIn(page);
  const chosen = [await confirmed(page, 'grouped-table.docx'), await confirmed(page, 'chain-1-province.docx')];
  await at(page, `/ke-hoach?compare=${chosen.map((one) => one.plan).join(',')}`, 'Kế hoạch');
  await expect(page.getByRole('region', { name: 'So sánh sáu rõ' }).getByRole('row').nth(2)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Danh sách kế hoạch' })).toBeVisible();
}

async function register(page: Page, open: '' | 'open'): Promise<void> {
  await comeIn(page);
  await confirmed(page, 'grouped-table.docx');
  const answer = await page.request.get('/api/tasks?limit=1');
  const { items } = (await answer.json()) as { items: { id: string; text: string }[] };
  await at(page, `/nhiem-vu${open === '' ? '' : `?task=${items[0]?.id}`}`, 'Sổ nhiệm vụ');
  // On a phone the sheet covers the list.
  if (open === '') await expect(page.getByRole('button', { name: items[0]?.text ?? '' }).first()).toBeVisible();
  else await expect(page.locator('mark')).toBeVisible();
}

async function plan(page: Page, part: string): Promise<void> {
  await comeIn(page);
  const { plan: of } = await confirmed(page, 'grouped-table.docx');
  await at(page, `/ke-hoach/${of}/${part}`, /Phòng, chống lũ/);
  await arrived(page);
}

async function revisions(page: Page, name: string, part: string): Promise<void> {
  await comeIn(page);
  const { plan: of } = await revised(page, name);
  await at(page, `/ke-hoach/${of}/${part}`, /./);
  await arrived(page);
}

/** Nothing stands there any more in place of what is to come. */
async function managed(page: Page, path: string, heading: string): Promise<void> {
  await comeIn(page, 'quantri');
  await at(page, path, heading);
  await page.waitForLoadState('networkidle');
}

async function unit(page: Page): Promise<void> {
  await comeIn(page, 'quantri');
  const answer = await page.request.get('/api/units?q=SGDDT&kind=department');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  await managed(page, `/to-chuc/don-vi/${items[0]?.id}`, 'Sở Giáo dục và Đào tạo');
}

async function person(page: Page): Promise<void> {
  await comeIn(page, 'quantri');
  const answer = await page.request.get('/api/people?q=lanh+dao');
  const { items } = (await answer.json()) as { items: { id: string }[] };
  await managed(page, `/to-chuc/can-bo/${items[0]?.id}`, 'Lãnh đạo Ủy ban');
}

/** As the server answers: a password that was given for nobody would end the session of whoever has the account. */
async function personHelp(page: Page): Promise<void> {
  await page.route('**/password-reset', (route) =>
    route.fulfill({ json: { password: 'abcd-efgh-jkmn', until: '2026-12-01T02:00:00.000Z' } }),
  );
  await person(page);
  await page.getByRole('button', { name: /^Cấp mật khẩu một lần cho/ }).click();
  await page.getByRole('button', { name: 'Cấp mật khẩu mới' }).click();
  await expect(page.getByText('abcd-efgh-jkmn')).toBeVisible();
}
