import { dayOf } from '@sauro/core';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

async function linesOf(answer: Response): Promise<readonly string[]> {
  return (await answer.text()).trimEnd().split('\r\n').slice(1);
}

test('work is taken away as the screen shows it: what is open of one’s own, and nothing of others', async () => {
  const { lists } = await a.as('anBinh');
  const { items } = await lists.getWork({ query: {} });
  const answer = await lists.exportWork({ query: { format: 'csv' } });
  const rows = await linesOf(answer);
  expect([answer.headers.get('x-rows'), rows.length]).toEqual([String(items.length), items.length]);
  for (const [index, { unit }] of items.entries()) expect(rows[index]).toContain(unit.name);
  expect(rows.some((row) => row.includes('Hòa Lạc'))).toBe(false);
});

test('assignments are taken away as they stood on the cut-off day, in the order of the list', async () => {
  const { lists } = await a.as('leader');
  const { items, total } = await lists.listAssignments({ query: { limit: 200 } });
  const rows = await linesOf(await lists.exportAssignments({ query: { format: 'csv' } }));
  expect(rows.length).toBe(total);
  for (const [index, { unit, due }] of items.entries()) {
    expect(rows[index]).toContain(unit.name);
    if (due !== null) expect(rows[index]).toContain(due);
  }
  const before = await lists.exportAssignments({ query: { format: 'csv', at: '2020-01-01' } });
  expect(await linesOf(before)).toEqual([]);
});

/** What the second sheet says of the first, and how the file is called. */
async function saidBy(answer: Response) {
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const notes = sheets[1]?.rows.map(([name, text]) => [String(name), String(text)] as const) ?? [];
  return { notes: new Map(notes), name: nameOf(answer) };
}
const nameOf = (answer: Response) => answer.headers.get('content-disposition')?.split("UTF-8''")[1] ?? '';

test('each filter that is in force stands in the file, by its name, and in how it is called', async () => {
  const { lists } = await a.as('leader');
  const today = dayOf(a.w.system.clock());
  const query = {
    measure: 'missing',
    state: 'issued,accepted',
    part: 'lead',
    unit: a.units.anBinh,
    alone: 'yes',
    issuer: a.units.home,
    period: 'once',
    section: 'none',
    from: '2025-01-01',
    to: '2025-12-31',
    q: 'hộ nghèo',
  } as const;
  const { notes, name } = await saidBy(await lists.exportAssignments({ query: { ...query, format: 'xlsx' } }));
  expect(Object.fromEntries(notes)).toMatchObject({
    'Số liệu': 'Chưa báo cáo',
    'Trạng thái': 'Đã nhận, Mới giao',
    'Vai trò': 'Chủ trì',
    'Đơn vị': 'Ủy ban nhân dân xã An Bình (riêng đơn vị này)',
    'Do đơn vị giao': 'Sở Nội vụ',
    Kỳ: 'Làm một lần',
    'Mục của kế hoạch': 'không thuộc mục nào',
    'Đến hạn từ ngày': '01/01/2025',
    'Đến hạn đến ngày': '31/12/2025',
    'Có các từ': 'hộ nghèo',
  });
  expect(notes.has('Bộ lọc')).toBe(false);
  expect(name).toMatch(/^viec-duoc-giao_chua-bao-cao_uy-ban-nhan-dan-xa-an-binh[a-z0-9_-]+-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const past = await lists.exportAssignments({ query: { format: 'csv', at: '2020-01-01' } });
  expect(nameOf(past)).toBe(`viec-duoc-giao_chot-2020-01-01-${today}.csv`);
});

test('only a list of all says that it is of all; what is open says so', async () => {
  const { lists } = await a.as('anBinh');
  const all = await saidBy(await lists.exportAssignments({ query: { format: 'xlsx', measure: 'total' } }));
  expect(all.notes.get('Bộ lọc')).toBe('Tất cả');
  const open = await saidBy(await lists.exportWork({ query: { format: 'xlsx' } }));
  expect(open.notes.has('Bộ lọc')).toBe(false);
  expect(open.notes.get('Còn mở')).toBe('Chưa hoàn thành');
  const late = await saidBy(await lists.exportWork({ query: { format: 'xlsx', label: 'overdue', side: 'unit' } }));
  expect([late.notes.get('Còn mở'), late.notes.get('Tình trạng')]).toEqual([undefined, 'Quá hạn']);
});
