// The rules of form of Decree 30/2020, annexes I and III, held against the XML of every kind of document that is written:
// paper, type, page numbers, number and symbol, kinds, capacities, the sizes of parts and the lines under them.
import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from './official-document.ts';
import { CAPACITIES, FONT, KINDS, type Kind, PAGE, POINT_LETTERS, STYLES } from './official-form.ts';
import { DOCUMENTS, LETTER, PLAN, REPORT } from './testing/documents.ts';
import { DECISION, SUBMISSION } from './testing/papers.ts';
import { runsOf, sectionsOf, textOf, type Written, written } from './testing/written.ts';
import { widthOf } from './text-width.ts';

/** The Party sets its documents in a form of its own. */
const OF_THE_STATE = Object.entries(DOCUMENTS).filter(([, { head }]) => head.form === 'state');
const TWIPS = 1440 / 25.4;

const read = new Map<string, Written>();
beforeAll(async () => {
  for (const [name, document] of OF_THE_STATE) read.set(name, await written(document));
});
function readBack(name: string): Written {
  const found = read.get(name);
  if (found === undefined) throw new Error(`${name} was not written`);
  return found;
}

describe.each(OF_THE_STATE)('%s', (name) => {
  test('is on A4, and stands upright but for annexes that are to lie on their side', () => {
    const sections = sectionsOf(readBack(name));
    expect(sections[0]?.landscape).toBe(false);
    for (const { width, height, landscape } of sections) {
      const sides = [width, height].map((side) => Math.round(side / TWIPS));
      expect(sides).toEqual(landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height]);
    }
  });
  test('has each margin in its range', () => {
    for (const { margin } of sectionsOf(readBack(name))) {
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        const [least, most] = PAGE.allowed[side];
        expect(Math.round(margin[side] / TWIPS)).toBeGreaterThanOrEqual(least);
        expect(Math.round(margin[side] / TWIPS)).toBeLessThanOrEqual(most);
      }
    }
  });
  test('has all its words in Times New Roman, in black, each letter one sign with its marks', () => {
    const runs = runsOf(readBack(name));
    expect(runs.length).toBeGreaterThan(10);
    const others = runs.filter(
      ({ fonts, color, text }) =>
        fonts.some((font) => font !== FONT) || !/^(?:auto|000000)$/.test(color) || text !== text.normalize('NFC'),
    );
    expect(others).toEqual([]);
  });
  test('counts its pages from 1 in Arabic figures, in the middle of the top margin, not on the first', () => {
    const { parts } = readBack(name);
    for (const section of sectionsOf(readBack(name))) {
      expect(section).toMatchObject({ start: '1', figures: undefined, firstApart: true, footers: [] });
      expect(section.headerAt).toBeLessThan(section.margin.top);
      expect(parts.get(section.headers.default ?? '')).toMatch(/<w:pStyle w:val="VBPageNumber"\/>.*PAGE/s);
      expect(parts.get(section.headers.first ?? '')).not.toMatch(/<w:t[ >]|<w:instrText/);
    }
    const style = styleOf(readBack(name), 'VBPageNumber');
    expect(style).toContain('<w:jc w:val="center"/>');
    expect(style).toMatch(/<w:i w:val="false"\/>/);
    expect(style).toMatch(/<w:sz w:val="2[678]"\/>/);
  });
});

function styleOf({ parts }: Written, id: string): string {
  return (
    parts.get('word/styles.xml')?.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0] ?? ''
  );
}

const headed = (head: Partial<OfficialDocument['head']>): OfficialDocument => ({
  ...PLAN,
  head: { ...PLAN.head, ...head },
});

describe('number and symbol', () => {
  test.each([
    ['a number below 10', { number: 7 }, 'Số: 07/KH-SXD'],
    ['a number of 10 and more', { number: 10 }, 'Số: 10/KH-SXD'],
    ['a number below 10 that came as text', { number: '7' }, 'Số: 07/KH-SXD'],
    ['a number that has its own zeros', { number: '0119' }, 'Số: 0119/KH-SXD'],
    ['a symbol typed with blanks', { symbol: ' KH - SXD ' }, 'Số: 07/KH-SXD'],
    ['a symbol typed with a long dash', { symbol: 'KH – SXD' }, 'Số: 07/KH-SXD'],
    ['no number yet', { number: null }, 'Số:       /KH-SXD'],
  ])('%s', async (_, head, line) => {
    const document = await written(headed(head));
    expect(document.look(line)).toMatchObject({ size: 13, bold: false, italic: false, align: 'center' });
    const named = line.replace('Số: ', 'số ');
    expect(document.text).toContain(`(Kèm theo Kế hoạch ${named} ngày`);
  });
  test('an official letter has the body that issues it and who drafted it', async () => {
    expect((await written(LETTER)).look('Số: 214/UBND-XD').size).toBe(13);
  });
});

describe('the name of a kind stands in bold capitals of 13 to 14 in the middle, and its abbreviation in the symbol', () => {
  test.each(Object.entries(KINDS) as [Kind, string][])('%s: %s', async (kind, name) => {
    const document = await written(headed({ kind, symbol: `${kind}-SXD`, number: 12 }));
    const look = document.look(name.toLocaleUpperCase('vi'));
    expect(look).toMatchObject({ size: STYLES.kind.size, bold: true, italic: false, align: 'center' });
    expect(document.paragraph(`Số: 12/${kind}-SXD`)).toBeTruthy();
  });
});

