import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerWorld } from './testing/register.ts';

let r: Awaited<ReturnType<typeof registerWorld>>;
beforeAll(async () => {
  r = await registerWorld();
});
afterAll(() => r.w.end());

type Query = Parameters<typeof r.register.exportTasks>[0]['query'];

async function exported(query: Query = {}) {
  const answer = await r.register.exportTasks({ query });
  const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()), { readStyles: true });
  const [tasks, about] = book.sheets;
  if (tasks === undefined || about === undefined) throw new Error('There are not two sheets.');
  const [head = [], ...rows] = tasks.rows;
  return { answer, tasks, about, head, rows };
}

test('nobody who has not signed in takes the register away', async () => {
  await expect(r.nobody.client.register.exportTasks({ query: {} })).rejects.toMatchObject({
    problem: expect.objectContaining({ code: 'session.none' }),
  });
});

test('the sheet holds what the list holds, in its order', async () => {
  const query = { group: 'lead' } as const;
  const { items } = await r.register.listTasks({ query });
  const { rows, head } = await exported({ ...query, columns: 'plan,section,text,lead,coordinate,product,deadline' });
  expect(head).toEqual([
    'TT',
    'Số, ký hiệu',
    'Kế hoạch',
    'Mục',
    'Tên mục',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Sản phẩm, kết quả',
    'Thời hạn',
    'Ngày phải xong',
  ]);
  const empty = (text: string | null | undefined) => (text === '' ? null : (text ?? null));
  expect(
    rows.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : empty(cell as string))),
    ),
  ).toEqual(
    items.map((task, index) => [
      index + 1,
      `${task.plan.number ?? ''}/${task.plan.symbol ?? ''}`,
      task.plan.title,
      task.section,
      empty(task.sectionTitle),
      task.text,
      empty(task.lead.join('; ')),
      empty(task.coordinate.join('; ')),
      task.product,
      task.deadline?.text ?? null,
      task.dueOn,
    ]),
  );
});

test('days are days, shown as dd/mm/yyyy; texts are texts, also where they look like a formula', async () => {
  const { rows, tasks, head } = await exported({ columns: 'text,product,deadline' });
  const day = head.indexOf('Ngày phải xong');
  expect(rows.map((row) => row[day]).filter((cell) => cell !== null)).toEqual([
    new Date('2025-07-20'),
    new Date('2025-06-30'),
    new Date('2049-08-15'),
  ]);
  const cells = [...(tasks.cells ?? new Map()).entries()];
  expect(cells.find(([at]) => at === `1,${day}`)?.[1]).toMatchObject({ style: { numFmt: 'dd/mm/yyyy' } });
  const product = rows.at(-1)?.[head.indexOf('Sản phẩm, kết quả')];
  expect(product).toBe('=HYPERLINK("http://x.test")');
  expect(cells.filter(([, cell]) => cell.formula !== undefined)).toEqual([]);
});

test('the head is bold and stays in sight, and the rows can be filtered', async () => {
  const { tasks, rows } = await exported({ columns: 'text,lead' });
  expect(tasks.freezePane).toMatchObject({ rows: 1 });
  expect(tasks.autoFilter?.range).toBe(`A1:C${rows.length + 1}`);
  expect(tasks.cells?.get('0,1')?.style?.font?.bold).toBe(true);
  expect(tasks.cells?.get('1,1')?.style?.alignment?.wrapText).toBe(true);
});

test('the columns are those chosen, in the order chosen, the six in words', async () => {
  const { head, rows } = await exported({ q: 'lâm trường', columns: 'time,product-clear,person,text' });
  expect(head).toEqual(['TT', 'Rõ thời gian', 'Rõ sản phẩm', 'Rõ người', 'Nhiệm vụ']);
  expect(rows.map((row) => row.slice(0, 4))).toEqual([[1, 'rõ', 'chưa rõ', 'rõ']]);
});

test('the second sheet says what the first is: its filter, when it was made and by whom', async () => {
  const { about, answer } = await exported({
    plan: r.woods.plan.id,
    q: 'rung',
    time: 'by',
    dropped: 'yes',
    unclear: 'product',
  });
  const said = new Map(about.rows.map(([name, text]) => [name, text]));
  expect(about.name).toBe('Thông tin');
  expect(said.get('Bộ lọc')).toBe(
    'kế hoạch: 12/KH-UBND: Chăm sóc rừng đầu nguồn; có các từ: “rung”; chưa đạt: rõ sản phẩm; thời hạn: có ngày phải xong; kể cả nhiệm vụ đã bỏ',
  );
  expect(said.get('Người xuất')).toBe('Người leader');
  expect(said.get('Số dòng')).toBe('1');
  const name = `so-nhiem-vu-${dayOf(new Date())}.xlsx`;
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${name}`);
});

test('nothing found is a sheet with a head alone', async () => {
  expect((await exported({ q: 'không có gì như thế' })).rows).toEqual([]);
});

test('nothing of it stays on the server, read or not', async () => {
  const incoming = join(r.w.folder, 'incoming');
  await exported();
  await (await r.register.exportTasks({ query: {} })).body?.cancel();
  await expect.poll(() => readdir(incoming)).toEqual([]);
});
