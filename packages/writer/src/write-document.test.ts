// The facts of the form, asserted on the XML that was written.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from './official-document.ts';
import { writeDocument } from './write-document.ts';

const PLAN: OfficialDocument = {
  head: {
    form: 'state',
    parentBody: 'Ủy ban nhân dân tỉnh Sông Ngân',
    issuer: ['Sở Xây dựng'],
    number: 7,
    symbol: 'KH-SXD',
    place: 'Sông Ngân',
    date: { year: 2026, month: 3, day: 5 },
    kind: 'KH',
    title: 'Trồng cây xanh đô thị năm 2026',
  },
  grounds: ['Căn cứ Luật Quy hoạch đô thị và nông thôn', 'Căn cứ Quyết định số 10/2026/QĐ-UBND'],
  opening: ['Sở Xây dựng ban hành Kế hoạch trồng cây xanh đô thị như sau:'],
  body: [
    {
      type: 'section',
      title: 'Nhiệm vụ',
      content: [
        {
          type: 'section',
          title: 'Chuẩn bị đất',
          content: [
            {
              type: 'section',
              title: 'Vườn ươm',
              content: [{ type: 'bullet', marker: '-', text: 'Làm đất trước mùa mưa.' }],
            },
            { type: 'point', text: 'Chọn giống cây bản địa.' },
          ],
        },
        { type: 'point', text: 'Trồng cây trên các tuyến phố mới.' },
      ],
    },
    {
      type: 'table',
      columns: [
        { title: 'TT', width: 1 },
        { title: 'Việc', width: 5 },
        { title: 'Thời gian', width: 2 },
      ],
      rows: [
        { cells: [{ lines: ['I'] }, { lines: ['Quý đầu'], columnSpan: 2, bold: true }] },
        { cells: [{ lines: ['1'] }, { lines: ['Đo đạc', 'Cắm mốc'] }, { lines: ['3/2026'], rowSpan: 2 }] },
        { cells: [{ lines: ['2'] }, { lines: ['Thiết kế'] }] },
      ],
    },
  ],
  closing: 'Trên đây là Kế hoạch trồng cây xanh đô thị năm 2026./.',
  recipients: ['UBND tỉnh (để b/c)', 'Lưu: VT, HT'],
  signature: { capacity: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Tạ Thử Nghiệm' },
  attachments: [
    {
      label: 'PHỤ LỤC',
      title: 'Danh mục tuyến phố',
      attachedTo: '(Kèm theo Kế hoạch số 07/KH-SXD)',
      landscape: true,
      body: [{ type: 'paragraph', text: 'Đường Bờ Bắc.' }],
    },
  ],
};

const parts = new Map<string, string>();
let main = '';

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(unzipSync(await writeDocument(PLAN)))) parts.set(name, strFromU8(bytes));
  main = parts.get('word/document.xml') ?? '';
});

/** The XML of the paragraph that says exactly this. */
function paragraphOf(text: string): string {
  const found = main.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)?.find((xml) => textOf(xml) === text);
  if (found === undefined) throw new Error(`no paragraph says “${text}”`);
  return found;
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
}

describe('the page', () => {
  test('is A4 with margins of 20, 20, 30 and 15 mm', () => {
    expect(main).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(main).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });
  test('bears its number in the middle of the top margin, but not on the first page', () => {
    expect(main.match(/<w:titlePg\/>/g)).toHaveLength(2);
    const header = [...parts].filter(([name, xml]) => name.startsWith('word/header') && xml.includes('PAGE'));
    expect(header).toHaveLength(2);
    expect(header[0]?.[1]).toContain('<w:jc w:val="center"/>');
    expect(header[0]?.[1]).toContain('<w:sz w:val="26"/>');
  });
  test('lies on its side for a wide annex, whose pages are counted from 1', () => {
    const annex = main.slice(main.lastIndexOf('<w:sectPr'));
    expect(annex).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(annex).toContain('<w:pgNumType w:start="1"/>');
  });
});