describe('how one signs for others stands in bold capitals', () => {
  test.each(Object.keys(CAPACITIES))('%s', async (capacity) => {
    const signature = { capacity: [`${capacity} Giám đốc`, 'Phó Giám đốc'], name: 'Tạ Thử Nghiệm' };
    const look = (await written({ ...PLAN, signature })).look(`${capacity} GIÁM ĐỐC`);
    expect(look).toMatchObject({ size: 14, bold: true, italic: false, align: 'center' });
  });
  test('and stacks in the order given, with the name below', () => {
    const { text } = readBack('cong-van');
    const places = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Khúc Giả Định'].map((line) =>
      text.lastIndexOf(line),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a paragraph of the body', () => {
  test.each([
    ['bao-cao', 'Sở Xây dựng báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.'],
    ['ke-hoach', '- Làm đất trước mùa mưa.'],
    ['quyet-dinh', 'a) Các phòng thuộc Sở;'],
    ['bien-ban', 'Địa điểm: Phòng họp số 2, trụ sở Sở Xây dựng.'],
  ])('of %s is upright, justified, indented, and at least 6 points from the one before', (name, text) => {
    const look = readBack(name).look(text);
    expect(look).toMatchObject({ bold: false, italic: false, align: 'both' });
    expect([13, 14]).toContain(look.size);
    // 1 cm or 1.27 cm; lines from single to one and a half.
    expect([567, 720]).toContain(look.firstLine);
    expect(look.before).toBeGreaterThanOrEqual(120);
    expect(look.line).toBeGreaterThanOrEqual(240);
    expect(look.line).toBeLessThanOrEqual(360);
  });
  test('grounds stand one a line in italics; all but the last end in a semicolon', () => {
    const { look } = readBack('quyet-dinh');
    expect(look('Căn cứ Luật Tổ chức chính quyền địa phương;').italic).toBe(true);
    expect(look('Theo đề nghị của Trưởng phòng Hạ tầng.').italic).toBe(true);
  });
  test('points of a clause follow the Vietnamese alphabet, which has no f, j, w and z', async () => {
    const points = [...POINT_LETTERS].map((letter) => ({ type: 'point' as const, text: `Việc thứ ${letter}.` }));
    const section = { type: 'section' as const, title: 'Việc', content: points };
    const body = [{ type: 'section' as const, title: 'Nhiệm vụ', content: [section] }];
    const { main } = await written({ ...PLAN, body });
    expect([...textOf(main).matchAll(/(\p{L})\) Việc thứ \1\./gu)].map(([, letter]) => letter)).toEqual([
      ...'abcdđeghiklmnopqrstuvxy',
    ]);
  });
});

describe('the line under', () => {
  const lengths = ({ main }: Written): readonly number[] =>
    [...main.matchAll(/<w:pBdr><w:top w:val="single"[^>]*\/><\/w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/gs)].map(
      ([, left, right]) => Number(left) + Number(right),
    );
  const columns = ({ main }: Written): readonly number[] =>
    [...main.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].slice(0, 2).map(([, width]) => Number(width));

  test.each(OF_THE_STATE)('the motto of %s is as long as the motto, that under the body a third to a half', (name) => {
    const document = readBack(name);
    const [left = 0, right = 0] = columns(document);
    const [body = 0, motto = 0] = lengths(document);
    const issuer =
      [...document.main.matchAll(/<w:pStyle w:val="VBIssuer"\/>.*?<w:t[^>]*>([^<]*)</gs)].at(-1)?.[1] ?? '';
    expect(right - motto).toBeCloseTo(widthOf('Độc lập - Tự do - Hạnh phúc', STYLES.motto) * TWIPS, -1);
    const share = (left - body) / (widthOf(issuer, STYLES.issuer) * TWIPS);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });
  test('the title is a third to a half of it', () => {
    const [, , title = 0] = lengths(readBack('ke-hoach'));
    const text = (PAGE.width - PAGE.margin.left - PAGE.margin.right) * TWIPS;
    const share = (text - title) / (widthOf(PLAN.head.title, STYLES.title) * TWIPS);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });
});

describe('to whom it goes', () => {
  test('stands in 13 to 14 on a submission, a report to a superior and a letter, and on nothing else', () => {
    for (const name of ['to-trinh', 'bao-cao', 'cong-van']) expect(readBack(name).text).toContain('Kính gửi:');
    for (const name of ['ke-hoach', 'quyet-dinh', 'bien-ban']) expect(readBack(name).text).not.toContain('Kính gửi');
    expect(readBack('to-trinh').look('Kính gửi: Ủy ban nhân dân tỉnh Sông Ngân.').size).toBe(14);
  });
  test.each([PLAN, REPORT, LETTER, SUBMISSION, DECISION])(
    'ends in the line of the copy that is kept ($head.symbol)',
    async (document) => {
      const { recipients } = document;
      const { main } = await written(document);
      const lines = [...main.matchAll(/<w:pStyle w:val="VBRecipients"\/>.*?<w:t[^>]*>([^<]*)</gs)].map(
        ([, text]) => text,
      );
      expect(lines).toEqual(recipients.map((one, at) => `- ${one}${at === recipients.length - 1 ? '.' : ';'}`));
      expect(lines.at(-1)).toMatch(/^- Lưu: VT/);
    },
  );
});

test('letters that come in two signs are written in one', async () => {
  const title = 'Trồng cây xanh đô thị'.normalize('NFD');
  expect((await written(headed({ title }))).look('Trồng cây xanh đô thị').bold).toBe(true);
});
