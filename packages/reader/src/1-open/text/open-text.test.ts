import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Flow, type Paragraph, paragraphsOf, type Table } from '../../flow.ts';
import { openText } from './open-text.ts';

function flow(text: string): readonly Flow[] {
  return openText(strToU8(text)).flow;
}
function paragraphs(text: string): readonly Paragraph[] {
  return [...paragraphsOf(flow(text))];
}
function texts(text: string): readonly string[] {
  return paragraphs(text).map((paragraph) => paragraph.text);
}
function table(text: string): Table {
  const found = flow(text).find((item) => item.type === 'table');
  if (found === undefined) throw new Error('no table');
  return found;
}
function cells(found: Table): readonly (readonly string[])[] {
  return found.rows.map((row) =>
    row.cells.map((cell) => cell.content.map((item) => (item.type === 'paragraph' ? item.text : '')).join('|')),
  );
}

describe('lines of plain text', () => {
  it('keep the star of a line that stands over the dashes below it', () => {
    expect(texts('* Đối với giáo viên:\n- Dự giờ.\n* Đưa đón trẻ đúng giờ.')).toEqual([
      '* Đối với giáo viên:',
      '- Dự giờ.',
      '- Đưa đón trẻ đúng giờ.',
    ]);
  });

  it('are paragraphs of their own, with or without blank lines between them', () => {
    expect(texts('I. MỤC ĐÍCH\n\n1. Mục đích\n- Một\n- Hai\r\n\r\n\r\n2. Yêu cầu\r')).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '- Một',
      '- Hai',
      '2. Yêu cầu',
    ]);
  });

  it('are numbered in reading order and drop lines that only draw a rule', () => {
    expect(paragraphs('A\n-------\n___\nB').map(({ block, text }) => [block, text])).toEqual([
      [0, 'A'],
      [1, 'B'],
    ]);
  });

  it('keep the two halves of a letterhead apart with a tab, and a blank date together', () => {
    expect(texts('UBND TỈNH A          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      /KH-UBND')).toEqual([
      'UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: /KH-UBND',
    ]);
  });

  it('have every bullet as a dash, and the plus of a deeper level as it is', () => {
    expect(texts('• một\n* hai\n– ba\n+ bốn\n\uf0b7 năm')).toEqual(['- một', '- hai', '- ba', '+ bốn', '- năm']);
  });
});

/** Twelve lines near one width, as a printed page gives them. */
const WRAPPED = [
  'KẾ HOẠCH',
  'Chăm sóc cây xanh trên địa bàn thị trấn năm 2026',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân huyện về',
  'việc giao chỉ tiêu trồng cây;',
  'Ủy ban nhân dân thị trấn ban hành kế hoạch chăm sóc cây xanh với các nội dung',
  'chính như sau:',
  'I. MỤC TIÊU',
  '1. Trồng mới ba trăm cây bóng mát dọc các tuyến đường chính, ưu tiên các loài',
  'chịu hạn theo Công văn số 45/SXD-',
  'HTKT; tỷ lệ cây sống sau một năm đạt từ 90% trở lên ở tất cả các tổ dân phố.',
  'Huy động người dân cùng tham gia chăm sóc, mỗi hộ nhận ít nhất một gốc cây ở',
  'trước nhà mình và tưới nước trong mùa khô.',
  '- Công tác phối hợp được thực hiện theo chuỗi vườn ươm - vận chuyển - trồng',
  '- chăm sóc, có phân công người theo dõi từng công đoạn và ghi sổ theo tuần.',
];
const JOINED = [
  'KẾ HOẠCH',
  'Chăm sóc cây xanh trên địa bàn thị trấn năm 2026',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân huyện về việc giao chỉ tiêu trồng cây;',
  'Ủy ban nhân dân thị trấn ban hành kế hoạch chăm sóc cây xanh với các nội dung chính như sau:',
  'I. MỤC TIÊU',
  '1. Trồng mới ba trăm cây bóng mát dọc các tuyến đường chính, ưu tiên các loài chịu hạn theo Công văn số 45/SXD-HTKT; ' +
    'tỷ lệ cây sống sau một năm đạt từ 90% trở lên ở tất cả các tổ dân phố. ' +
    'Huy động người dân cùng tham gia chăm sóc, mỗi hộ nhận ít nhất một gốc cây ở trước nhà mình và tưới nước trong mùa khô.',
  '- Công tác phối hợp được thực hiện theo chuỗi vườn ươm - vận chuyển - trồng - chăm sóc, có phân công người theo dõi từng công đoạn và ghi sổ theo tuần.',
];

