// The rules of Decree 30/2020, annexes I and III, asserted on the XML that was written.
import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from './official-document.ts';
import { STATE_FORM } from './form.ts';
import { LETTER, PARTY_REPORT, PLAN, REPORT } from './testing/documents.ts';
import { DECISION, LIST, MINUTES, NOTICE, WORK_SLIP } from './testing/papers.ts';
import { textOf, type Written, written } from './testing/written.ts';
import { writeDocument } from './write-document.ts';

let plan: Written;
let report: Written;
let letter: Written;
beforeAll(async () => {
  [plan, report, letter] = [await written(PLAN), await written(REPORT), await written(LETTER)];
});

describe('the page', () => {
  test('is A4 with margins of 20, 20, 30 and 15 mm', () => {
    expect(plan.main).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(plan.main).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });
  test('bears its number in the middle of the top margin, in Arabic figures of 13, but not on the first page', () => {
    expect(plan.main.match(/<w:titlePg\/>/g)).toHaveLength(2);
    const header = [...plan.parts].filter(([name, xml]) => name.startsWith('word/header') && xml.includes('PAGE'));
    expect(header).toHaveLength(2);
    expect(header[0]?.[1]).toContain('<w:pStyle w:val="VBPageNumber"/>');
    const style = plan.parts
      .get('word/styles.xml')
      ?.match(/<w:style [^>]*w:styleId="VBPageNumber".*?<\/w:style>/s)?.[0];
    expect(style).toContain('<w:jc w:val="center"/>');
    expect(style).toContain('<w:sz w:val="26"/>');
    expect(plan.main).not.toContain('w:fmt=');
  });
  test('lies on its side for a wide annex, whose pages are counted from 1', () => {
    const annex = plan.main.slice(plan.main.lastIndexOf('<w:sectPr'));
    expect(annex).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(annex).toContain('<w:pgNumType w:start="1"/>');
  });
  test('keeps its side also where a table is the last of an annex', () => {
    expect(report.main.match(/w:orient="\w+"/g)).toEqual([
      'w:orient="portrait"',
      'w:orient="landscape"',
      'w:orient="portrait"',
    ]);
  });
});

describe('the head', () => {
  test('stands in a table without lines: names above, number and date below', () => {
    const table = plan.main.slice(plan.main.indexOf('<w:tbl>'), plan.main.indexOf('</w:tbl>'));
    expect(table).not.toContain('<w:tcBorders><w:top w:val="single"');
    expect(table).toContain('w:val="none"');
    const order = ['ỦY BAN NHÂN DÂN', 'SỞ XÂY DỰNG', 'CỘNG HÒA XÃ HỘI', 'Độc lập', 'Số: 07', 'ngày 05'];
    const places = order.map((text) => table.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true, false],
    ['Độc lập - Tự do - Hạnh phúc', 13, true, false],
    ['ỦY BAN NHÂN DÂN', 12, false, false],
    ['SỞ XÂY DỰNG', 12, true, false],
    ['Số: 07/KH-SXD', 13, false, false],
    ['Sông Ngân, ngày 05 tháng 3 năm 2026', 13, false, true],
    ['KẾ HOẠCH', 14, true, false],
    ['Trồng cây xanh đô thị năm 2026', 14, true, false],
    ['Căn cứ Luật Quy hoạch đô thị và nông thôn;', 14, false, true],
    ['Căn cứ Quyết định số 10/2026/QĐ-UBND.', 14, false, true],
    ['Sở Xây dựng ban hành Kế hoạch trồng cây xanh đô thị như sau:', 14, false, false],
    ['Nơi nhận:', 12, true, true],
    ['- UBND tỉnh (để b/c);', 11, false, false],
    ['- Lưu: VT, HT.', 11, false, false],
    ['KT. GIÁM ĐỐC', 14, true, false],
    ['PHÓ GIÁM ĐỐC', 14, true, false],
    ['Tạ Thử Nghiệm', 14, true, false],
    ['Phụ lục', 14, true, false],
    ['DANH MỤC TUYẾN PHỐ', 14, true, false],
    ['(Kèm theo Kế hoạch số 07/KH-SXD ngày 05 tháng 3 năm 2026 của Sở Xây dựng)', 14, false, true],
  ])('sets “%s” in %i points (bold %s, italic %s), in Times New Roman', (text, size, bold, italic) => {
    expect(plan.look(text)).toMatchObject({ font: 'Times New Roman', size, bold, italic });
  });
  test('draws a rule as long as the motto, and rules of two fifths under the body and the title', () => {
    const rules = [...plan.main.matchAll(/<w:pBdr><w:top w:val="single"[^>]*\/><\/w:pBdr>/g)];
    // Body, motto, title, and the one of the annex.
    expect(rules).toHaveLength(4);
  });
  test('breaks the long name of a body before the place that it is of', () => {
    expect(letter.look('ỦY BAN NHÂN DÂN').bold).toBe(true);
    expect(letter.look('TỈNH SÔNG NGÂN').bold).toBe(true);
  });
});