describe('the head', () => {
  test('stands in a table without lines: names above, number and date below', () => {
    const table = main.slice(main.indexOf('<w:tbl>'), main.indexOf('</w:tbl>'));
    expect(table).not.toContain('w:val="single" w:sz="4" w:space="0"');
    expect(table).toContain('w:val="none"');
    const order = ['ỦY BAN NHÂN DÂN TỈNH SÔNG NGÂN', 'SỞ XÂY DỰNG', 'CỘNG HÒA XÃ HỘI', 'Độc lập', 'Số: 07', 'ngày 05'];
    const places = order.map((text) => table.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 24, true, false],
    ['Độc lập - Tự do - Hạnh phúc', 26, true, false],
    ['ỦY BAN NHÂN DÂN TỈNH SÔNG NGÂN', 24, false, false],
    ['SỞ XÂY DỰNG', 24, true, false],
    ['Số: 07/KH-SXD', 26, false, false],
    ['Sông Ngân, ngày 05 tháng 3 năm 2026', 26, false, true],
    ['KẾ HOẠCH', 28, true, false],
    ['Trồng cây xanh đô thị năm 2026', 28, true, false],
    ['Căn cứ Luật Quy hoạch đô thị và nông thôn;', 28, false, true],
    ['Căn cứ Quyết định số 10/2026/QĐ-UBND.', 28, false, true],
    ['Nơi nhận:', 24, true, true],
    ['- UBND tỉnh (để b/c);', 22, false, false],
    ['- Lưu: VT, HT.', 22, false, false],
    ['KT. GIÁM ĐỐC', 28, true, false],
    ['Tạ Thử Nghiệm', 28, true, false],
  ])('sets “%s” in %i half-points (bold %s, italic %s)', (text, size, bold, italic) => {
    const xml = paragraphOf(text);
    expect(xml).toContain('w:ascii="Times New Roman"');
    expect(xml).toContain(`<w:sz w:val="${size}"/>`);
    expect(/<w:b\/>/.test(xml)).toBe(bold);
    expect(/<w:i\/>/.test(xml)).toBe(italic);
  });
});

describe('the body', () => {
  test('numbers its headings and points I, 1, a by depth', () => {
    for (const line of [
      'I. NHIỆM VỤ',
      '1. Chuẩn bị đất',
      'a) Vườn ươm',
      'b) Chọn giống cây bản địa.',
      '2. Trồng cây trên các tuyến phố mới.',
    ])
      expect(paragraphOf(line)).toBeTruthy();
  });
  test('justifies paragraphs, indents the first line by half an inch and leaves 6 pt between', () => {
    const xml = paragraphOf('- Làm đất trước mùa mưa.');
    expect(xml).toContain('<w:jc w:val="both"/>');
    expect(xml).toContain('w:firstLine="720"');
    expect(xml).toContain('w:before="120"');
  });
  test('keeps a heading with what follows it', () => {
    expect(paragraphOf('1. Chuẩn bị đất')).toContain('<w:keepNext/>');
  });
  test('repeats the head of a table on each page and merges cells across and down', () => {
    const table = main.split('<w:tbl>').find((xml) => xml.includes('Thời gian')) ?? '';
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table).toContain('<w:gridSpan w:val="2"/>');
    expect(table).toContain('<w:vMerge w:val="restart"/>');
    expect(table).toContain('<w:vMerge w:val="continue"/>');
    expect(textOf(table)).toContain('Đo đạcCắm mốc');
  });
  test('keeps the head of a table and the name of a group with the row after', () => {
    expect(paragraphOf('Thời gian')).toContain('<w:keepNext/>');
    expect(paragraphOf('Quý đầu')).toContain('<w:keepNext/>');
    expect(paragraphOf('Thiết kế')).not.toContain('<w:keepNext/>');
  });
  test('comes in the order of the decree', () => {
    const order = [
      'KẾ HOẠCH',
      'Căn cứ Luật',
      'ban hành Kế hoạch',
      'I. NHIỆM VỤ',
      'Trên đây',
      'Nơi nhận:',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'PHỤ LỤC',
    ];
    const places = order.map((text) => main.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('other forms', () => {
  async function mainOf(document: OfficialDocument): Promise<string> {
    const bytes = unzipSync(await writeDocument(document))['word/document.xml'];
    return bytes === undefined ? '' : textOf(strFromU8(bytes));
  }
  test('a Party document bears the name of the Party, an asterisk, and its number with a dash', async () => {
    const text = await mainOf({
      ...PLAN,
      head: { ...PLAN.head, form: 'party', issuer: ['Tỉnh ủy Sông Ngân'], number: 12, symbol: 'KH/TU' },
    });
    expect(text).toContain('TỈNH ỦY SÔNG NGÂN*ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).toContain('Số 12-KH/TU');
    expect(text).not.toContain('CỘNG HÒA');
  });
  test('a draft leaves room for its number and date', async () => {
    const text = await mainOf({ ...PLAN, head: { ...PLAN.head, number: null, date: { year: 2026, month: 2 } } });
    expect(text).toContain('Số:       /KH-SXD');
    expect(text).toContain('ngày      tháng 02 năm 2026');
  });
  test('a boxed mark stands under the number', async () => {
    const text = await mainOf({ ...PLAN, head: { ...PLAN.head, stamp: 'Khẩn' } });
    expect(text).toContain('Số: 07/KH-SXDKHẨN');
  });
});

test('the same data gives the same bytes', async () => {
  expect(await writeDocument(PLAN)).toEqual(await writeDocument(PLAN));
});
