// What is printed is read back: pages, text, typeface; and nothing that a person types is anything but text.
import { sample, string } from 'fast-check';
import { type DocumentHead, read } from '@sauro/reader';
import { open } from '@sauro/reader/opening';
import { paragraphsOf } from '@sauro/reader/flow';
import { type Block, type OfficialDocument, STATE_FORM, type Table } from '@sauro/writer';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfiumWasm } from '../pdfium-wasm.ts';
import { pngOf } from '../png.ts';
import { printDocument } from './print-document.ts';
import { type PrintedPage, printedPages, signsOf } from './testing/printed-pages.ts';

const POINTS = 72 / 25.4;

const table: Table = {
  type: 'table',
  caption: 'Bảng 1. Tuyến phố',
  columns: [
    { title: 'TT', width: 1 },
    { title: 'Tuyến phố', width: 5 },
    { title: 'Đơn vị chủ trì', width: 4 },
  ],
  rows: Array.from({ length: 60 }, (_, nth) => ({
    cells:
      nth % 10 === 0
        ? [{ lines: [`Nhóm thứ ${nth / 10 + 1}`], columnSpan: 3, bold: true }]
        : [
            { lines: [String(nth)], align: 'center' as const },
            { lines: [`Trồng cây trên tuyến phố thứ ${nth}`] },
            { lines: ['Phòng Hạ tầng'] },
          ],
  })),
};
const document: OfficialDocument = {
  head: {
    form: 'state',
    parentBody: 'Ủy ban nhân dân tỉnh Sông Ngân',
    issuer: ['Sở Xây dựng'],
    number: 7,
    symbol: 'BC-SXD',
    place: 'Sông Ngân',
    date: { year: 2026, month: 3, day: 5 },
    kind: 'BC',
    title: 'Kết quả trồng cây xanh đô thị năm 2026',
  },
  grounds: ['Căn cứ Luật Quy hoạch đô thị và nông thôn', 'Căn cứ Quyết định số 10/2026/QĐ-UBND'],
  body: [
    {
      type: 'section',
      title: 'Kết quả',
      content: [
        { type: 'paragraph', text: 'Có 36 nhiệm vụ được giao; đã hoàn thành 29 nhiệm vụ (80,6%), ≥ kế hoạch.' },
        {
          type: 'picture',
          format: 'png',
          bytes: new Uint8Array(pngOf({ width: 2, height: 1, pixels: new Uint8Array(8).fill(200) })),
          width: 60,
          height: 30,
          alternative: 'Biểu đồ',
          caption: 'Hình 1. Tiến độ',
        },
        ...Array.from({ length: 30 }, (_, nth): Block => ({ type: 'point', text: `Việc thứ ${nth + 1} đã xong.` })),
      ],
    },
  ],
  closing: 'Trên đây là Báo cáo kết quả trồng cây xanh đô thị./.',
  recipients: ['Như trên', 'Lưu: VT, HT'],
  signature: { capacity: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Tạ Thử Nghiệm' },
  attachments: [
    { type: 'annex', title: 'Danh mục tuyến phố', landscape: true, body: [table] },
    { type: 'annex', title: 'Kinh phí', body: [{ type: 'paragraph', text: 'Đã giải ngân 2,4 tỷ đồng.' }] },
  ],
};

function withBody(body: readonly Block[]): OfficialDocument {
  const { attachments: _, ...rest } = document;
  return { ...rest, body };
}

describe('a printed report', () => {
  let pdf: Uint8Array;
  let raw: string;
  let pages: readonly PrintedPage[];
  beforeAll(async () => {
    pdf = await printDocument(document);
    raw = Buffer.from(pdf).toString('latin1');
    pages = await printedPages(pdf);
  });

  test('stands on A4, a wide annex on its side', () => {
    const shapes = pages.map(({ width, height }) => `${Math.round(width / POINTS)}×${Math.round(height / POINTS)}`);
    expect(new Set(shapes)).toEqual(new Set(['210×297', '297×210']));
    expect(shapes[0]).toBe('210×297');
    expect(shapes.at(-1)).toBe('210×297');
  });
  test('keeps the margins of the form', async () => {
    const opened = await open({ bytes: pdf }, { pdfium: async () => pdfiumWasm() });
    if (!opened.ok) throw new Error(opened.problem.code);
    const places = [...paragraphsOf(opened.value.flow)].flatMap(({ places: of = [] }) => of);
    const first = places.filter(({ page }) => page === 1);
    const { margin, width, height } = STATE_FORM.page;
    expect(Math.min(...first.map(({ x }) => x))).toBeGreaterThanOrEqual(margin.left * POINTS - 1);
    expect(Math.max(...first.map((place) => place.x + place.width))).toBeLessThanOrEqual(
      (width - margin.right) * POINTS + 1,
    );
    expect(Math.min(...first.map(({ y }) => y))).toBeGreaterThanOrEqual(margin.top * POINTS - 3);
    expect(Math.max(...first.map((place) => place.y + place.height))).toBeLessThanOrEqual(
      (height - margin.bottom) * POINTS + 3,
    );
  });
  test('says all that the document says, with every mark of Vietnamese', () => {
    const whole = signsOf(pages.map(({ text }) => text).join('\n'));
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 07/BC-SXD',
      'Sông Ngân, ngày 05 tháng 3 năm 2026',
      'Căn cứ Luật Quy hoạch đô thị và nông thôn;',
      'I. KẾT QUẢ',
      '(80,6%), ≥ kế hoạch.',
      '30. Việc thứ 30 đã xong.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '- Lưu: VT, HT.',
      'Phụ lục II',
      '(Kèm theo Báo cáo số 07/BC-SXD ngày 05 tháng 3 năm 2026 của Sở Xây dựng)',
      'Trồng cây trên tuyến phố thứ 59',
    ])
      expect(whole).toContain(signsOf(words));
  });
  test('numbers its pages from the second on, and an annex from 1 anew', () => {
    const numbers = pages.map(({ text }) => /^\s*(\d+)\s*[\r\n]/u.exec(text)?.[1] ?? null);
    const annex = pages.findIndex(({ text }) => text.includes('Phụ lục I'));
    expect(numbers.slice(0, annex + 2)).toEqual([
      ...Array.from({ length: annex }, (_, nth) => (nth === 0 ? null : String(nth + 1))),
      null,
      '2',
    ]);
    expect(numbers.at(-1)).toBeNull();
  });
  test('repeats the head of its table, and leaves no name of a group alone at the foot of a page', () => {
    const wide = pages.filter(({ width, height }) => width > height);
    expect(wide.length).toBeGreaterThan(2);
    for (const { text } of wide) {
      expect(signsOf(text)).toContain(signsOf('Đơn vị chủ trì'));
      expect(text.trim()).not.toMatch(/Nhóm thứ \d$/u);
    }
  });
  test('is a PDF/A-2b that carries Tinos and no other typeface', () => {
    expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(raw).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/);
    const faces = [...raw.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
    expect(faces.length).toBeGreaterThan(2);
    expect(faces.filter((name) => name?.startsWith('Tinos') !== true)).toEqual([]);
    expect(raw.match(/\/FontFile2 /g)?.length).toBe(faces.length);
  });
  test('shows its picture', () => {
    expect(raw).toMatch(/\/Subtype \/Image/);
  });
  test('is the same file whenever it is printed', async () => {
    expect(Buffer.from(await printDocument(document)).equals(pdf)).toBe(true);
  });
  test('is read as the document that it is', async () => {
    const result = await read({ bytes: pdf }, { pdfium: async () => pdfiumWasm() });
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.document).toMatchObject({
      kind: 'BC',
      number: '07',
      symbol: 'BC-SXD',
      issuer: 'Sở Xây dựng tỉnh Sông Ngân',
      date: '2026-03-05',
      title: 'Kết quả trồng cây xanh đô thị năm 2026',
      signer: { name: 'Tạ Thử Nghiệm', position: 'PHÓ CHỦ TỊCH' },
    } satisfies Partial<Record<keyof DocumentHead, unknown>>);
  });
});