describe('an official letter', () => {
  test('has no name of its kind, and its subject stands upright under the number', () => {
    expect(letter.look('V/v đôn đốc thực hiện nhiệm vụ trồng cây xanh đô thị')).toMatchObject({
      size: 12,
      bold: false,
      italic: false,
      align: 'center',
    });
    expect(letter.look('Số: 214/UBND-XD').bold).toBe(false);
    expect(letter.text).not.toMatch(/CÔNG VĂN/iu);
  });
  test('says to whom it goes, one a line where there are several', () => {
    expect(letter.paragraph('Kính gửi:')).toBeTruthy();
    expect(letter.paragraph('- Sở Xây dựng;')).toBeTruthy();
    expect(letter.paragraph('- Ủy ban nhân dân các xã, phường.')).toBeTruthy();
    expect(report.look('Kính gửi: Ủy ban nhân dân tỉnh.').align).toBe('center');
  });
  test('bears its mark of urgency in a box, and a day and a month below 3 with a zero', () => {
    expect(letter.paragraph('KHẨN')).toContain('<w:pBdr>');
    expect(letter.paragraph('Sông Ngân, ngày 09 tháng 02 năm 2026')).toBeTruthy();
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
      expect(plan.paragraph(line)).toBeTruthy();
  });
  test('counts points that stand under no heading and beside none 1, 2, 3', async () => {
    const points = ['Rà soát.', 'Báo cáo.'].map((text) => ({ type: 'point' as const, text }));
    const text = textOf((await written({ ...LETTER, body: points })).main);
    expect(text).toContain('1. Rà soát.');
    expect(text).toContain('2. Báo cáo.');
  });
  test('justifies paragraphs, indents the first line by half an inch and leaves 6 pt between', () => {
    expect(plan.look('- Làm đất trước mùa mưa.')).toMatchObject({ align: 'both', firstLine: 720, before: 120 });
  });
  test('keeps a heading with what follows it, and shows it in the outline', () => {
    expect(plan.look('I. NHIỆM VỤ')).toMatchObject({ keepNext: true, outline: 0 });
    expect(plan.look('1. Chuẩn bị đất')).toMatchObject({ keepNext: true, outline: 1 });
  });
  test('keeps the closing words with the signature', () => {
    expect(plan.look('Trên đây là Kế hoạch trồng cây xanh đô thị năm 2026./.').keepNext).toBe(true);
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
      'Phụ lục',
    ];
    const places = order.map((text) => plan.main.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('divisions', () => {
  let decision: Written;
  beforeAll(async () => {
    decision = await written(DECISION);
  });
  test.each([
    ['Chương I', 'center', true],
    ['QUY ĐỊNH CHUNG', 'center', true],
    ['Mục 1', 'center', true],
    ['TRÁCH NHIỆM', 'center', true],
    ['Điều 1. Phạm vi điều chỉnh', 'both', true],
    ['2. Đối tượng', 'both', true],
    ['a) Các phòng thuộc Sở;', 'both', false],
  ])('“%s” lies %s (bold %s)', (text, align, bold) => {
    expect(decision.look(text)).toMatchObject({ align, bold });
  });
  test('articles count on through the chapters, and begin anew in what is put in force', () => {
    const articles = decision.text.match(/Điều \d\./g);
    expect(articles).toEqual(['Điều 1.', 'Điều 2.', 'Điều 1.', 'Điều 2.']);
  });
  test('an article without a title has only its number in bold', () => {
    const xml = decision.paragraph('Điều 2. Quyết định này có hiệu lực từ ngày ký./.');
    expect(xml).toContain('<w:b w:val="false"/>');
  });
  test('what is put in force bears the name of its kind and with what it came', () => {
    expect(decision.look('QUY CHẾ').bold).toBe(true);
    expect(
      decision.paragraph('(Kèm theo Quyết định số 07/QĐ-SXD ngày 05 tháng 3 năm 2026 của Sở Xây dựng)'),
    ).toBeTruthy();
  });
});

describe('a table', () => {
  const tableOf = ({ main }: Written, word: string) => main.split('<w:tbl>').find((xml) => xml.includes(word)) ?? '';
  test('repeats its head on each page and merges cells across and down', () => {
    const table = tableOf(plan, 'Thời gian');
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table).toContain('<w:gridSpan w:val="2"/>');
    expect(table).toContain('<w:vMerge w:val="restart"/>');
    expect(table).toContain('<w:vMerge w:val="continue"/>');
    expect(textOf(table)).toContain('Đo đạcCắm mốc');
  });
  test('keeps its head and the name of a group with the row after, and breaks no row', () => {
    expect(plan.look('Thời gian').keepNext).toBe(true);
    expect(plan.look('Quý đầu')).toMatchObject({ keepNext: true, bold: true });
    expect(plan.look('Thiết kế').keepNext).toBe(false);
    const table = tableOf(plan, 'Thời gian');
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0);
  });
  test('has its name above and its unit on the right', () => {
    expect(report.look('Bảng 1. Kết quả theo đơn vị')).toMatchObject({ align: 'center', keepNext: true });
    expect(report.look('Đơn vị tính: nhiệm vụ')).toMatchObject({ align: 'right', italic: true });
  });
  test('of ten thousand rows is written whole, row by row', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      cells: [{ lines: [String(index)] }, { lines: ['Trồng & chăm sóc <cây>'] }],
    }));
    const columns = [
      { title: 'TT', width: 1 },
      { title: 'Việc', width: 5 },
    ];
    const { main } = await written({
      ...PLAN,
      attachments: [{ type: 'annex', title: 'Dài', body: [{ type: 'table', columns, rows }] }],
    });
    expect(main.match(/Trồng &amp; chăm sóc &lt;cây&gt;/gu)).toHaveLength(10_000);
  });
});