describe('lines broken to a width', () => {
  it('are joined into paragraphs', () => {
    expect(texts(WRAPPED.join('\n'))).toEqual(JOINED);
  });

  it('begin with the same markers where a converter to Markdown escaped them', () => {
    const escaped = WRAPPED.map((line) => line.replace(/^(\d)\. /, '$1\\. ').replace(/^- Công tác/, '\\- Công tác'));
    expect(texts(escaped.join('\n'))).toEqual(JOINED);
  });

  it('are joined too where a blank line follows each of them', () => {
    expect(texts(WRAPPED.join(' \n\n'))).toEqual(JOINED);
  });

  it('end where a blank line parts short paragraphs, though most lines have one above them', () => {
    const title = 'Tu sửa kênh mương nội đồng trên địa bàn toàn xã năm 2026';
    const opening = 'Thực hiện Công văn số 45/SXD-HTKT ngày 02/3/2026, Ủy ban nhân dân xã\nban hành kế hoạch như sau:';
    const items = [1, 2, 3, 4].flatMap((number) => [
      `- Tuyến kênh thứ ${number} được nạo vét xong trước khi vào vụ gieo cấy mới.`,
      `- Tuyến mương thứ ${number} được nạo vét xong trước khi vào vụ gieo cấy\nmới.`,
      '- Ghi sổ.',
    ]);
    const written = ['KẾ HOẠCH', title, opening, 'I. MỤC TIÊU', ...items];
    expect(texts(written.join('\n\n'))).toEqual(written.map((paragraph) => paragraph.replace('\n', ' ')));
  });

  it('go on over a page break, whose number is dropped and counted', () => {
    const pages = [...WRAPPED.slice(0, 4), ...WRAPPED.slice(4, 5), '', '', '', '2', ...WRAPPED.slice(5)].join('\n');
    expect(texts(pages)).toEqual(JOINED);
    expect(openText(strToU8(pages)).pages).toBe(2);
    expect(paragraphs(pages).at(-1)?.page).toBe(2);
  });

  it('lose the number in the middle of the foot of a page', () => {
    const foot = `${' '.repeat(30)}1`;
    const pages = [...WRAPPED.slice(0, 5), '', foot, '', ...WRAPPED.slice(5)].join('\n');
    expect(texts(pages)).toEqual(JOINED);
    expect(paragraphs(pages).at(-1)?.page).toBe(2);
  });

  it('keep a number alone on a line that is no page number', () => {
    expect(texts([...WRAPPED, '', '', '17'].join('\n')).at(-1)).toBe('17');
  });
});

describe('marks in text', () => {
  it('become looks and leave the text', () => {
    expect(paragraphs('một **hai** *ba* ***bốn*** <b>năm</b> <u>sáu</u>')).toMatchObject([
      {
        text: 'một hai ba bốn năm sáu',
        styles: [
          { start: 4, end: 7, bold: true },
          { start: 8, end: 10, italic: true },
          { start: 11, end: 14, bold: true, italic: true },
          { start: 15, end: 18, bold: true },
          { start: 19, end: 22, underline: true },
        ],
      },
    ]);
  });

  it('may close on a later line of the same group', () => {
    expect(paragraphs('**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**').map(({ text, styles }) => [text, styles])).toEqual([
      ['KT. CHỦ TỊCH', [{ start: 0, end: 12, bold: true }]],
      ['PHÓ CHỦ TỊCH', [{ start: 0, end: 12, bold: true }]],
    ]);
  });

  it('that are never closed, or stand between figures, are text', () => {
    expect(texts('(*) Ghi chú\n2 * 3 = 6, 5*4*3\nten_tep_dinh_kem\nđiểm < 5 và > 3')).toEqual([
      '(*) Ghi chú',
      '2 * 3 = 6, 5*4*3',
      'ten_tep_dinh_kem',
      'điểm < 5 và > 3',
    ]);
  });

  it('give headings their level, line breaks and entities their meaning', () => {
    expect(paragraphs('## **II. NHIỆM VỤ** ##\nmột<br>hai&nbsp;ba &amp; bốn\n1\\. năm')).toMatchObject([
      { text: 'II. NHIỆM VỤ', heading: 2 },
      { text: 'một\nhai ba & bốn' },
      { text: '1. năm' },
    ]);
  });

  it('lost alone do not set the rest of the document in bold', () => {
    expect(paragraphs('<b>một\n\nhai').map(({ styles }) => styles)).toEqual([[], []]);
  });
});

