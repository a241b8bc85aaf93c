// What is done where there is no line: it waits in the browser, also in one that was closed, and is done exactly once.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { COMMUNE, drawnSample, issuedPlan, ofCommune } from './assignments.ts';
import { comeIn } from './people.ts';
import { ask } from './plans.ts';
import { fresh } from './fresh.ts';

const waiting = (page: Page) => page.getByRole('region', { name: 'Chờ gửi' });

type Opened = { readonly timeline: readonly { readonly kind: string }[] };
const kindsOf = async (page: Page, id: string) =>
  ((await ask(page, 'get', `/api/assignments/${id}`)) as Opened).timeline.map(({ kind }) => kind);

test('accepting, declining and a difficulty wait without a line, outlive the browser, and are each done once', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const words = `Cầu tạm bị lũ cuốn lần ${fresh()}`;
  await comeIn(page);
  const issued = await issuedPlan(page);
  const [taken, declined] = [ofCommune(issued), ofOther(issued)];
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${taken.id}`);
  await expect(page.getByRole('button', { name: 'Nhận việc' })).toBeEnabled();
  const beside = await context.newPage();
  await beside.goto(`/viec/${declined.id}`);
  await expect(beside.getByRole('button', { name: 'Từ chối…' })).toBeEnabled();

  await test.step('without a line all of it waits and says so', async () => {
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Nhận việc' }).click();
    await expect(waiting(page)).toContainText('Nhận việc');
    await expect(waiting(page)).toContainText('Chưa có mạng');
    await expect(page.getByRole('button', { name: 'Nhận việc' })).toBeDisabled();
    await page.getByRole('button', { name: 'Phản ánh vướng mắc' }).click();
    const form = page.getByRole('form', { name: 'Phản ánh vướng mắc mới' });
    await expect(form).toContainText('không có mạng vẫn gửi được');
    await form.getByLabel('Loại').selectOption('Khác');
    await form.getByLabel('Vướng ở đâu').fill(words);
    await form.getByRole('button', { name: 'Gửi vướng mắc' }).click();
    await expect(page.getByRole('region', { name: 'Khó khăn, vướng mắc' })).toContainText(words);
    await beside.getByRole('button', { name: 'Từ chối…' }).click();
    await beside.getByLabel('Lý do').fill('Không thuộc địa bàn.');
    await beside.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(waiting(beside)).toContainText('Không thuộc địa bàn.');
  });

  await test.step('the browser is closed and opened again; an answer that is lost on the way changes nothing', async () => {
    const again = await reopened(browser, await closed(page));
    // The server does it, and its answer never comes.
    let lost = 0;
    await again.route('**/accept', async (route) => {
      await route.fetch();
      lost += 1;
      if (lost === 1) return route.abort();
      return route.continue();
    });
    await again.goto('/viec');
    await expect.poll(() => kindsOf(again, declined.id), { timeout: 30_000 }).toContain('declined');
    await expect.poll(() => lost, { timeout: 30_000 }).toBeGreaterThan(1);
    await again.goto('/cho-gui');
    await expect(again.getByText('Không có gì chờ gửi')).toBeVisible({ timeout: 30_000 });
    expect(await kindsOf(again, taken.id)).toEqual(['issued', 'accepted']);
    expect(await kindsOf(again, declined.id)).toEqual(['issued', 'declined']);
    const raised = (await ask(again, 'get', `/api/difficulties?assignment=${taken.id}`)) as { total: number };
    expect(raised.total).toBe(1);
    await again.context().close();
  });
});

test('what was not taken stays with the reason and what to do, also where its page is gone', async ({
  page,
  context,
  browser,
}) => {
  await comeIn(page);
  const { id, text } = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  await page.goto(`/viec/${id}`);
  await expect(page.getByRole('button', { name: 'Nhận việc' })).toBeEnabled();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Nhận việc' }).click();
  await expect(waiting(page)).toContainText('Chưa có mạng');

  const issuer = await (await browser.newContext()).newPage();
  await comeIn(issuer);
  await ask(issuer, 'post', `/api/assignments/${id}/withdraw`, { version: 1, reason: 'Giao nhầm.' });
  await issuer.context().close();
  await context.setOffline(false);
  await expect(waiting(page).getByRole('alert')).toContainText('vừa có thay đổi', { timeout: 30_000 });
  await page.goto('/cho-gui');
  await expect(page.getByRole('link', { name: text })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Nhận việc');
  await expect(page.getByRole('link', { name: 'Mở để xem và gửi lại' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ thao tác này' }).click();
  await page.getByRole('button', { name: 'Bỏ hẳn' }).click();
  await expect(page.getByText('Không có gì chờ gửi')).toBeVisible();
});

test('a sample is drawn, checked on a phone without a line, and what differs goes back from there', async ({
  page,
  context,
}) => {
  await drawnSample(page);
  await page.goto('/xac-nhan');
  await page.getByRole('link', { name: 'Kiểm tra thực tế' }).click();
  await page.getByRole('button', { name: 'Rút mẫu…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rút mẫu kiểm tra' });
  await dialog.getByLabel('Rút từ').selectOption('Báo cáo chờ xác nhận');
  await dialog.getByRole('textbox', { name: 'Rút bao nhiêu' }).fill('1');
  await expect(dialog).toContainText(/Sẽ rút 1 trong \d+ báo cáo/);
  await dialog.getByRole('button', { name: 'Rút mẫu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Mẫu ngày .*: 1 việc/ })).toBeVisible();
  await expect(page.getByText('cho đúng mẫu này')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ghi kết quả' }).click();
  const form = page.getByRole('form', { name: /^Kết quả kiểm tra/ });
  await form.getByText('Khác báo cáo').click();
  await expect(form.getByRole('button', { name: 'Ghi kết quả' })).toBeDisabled();
  await form.getByLabel('Ghi chú tại chỗ').fill('Chỉ thấy 9 phòng học.');
  await form.getByRole('button', { name: 'Ghi kết quả' }).click();
  await expect(waiting(page)).toContainText('Chỉ thấy 9 phòng học.');
  await context.setOffline(false);
  await expect(waiting(page)).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText(/^Khác báo cáo, ngày/)).toBeVisible();

  await page
    .getByRole('link', { name: /^1 việc Khác/ })
    .first()
    .click();
  await expect(page.getByRole('list', { name: 'Các việc được rút' }).getByRole('listitem').first()).toContainText(
    COMMUNE,
  );
  await page.getByRole('button', { name: 'Trả lại báo cáo…' }).click();
  await expect(page.getByLabel('Lý do')).toHaveValue('Chỉ thấy 9 phòng học.');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Trả lại báo cáo…' })).toHaveCount(0);
});

function ofOther({ assignments }: Awaited<ReturnType<typeof issuedPlan>>) {
  const found = assignments.find(({ unit, text }) => unit.name === COMMUNE && !text.startsWith('Rà soát'));
  if (found === undefined) throw new Error('The commune was given one thing only.');
  return found;
}

/** What a browser keeps when it is closed. */
async function closed(page: Page) {
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

async function reopened(browser: Browser, storageState: Awaited<ReturnType<typeof closed>>): Promise<Page> {
  return (await browser.newContext({ storageState })).newPage();
}