describe('attachments', () => {
  test('are numbered in Roman where there are several, each with what it came with', () => {
    expect(report.look('Phụ lục I')).toMatchObject({ align: 'center', bold: true, outline: 0 });
    expect(report.paragraph('Phụ lục II')).toBeTruthy();
    expect(
      report.text.match(/\(Kèm theo Báo cáo số 112\/BC-SXD ngày 20 tháng 11 năm 2026 của Sở Xây dựng\)/g),
    ).toHaveLength(2);
  });
});

describe('other documents', () => {
  const withPicture: OfficialDocument = {
    ...REPORT,
    body: [
      {
        type: 'picture',
        format: 'png',
        bytes: new Uint8Array([137, 80, 78, 71]),
        width: 330,
        height: 100,
        alternative: 'Biểu đồ tiến độ',
        caption: 'Hình 1. Tiến độ',
      },
    ],
  };
  test('a Party document bears the name of the Party, an asterisk, its number with a dash and five dashes', async () => {
    const party = await written(PARTY_REPORT);
    expect(party.text).toContain('TỈNH ỦY SÔNG NGÂNĐẢNG ỦY SỞ XÂY DỰNG*ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(party.paragraph('Số 12-BC/ĐU')).toBeTruthy();
    expect(party.paragraph('-----')).toBeTruthy();
    expect(party.text).not.toContain('CỘNG HÒA');
    expect(party.look('BÁO CÁO').size).toBe(16);
    expect(party.look('BÍ THƯ').bold).toBe(false);
  });
  test('a draft leaves room for its number and date', async () => {
    const notice = await written(NOTICE);
    expect(notice.text).toContain('Số:       /TB-SXD');
    expect(notice.text).toContain('ngày      tháng 4 năm 2026');
    expect((await written(LIST)).text).toMatch(/ngày {2,}tháng {2,}năm/);
  });
  test('minutes are signed side by side, and say below who gets them', async () => {
    const { text } = await written(MINUTES);
    const order = ['THƯ KÝ', 'Tạ Thử Nghiệm', 'CHỦ TỌA', 'Mạc Minh Họa', 'Nơi nhận:'].map((word) => text.indexOf(word));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
  test('a paper that the decree does not name goes under its own name', async () => {
    expect((await written(WORK_SLIP)).look('PHIẾU GIAO VIỆC')).toMatchObject({ size: 14, bold: true });
  });
  test('a picture is no wider than the text, and says in words what it shows', async () => {
    const { main } = await written(withPicture);
    expect(main).toContain('descr="Biểu đồ tiến độ"');
    const [, across, down] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(main) ?? [];
    expect(Number(across) / 36_000).toBeLessThanOrEqual(165.5);
    expect(Number(across) / Number(down)).toBeCloseTo(3.3, 1);
  });
  test('the same pictures give the same bytes, however many were drawn before', async () => {
    expect(await writeDocument(withPicture)).toEqual(await writeDocument(withPicture));
  });
  test('a form of its own is set as it says', async () => {
    const margin = { top: 25, bottom: 25, left: 35, right: 20 };
    const { main } = await written(PLAN, { ...STATE_FORM, page: { ...STATE_FORM.page, margin } });
    expect(main).toContain('<w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1984"');
  });
});

test('the same data gives the same bytes', async () => {
  expect(await writeDocument(PLAN)).toEqual(await writeDocument(PLAN));
});
