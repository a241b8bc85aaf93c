// A plan of its own for one test, so that what one test corrects is not there for the next: a department's plan with a table
// of tasks, made of what the test asks for.
import type { Page } from '@playwright/test';
import { fresh } from './fresh.ts';

export type PlannedTask = {
  readonly text: string;
  readonly lead?: string;
  readonly with?: string;
  readonly product?: string;
  readonly deadline?: string;
};

/** `aside` stands where no task is read; a plan of the same `number` is a newer state of it. */
type OwnPlan = {
  readonly tasks: readonly PlannedTask[];
  readonly aside?: string;
  readonly number?: number;
  /** Of the province itself, so that it reaches its communes. */
  readonly ofProvince?: true;
  /** Sentences with a figure to be reached. */
  readonly targets?: readonly string[];
};

/** Puts it in by a call; answers with the id of its document. */
export async function ownPlan(page: Page, { number = fresh(), ...plan }: OwnPlan): Promise<string> {
  const answer = await page.request.post('/api/documents', {
    data: Buffer.from(htmlOf(plan, number)),
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': `ke-hoach-${number}.html` },
  });
  const { id } = (await answer.json()) as { id: string };
  return id;
}

/** Its file. */
export function htmlOf(
  { tasks, aside = '', ofProvince, targets = [] }: Omit<OwnPlan, 'number'>,
  number: number,
): string {
  const department = ofProvince === true ? '' : '<p align="center"><b>SỞ GIÁO DỤC VÀ ĐÀO TẠO</b></p>';
  const [symbol, signer] = ofProvince === true ? ['KH-UBND', 'CHỦ TỊCH'] : ['KH-SGDĐT', 'GIÁM ĐỐC'];
  const cells = (values: readonly string[], tag: 'td' | 'th') =>
    values.map((value) => `<${tag}>${value}</${tag}>`).join('');
  const rows = tasks.map(
    (task, index) =>
      `<tr>${cells([`${index + 1}`, task.text, task.lead ?? '', task.with ?? '', task.product ?? '', task.deadline ?? ''], 'td')}</tr>`,
  );
  return `<!DOCTYPE html><html lang="vi"><body>
<p align="center"><b>ỦY BAN NHÂN DÂN TỈNH SÔNG NGÂN</b></p>
${department}
<p align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>
<p align="center"><b>Độc lập - Tự do - Hạnh phúc</b></p>
<p>Số: ${number}/${symbol}</p>
<p><i>Sông Ngân, ngày 12 tháng 01 năm 2026</i></p>
<h1>KẾ HOẠCH</h1>
<p align="center"><b>Nền nếp hành chính lần ${number} năm 2026</b></p>
<h2>I. MỤC ĐÍCH</h2>
<p>Các nhà trường cùng làm, cùng theo dõi, không để dồn việc vào cuối năm.</p>
${aside}
${targets.length === 0 ? '' : `<h2>II. CHỈ TIÊU</h2>${targets.map((text, index) => `<p>${index + 1}. ${text}</p>`).join('\n')}`}
<h2>${targets.length === 0 ? 'II' : 'III'}. NHIỆM VỤ</h2>
<table border="1">
<tr>${cells(['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời gian hoàn thành'], 'th')}</tr>
${rows.join('\n')}
</table>
<p><b>${signer}</b></p>
<p><b>Lê Thị Mai</b></p>
</body></html>`;
}

/** A task with nothing wrong. */
export function goodTask(text: string): PlannedTask {
  return {
    text,
    lead: 'Phòng Tổ chức cán bộ',
    with: 'Văn phòng Sở',
    product: 'Quyết định của Giám đốc Sở',
    deadline: '30/6/2026',
  };
}