describe('tables in text', () => {
  it('are lines with tabs; a row with fewer tabs is a row', () => {
    const found = table('STT\tNhiệm vụ\tĐơn vị\n<b>I</b>\t<b>Nhóm một</b>\t\n1\tLàm\tSở A\n2\tThiếu ô\n\nSau bảng');
    expect(cells(found)).toEqual([
      ['STT', 'Nhiệm vụ', 'Đơn vị'],
      ['I', 'Nhóm một', ''],
      ['1', 'Làm', 'Sở A'],
      ['2', 'Thiếu ô'],
    ]);
    expect(found).toMatchObject({ columns: 3, ruled: true });
    expect(found.rows[1]?.cells[1]?.content[0]).toMatchObject({ styles: [{ start: 0, end: 8, bold: true }] });
  });

  it('end at a blank line; a repeated heading begins another', () => {
    expect(flow('A\tB\tC\n1\t2\t3\n\nA\tB\tC\n4\t5\t6').map((item) => item.type)).toEqual(['table', 'table']);
  });

  it('are Markdown lines with pipes, whose first row is a heading', () => {
    const found = table('| STT | Việc |\n|---|:---:|\n| 1 | a \\| b<br>c |');
    expect(cells(found)).toEqual([
      ['STT', 'Việc'],
      ['1', 'a | b\nc'],
    ]);
    expect(found.rows.map((row) => row.header)).toEqual([true, false]);
  });

  it('are grids drawn with signs, whose cells go over several lines', () => {
    const found = table(
      '+-----+--------+\n| STT | Việc   |\n+=====+========+\n| 1   | làm    |\n|     | ngay   |\n+-----+--------+',
    );
    expect(cells(found)).toEqual([
      ['STT', 'Việc'],
      ['1', 'làm ngay'],
    ]);
    expect(found.rows.map((row) => row.header)).toEqual([true, false]);
  });

  it('are not a single line with a tab', () => {
    expect(flow('Số: 12/KH\tHà Nội, ngày 01').map((item) => item.type)).toEqual(['paragraph']);
  });
});

describe('bytes of text', () => {
  const text = 'Kế hoạch số 12';
  const utf16 = (mark: string, high: 0 | 1) => {
    const units = [...`${mark}${text}`].flatMap((char) => {
      const code = char.charCodeAt(0);
      return high === 1 ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    });
    return Uint8Array.from(units);
  };

  it.each([
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['decomposed UTF-8', strToU8(text.normalize('NFD'))],
    ['UTF-16, low byte first', utf16('\ufeff', 0)],
    ['UTF-16, high byte first', utf16('\ufeff', 1)],
    ['UTF-16 without a mark', utf16('', 0)],
    // K ê + acute, h o a + dot below: tone marks follow their letters in this code page.
    [
      'windows-1258',
      Uint8Array.from([
        0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x20, 0x73, 0xf4, 0xec, 0x20, 0x31, 0x32,
      ]),
    ],
  ])('as %s are read', (_, bytes) => {
    const [first] = [...paragraphsOf(openText(bytes).flow)];
    expect(first?.text).toBe(text);
  });
});
