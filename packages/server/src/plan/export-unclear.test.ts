import { ASKED_WORDS, CLARITY_REASONS, REASON_WORDS } from '@sauro/core';
import { read } from '@sauro/reader';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerWorld } from './testing/register.ts';
import { unclearDocument } from './unclear-document.ts';

const PLAN = {
  kind: 'KH',
  number: '12',
  symbol: 'KH-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Sông Ngân',
  issuedOn: '2026-01-05',
  title: 'Chăm sóc rừng đầu nguồn',
};
const CLEAR = {
  section: 'II.1',
  text: 'Xây dựng quy chế quản lý kho tài liệu số, trình Chủ tịch UBND tỉnh ban hành',
  lead: ['Văn phòng Sở'],
  coordinate: [],
  product: 'Quyết định ban hành quy chế',
  deadline: { text: '30/6/2026', kind: 'by', due: '2026-06-30' },
} as const;
const SENDER = { name: 'Sở Nội vụ', above: 'Ủy ban nhân dân tỉnh' };

let r: Awaited<ReturnType<typeof registerWorld>>;
beforeAll(async () => {
  r = await registerWorld();
});
afterAll(() => r.w.end());

describe('what is not clear, as a document', () => {
  test('is told to nobody who has not signed in, and not of a plan that is not there', async () => {
    const { exportUnclear } = r.nobody.client.plans;
    await expect(exportUnclear({ params: { id: r.woods.plan.id }, query: {} })).rejects.toMatchObject({
      problem: expect.objectContaining({ code: 'session.none' }),
    });
    await expect(r.exportUnclear('01900000-0000-7000-8000-000000000000')).rejects.toMatchObject({
      problem: expect.objectContaining({ code: 'record.not-found' }),
    });
  });

  test('comes as a workbook of its tables, in which counts are numbers', async () => {
    const answer = await r.exportUnclear(r.woods.plan.id, 'xlsx');
    expect(answer.headers.get('content-disposition')).toContain('de-nghi-lam-ro-12-KH-UBND.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual(['Bảng 1', 'Bảng 2']);
    expect(sheets[0]?.rows[0]).toEqual(['Nội dung', 'Chưa cụ thể', 'Chưa rõ', 'Cộng']);
    expect(sheets[0]?.rows.at(-1)).toEqual(['Cộng', expect.any(Number), expect.any(Number), expect.any(Number)]);
  });

  test('comes as PDF', async () => {
    const answer = await r.exportUnclear(r.woods.plan.id, 'pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('opens as DOCX and names the plan, each task with its reasons, and what is asked', async () => {
    const answer = await r.exportUnclear(r.woods.plan.id);
    expect(answer.headers.get('content-disposition')).toContain('de-nghi-lam-ro-12-KH-UBND.docx');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]*>/g, '');
    for (const words of [
      'PHIẾU ĐỀ NGHỊ LÀM RÕ',
      'Kế hoạch số 12/KH-UBND',
      'ĐƠN VỊ UBND',
      'Có 3 trong 3 nhiệm vụ còn nội dung chưa rõ',
      'Rõ thời gian: “Thường xuyên”: không có lúc nào là trễ',
      ASKED_WORDS['time.ongoing'].vi,
      'Rõ sản phẩm: không nêu sản phẩm, kết quả',
      ASKED_WORDS['product.missing'].vi,
    ])
      expect(text).toContain(words);
    expect((await read({ bytes })).ok).toBe(true);
  });
});

describe('the words of the document', () => {
  test('leave out tasks that are clear, and say how many of each kind there are', () => {
    const { body } = unclearDocument(PLAN, [CLEAR, { ...CLEAR, section: 'II.2', product: null }], SENDER, '2026-11-25');
    expect(body).toMatchObject([
      { title: 'Tổng hợp', content: [{ text: expect.stringContaining('Có 1 trong 2 nhiệm vụ') }, { type: 'table' }] },
      {
        title: 'Nội dung đề nghị làm rõ',
        content: [{ rows: [{ cells: [{ lines: ['1'] }, { lines: ['II.2'] }, {}, {}, {}] }] }],
      },
    ]);
  });

  test('say so where all is clear', () => {
    const { body, opening } = unclearDocument(PLAN, [CLEAR], SENDER, '2026-11-25');
    expect(body).toEqual([{ type: 'paragraph', text: expect.stringContaining('Cả 1 nhiệm vụ đều đã rõ') }]);
    expect(opening?.at(-1)).toContain('kết quả như sau');
  });

  test('ask for something for every reason that is not clear', () => {
    const notClear = /missing|generic|too-short|no-day|ongoing|condition|shared|only-coordinators|unnamed/;
    expect(CLARITY_REASONS.filter((reason) => ASKED_WORDS[reason] !== null)).toEqual(
      CLARITY_REASONS.filter((reason) => notClear.test(reason)),
    );
    expect(Object.keys(REASON_WORDS)).toEqual([...CLARITY_REASONS]);
  });
});
