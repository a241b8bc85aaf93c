// What a check finds: nothing in a document in good form, and one thing in a document with one thing spoilt.
import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../official-document.ts';
import { DOCUMENTS, LETTER, PLAN, REPORT } from '../testing/documents.ts';
import { DECISION, MINUTES } from '../testing/papers.ts';
import { checkedOf, codesOf, type Spoil, spoilt } from '../testing/spoilt.ts';
import { writeDocument } from '../write-document.ts';
import { checkDocument } from './check-document.ts';

describe('a document in good form', () => {
  test.each(Object.entries(DOCUMENTS))('%s: nothing is found', async (_, document) => {
    expect(await codesOf(await writeDocument(document))).toEqual([]);
  });
  test('of the Party is not measured by the form of the state', async () => {
    const { check } = await checkedOf(await writeDocument(DOCUMENTS['bao-cao-dang']));
    expect(check.form).toBe('party');
  });
  test('that is a letter has no kind, whatever its annex is called', async () => {
    const annex = {
      type: 'annex',
      title: 'Danh sách đơn vị chưa gửi',
      body: [{ type: 'point', text: 'Sở Xây dựng.' }],
    } as const;
    expect(await codesOf(await writeDocument({ ...LETTER, attachments: [annex] }))).toEqual([]);
  });
  test('of another format is not checked', async () => {
    const bytes = new TextEncoder().encode('KẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n1. Văn phòng trồng cây.\n');
    expect(await checkDocument({ bytes })).toMatchObject({ ok: false, problem: { code: 'check.not-docx' } });
  });
  test('marked as a state secret is refused before anything is looked at', async () => {
    const bytes = await writeDocument({ ...PLAN, head: { ...PLAN.head, stamp: 'Mật' } });
    expect(await checkDocument({ bytes })).toMatchObject({ ok: false, problem: { code: 'document.secret' } });
  });
});

const into =
  (from: string | RegExp, to: string): Spoil =>
  (xml) =>
    xml.replace(from, to);
const style =
  (id: string, from: string | RegExp, to: string): Spoil =>
  (xml) =>
    xml.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'), (whole) => whole.replace(from, to));
const STYLES = 'word/styles.xml';

