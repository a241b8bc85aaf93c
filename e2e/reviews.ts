// A programme with phases, and the review of one of them, for the tests of their screens.
import { expect, type Page } from '@playwright/test';
import { at } from './arriving.ts';
import { issueAll } from './assignments.ts';
import { dayIn } from './days.ts';
import { ownPlan } from './own-plan.ts';
import { comeIn } from './people.ts';
import { ask, confirmRead } from './plans.ts';
import { fresh } from './fresh.ts';

/** Confirmed and given to the communes; its first phase is over this year, which the second shares. */
export async function phasedPlan(page: Page): Promise<{ readonly plan: string; readonly title: string }> {
  const document = await ownPlan(page, {
    ofProvince: true,
    aside: [
      '<p>1.1. Giai đoạn 1 (từ 2025 - 2026)</p>',
      '<p>1.2. Giai đoạn 2 (từ 2026 - 2030)</p>',
      '<p>Các cơ quan tổ chức sơ kết vào năm 2026, tổng kết vào năm 2030.</p>',
    ].join('\n'),
    targets: [
      'Mỗi năm sửa chữa 20 phòng học xuống cấp.',
      'Đến năm 2026, 60% trường có thư viện đạt chuẩn.',
      'Đến năm 2030, 90% trường có thư viện đạt chuẩn.',
    ],
    tasks: [
      {
        text: `Sửa chữa phòng học xuống cấp đợt ${fresh()}`,
        lead: 'UBND các xã, phường',
        with: 'Sở Tài chính',
        product: 'Biên bản nghiệm thu',
        deadline: dayIn(2).shown,
      },
    ],
  });
  const plan = await confirmRead(page, document);
  await issueAll(page, plan);
  const { title } = (await ask(page, 'get', `/api/plans/${plan}`)) as { title: string };
  return { plan, title };
}

export async function planPhases(page: Page): Promise<void> {
  await comeIn(page);
  const { plan, title } = await phasedPlan(page);
  await at(page, `/ke-hoach/${plan}/giai-doan`, title);
  await expect(page.getByRole('img', { name: /^Các giai đoạn theo thời gian/ })).toBeVisible();
}

export async function phaseForm(page: Page): Promise<void> {
  await planPhases(page);
  await page.getByRole('button', { name: 'Sửa Giai đoạn 1' }).click();
  await expect(page.getByRole('dialog', { name: 'Giai đoạn' })).toBeVisible();
}

/** The review of the first phase as it is proposed, looked at before it is taken up. */
export async function reviewForm(page: Page): Promise<void> {
  await comeIn(page);
  const { title } = await phasedPlan(page);
  await at(page, '/bao-cao/che-do', 'Chế độ báo cáo');
  await page.getByRole('button', { name: proposalOf(title) }).click();
  await expect(page.getByRole('dialog', { name: 'Chế độ báo cáo' })).toContainText('Các kỳ tới');
}

export function proposalOf(title: string): RegExp {
  return new RegExp(`^Xem và lập chế độ… Sơ kết giai đoạn 1 \\(2025–2026\\).*${title}`);
}

/** A review of the first phase that a unit writes by itself. */
export async function reviewReport(page: Page): Promise<void> {
  await comeIn(page);
  const { plan } = await phasedPlan(page);
  const { items } = (await ask(page, 'get', `/api/plans/${plan}/phases`)) as { items: { id: string }[] };
  const { id } = (await ask(page, 'post', '/api/written-reports', {
    id: crypto.randomUUID(),
    title: 'Sơ kết giai đoạn 1 của chương trình',
    plans: [plan],
    from: '2025-01-01',
    at: new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }),
    given: true,
    review: { kind: 'mid-term', phase: items[0]?.id },
  })) as { id: string };
  await at(page, `/bao-cao/van-ban/${id}`, 'Sơ kết giai đoạn 1 của chương trình');
  await expect(page.getByRole('article', { name: 'Nội dung báo cáo' })).toBeVisible();
}