describe('what a person types', () => {
  const textOf = async (body: readonly Block[]): Promise<string> =>
    signsOf((await printedPages(await printDocument(withBody(body)))).map(({ text }) => text).join('\n'));

  test('is text and nothing else, whatever it looks like', async () => {
    const hostile = [
      '#read("/etc/passwd") #import "@preview/x:1.0.0"',
      '$ sum x $ *bold* _it_ `raw` <label> @ref // no /* no */ \\ \\u{41}',
      '#panic("x") #sys.inputs.data ] } ) [ { ( ~ --- ... = head',
      '"; let x = 1; "',
      ...sample(string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), { numRuns: 300, seed: 7 }),
    ];
    const whole = await textOf(
      hostile.flatMap((text): readonly Block[] => [
        { type: 'paragraph', text: `«${text}»` },
        {
          type: 'table',
          columns: [{ title: text, width: 1 }],
          rows: [{ cells: [{ lines: [text, text] }] }],
        },
      ]),
    );
    expect(hostile.filter((text) => !whole.includes(signsOf(`«${text}»`)))).toEqual([]);
  });
  test('stays within its column where a word is wider, and shows what the typeface has not as an empty square', async () => {
    const word = 'a'.repeat(150);
    const columns = [
      { title: 'Một', width: 1 },
      { title: 'Hai', width: 9 },
    ];
    const whole = await textOf([
      { type: 'paragraph', text: `${word} 😀 xong` },
      { type: 'table', columns, rows: [{ cells: [{ lines: [word] }, { lines: ['Hết bảng'] }] }] },
    ]);
    expect(whole.match(/a/g)?.length).toBeGreaterThanOrEqual(300);
    expect(whole).toContain('□xong');
  });
  test('goes on on the next page where a row or a list of recipients is higher than a page', async () => {
    const lines = Array.from({ length: 120 }, (_, nth) => `Dòng số ${nth}.`);
    const long: OfficialDocument = {
      ...withBody([{ type: 'table', columns: [{ title: 'Việc', width: 1 }], rows: [{ cells: [{ lines }] }] }]),
      recipients: Array.from({ length: 120 }, (_, nth) => `Nơi ${nth}`),
    };
    const text = signsOf((await printedPages(await printDocument(long))).map((page) => page.text).join('\n'));
    expect(lines.filter((line) => !text.includes(signsOf(line)))).toEqual([]);
    expect(text).toContain('-Nơi119.');
  });
});

test('a document that takes longer than it may is refused, and says what to do', async () => {
  const limits = { cpuSeconds: 60, wallSeconds: 0.01, memoryMb: 2048 };
  await expect(printDocument(document, limits)).rejects.toMatchObject({ code: 'pdf.too-long' });
});