describe('the page', () => {
  test.each([
    ['a margin too narrow', into(/w:left="1701"/, 'w:left="1134"'), 'page.margin'],
    ['another paper', into(/w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"'), 'page.size'],
    ['a number on the first page', into('<w:titlePg/>', ''), 'page.number-first'],
  ])('%s', async (_, spoil, code) => {
    expect(await codesOf(await spoilt(LETTER, spoil))).toEqual([code]);
  });
  test('a number at the side', async () => {
    const spoil = style('VBPageNumber', 'w:jc w:val="center"', 'w:jc w:val="right"');
    expect(await codesOf(await spoilt(LETTER, spoil, STYLES))).toEqual(['page.number-place']);
  });
  test('no number on a long document, but none is wanted on a short one', async () => {
    const bare = into(/<w:headerReference[^>]*\/>/g, '');
    const long: OfficialDocument = {
      ...LETTER,
      body: Array.from({ length: 40 }, () => ({
        type: 'paragraph' as const,
        text: 'Các cơ quan, địa phương rà soát, hoàn thành các nhiệm vụ quá hạn và báo cáo kết quả về Sở Xây dựng.',
      })),
    };
    expect(await codesOf(await spoilt(long, bare))).toEqual(['page.number-missing']);
    expect(await codesOf(await spoilt(LETTER, bare))).toEqual([]);
  });
});

describe('the type', () => {
  test('another font', async () => {
    const spoil = style('VBBody', /w:ascii="[^"]*"/, 'w:ascii="Arial"');
    const { check } = await checkedOf(await spoilt(LETTER, spoil, STYLES));
    expect(check.findings).toMatchObject([{ code: 'type.font', details: { found: 'Arial' }, fix: 'Times New Roman' }]);
  });
  test('a body that is too small, and text that is not justified', async () => {
    expect(
      await codesOf(await spoilt(LETTER, style('VBBody', /<w:sz w:val="28"\/>/, '<w:sz w:val="24"/>'), STYLES)),
    ).toEqual(['type.size']);
    expect(await codesOf(await spoilt(LETTER, style('VBBody', 'w:val="both"', 'w:val="left"'), STYLES))).toEqual([
      'type.align',
    ]);
  });
  test('a coloured word', async () => {
    const spoil = into(
      '<w:r><w:t xml:space="preserve">- Rà soát',
      '<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">- Rà soát',
    );
    expect(await codesOf(await spoilt(LETTER, spoil))).toEqual(['type.colour']);
  });
});

describe('the head', () => {
  test.each([
    ['the state’s name with a letter lost', 'CỘNG HÒA XÃ HỘI', 'CỘNG HÒA XÃ HÔI', 'nation.spelling', 'error'],
    ['the state’s name with its mark elsewhere', 'CỘNG HÒA', 'CỘNG HOÀ', 'nation.spelling', 'warning'],
    [
      'the motto with long dashes',
      'Độc lập - Tự do - Hạnh phúc',
      'Độc lập – Tự do – Hạnh phúc',
      'motto.spelling',
      'warning',
    ],
    ['the motto without blanks', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc', 'motto.spelling', 'warning'],
    ['a number below 10', 'Số: 214/', 'Số: 4/', 'number.zero', 'warning'],
    ['blanks in the number', 'Số: 214/UBND-XD', 'Số: 214/UBND - XD', 'number.spaces', 'warning'],
    ['a number like no other', 'Số: 214/UBND-XD', 'Số: 214/công văn', 'number.pattern', 'warning'],
    ['a day without its zero', 'ngày 09 tháng 02', 'ngày 9 tháng 02', 'date.zero', 'error'],
    ['a month without its zero', 'ngày 09 tháng 02', 'ngày 09 tháng 2', 'date.zero', 'error'],
    ['a month with a zero too many', 'ngày 09 tháng 02', 'ngày 09 tháng 03', 'date.zero', 'error'],
    ['no comma after the place', 'Sông Ngân, ngày', 'Sông Ngân ngày', 'date.form', 'warning'],
    ['a short date', 'ngày 09 tháng 02 năm 2026', '09/02/2026', 'date.form', 'warning'],
  ])('%s', async (_, from, to, code, severity) => {
    const { check } = await checkedOf(await spoilt(LETTER, into(from, to)));
    expect(check.findings).toMatchObject([{ code, severity }]);
  });
  test('a symbol of another kind', async () => {
    expect(await codesOf(await spoilt(REPORT, into('BC-SXD', 'KH-SXD')))).toEqual(['number.kind']);
  });
  test.each([
    ['no state’s name', into('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''), ['part.missing']],
    ['no recipients', into('Nơi nhận:', ''), ['part.missing']],
    ['no kind', into(/BÁO CÁO/, ''), []],
  ])('%s', async (_, spoil, codes) => {
    expect(await codesOf(await spoilt(REPORT, spoil))).toEqual(expect.arrayContaining(codes));
  });
  test.each([
    ['VBMotto', /<w:b\/>/, 'part.look'],
    ['VBPlaceAndDate', /<w:i\/>/, 'part.look'],
    ['VBKind', /<w:b\/>/, 'part.look'],
    ['VBRecipients', /<w:sz w:val="22"\/>/, 'part.size'],
    ['VBSignerName', /<w:b\/>/, 'part.look'],
  ])('%s that does not look as it should', async (id, from, code) => {
    const to = code === 'part.size' ? '<w:sz w:val="28"/>' : '';
    expect(await codesOf(await spoilt(REPORT, style(id, from, to), STYLES))).toEqual([code]);
  });
});

describe('the body and the foot', () => {
  test.each([
    ['grounds that stand upright', DECISION, style('VBGrounds', /<w:i\/>/, ''), STYLES, 'grounds.italic'],
    ['a ground without its semicolon', DECISION, into('địa phương;', 'địa phương.'), undefined, 'grounds.mark'],
    ['an end without its mark', REPORT, into('chỉ đạo./.', 'chỉ đạo.'), undefined, 'closing.mark'],
    [
      'recipients without the copy that is kept',
      REPORT,
      into('- Lưu: VT, HT.', '- Thanh tra Sở.'),
      undefined,
      'recipients.file',
    ],
    [
      'a line of the recipients without its mark',
      REPORT,
      into('- Các phòng thuộc Sở;', '- Các phòng thuộc Sở'),
      undefined,
      'recipients.mark',
    ],
    [
      'a capacity in the manner of the Party',
      LETTER,
      into('TM. ỦY BAN', 'T/M ỦY BAN'),
      undefined,
      'signature.capacity',
    ],
    ['a capacity without its stop', LETTER, into('KT. CHỦ TỊCH', 'KT CHỦ TỊCH'), undefined, 'signature.capacity'],
  ])('%s', async (_, document, spoil, part, code) => {
    expect(await codesOf(await spoilt(document, spoil, part))).toEqual([code]);
  });
  test('numbering with a gap', async () => {
    expect(await codesOf(await spoilt(PLAN, into('>2. Trồng', '>3. Trồng')))).toEqual(['body.numbering']);
  });
});

describe('the document against itself', () => {
  const say = (...texts: readonly string[]): OfficialDocument => ({
    ...LETTER,
    body: texts.map((text) => ({ type: 'paragraph', text })),
  });
  test.each([
    ['a day of the week that is another', ['Họp vào thứ Hai, ngày 05/3/2026 tại trụ sở.'], ['date.weekday']],
    ['a day of the week behind its date', ['Họp ngày 05 tháng 3 năm 2026 (thứ Sáu).'], ['date.weekday']],
    ['the right day of the week', ['Họp vào thứ Năm, ngày 05/3/2026 tại trụ sở.'], []],
    [
      'one document with two dates',
      ['Theo Kế hoạch số 15/KH-UBND ngày 09/01/2026 của tỉnh.', 'Như Kế hoạch số 15/KH-UBND ngày 10/01/2026 đã nêu.'],
      ['citation.two-dates'],
    ],
    ['a day that is in no calendar', ['Hoàn thành trước ngày 31/02/2027.'], ['date.impossible']],
  ])('%s', async (_, texts, codes) => {
    expect(await codesOf(await writeDocument(say(...texts)))).toEqual(codes);
  });
  test('a unit that is named in full and in short', async () => {
    const body: OfficialDocument['body'] = [
      {
        type: 'section',
        title: 'Tổ chức thực hiện',
        content: [
          {
            type: 'section',
            title: 'Sở Khoa học và Công nghệ',
            content: [{ type: 'bullet', marker: '-', text: 'Chủ trì xây dựng phần mềm quản lý cây xanh.' }],
          },
          {
            type: 'section',
            title: 'Sở KH&CN',
            content: [{ type: 'bullet', marker: '-', text: 'Chủ trì kiểm tra việc thực hiện hằng năm.' }],
          },
        ],
      },
    ];
    expect(await codesOf(await writeDocument({ ...PLAN, body }))).toContain('unit.two-names');
  });
  test('a plan leaves the tasks that are not clear as notes, each with its place', async () => {
    const { check } = await checkedOf(await writeDocument(PLAN));
    expect(check.isPlan).toBe(true);
    expect(check.findings[0]).toMatchObject({
      code: 'task.unclear',
      severity: 'note',
      place: { paragraph: expect.any(Number), excerpt: expect.any(String) },
    });
  });
  test('minutes are no plan', async () => {
    expect((await checkedOf(await writeDocument(MINUTES))).check.isPlan).toBe(false);
  });
});

test('the gravest is told first, with the paragraph and its words', async () => {
  const { check } = await checkedOf(
    await spoilt(LETTER, (xml) =>
      xml.replace('ngày 09 tháng 02', 'ngày 9 tháng 2').replace('thực hiện./.', 'thực hiện.'),
    ),
  );
  expect(check.findings.map(({ severity }) => severity)).toEqual(['error', 'note']);
  expect(check.findings[0]?.place?.excerpt).toBe('Sông Ngân, ngày 9 tháng 2 năm 2026');
});
