// The quick look at what arrives must say the same of a mark of secrecy as the whole reading does.
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isPlainlyUnmarkedDocx } from './1-open/docx/glance.ts';
import { docxOf, p, r } from './1-open/docx/testing/docx-of.ts';
import { isPlainlyUnmarkedPdf } from './1-open/pdf/glance.ts';
import { readPdf } from './1-open/pdf/open-pdf.ts';
import { type Ink, makePdf } from './1-open/pdf/testing/make-pdf.ts';
import { body, cells, grid, wasm } from './1-open/pdf/testing/opened-pdf.ts';
import { lookForMark, read } from './read.ts';
import type { Result } from './result.ts';

const FOLDER = new URL('../../../samples/', import.meta.url);
const contentOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FOLDER)));
const samples = (extension: RegExp) => readdirSync(FOLDER).filter((name) => extension.test(name));
const DOCX = samples(/\.docx$/);
const PDF = samples(/\.pdf$/);
const TEXT = samples(/\.(?:txt|md)$/).filter((name) => name !== 'README.md');
const HTML = samples(/\.html$/);

const MARKS = [
  'MẬT',
  'Mật',
  'TỐI MẬT',
  'Tối mật',
  'TUYỆT MẬT',
  'Tuyệt mật',
  'M Ậ T',
  'Độ mật: Tối mật',
  'MẬT'.normalize('NFD'),
];

/** What both say of a file. They differ only in why they have nothing to say of a mark. */
async function said(bytes: Uint8Array): Promise<{ readonly quick: unknown; readonly whole: unknown }> {
  const tools = { pdfium: async () => wasm, scan: 'later' } as const;
  const mark = (result: Result<unknown>) => {
    if (result.ok || !['document.secret', 'scan.not-readable'].includes(result.problem.code)) return 'none';
    return result.problem;
  };
  return { quick: mark(await lookForMark({ bytes }, tools)), whole: mark(await read({ bytes }, tools)) };
}

async function disagreements(files: readonly (readonly [string, Uint8Array])[]): Promise<string[]> {
  const different: string[] = [];
  for (const [name, bytes] of files) {
    const { quick, whole } = await said(bytes);
    if (JSON.stringify(quick) !== JSON.stringify(whole)) different.push(`${name}: ${JSON.stringify({ quick, whole })}`);
  }
  return different;
}

async function unseen(files: readonly (readonly [string, Uint8Array])[]): Promise<string[]> {
  const missed: string[] = [];
  for (const [name, bytes] of files) {
    const { quick } = await said(bytes);
    if (typeof quick !== 'object' || JSON.stringify(quick).includes('scan')) missed.push(name);
  }
  return missed;
}

test('of every sample as it is', async () => {
  const files = [...DOCX, ...PDF, ...TEXT, ...HTML].map((name) => [name, contentOf(name)] as const);
  expect(files.length).toBeGreaterThan(20);
  expect(await disagreements(files)).toEqual([]);
});

describe('of a Word file', () => {
  const box = (mark: string) =>
    `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${p(mark)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const art = (mark: string) =>
    `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textpath string="${mark}"/></v:shape></w:pict></w:r></w:p>`;
  const table = (mark: string) =>
    `<w:tbl><w:tr><w:tc>${p('SỞ NỘI VỤ')}${p(mark)}</w:tc><w:tc>${p('CỘNG HÒA')}</w:tc></w:tr></w:tbl>`;
  const letters = (mark: string) => `<w:p>${[...mark].map((letter) => r(letter, '<w:b/>')).join('')}</w:p>`;
  const first = (xml: string, put: string) => xml.replace(/<w:body>/, (found) => found + put);
  const last = (xml: string, put: string) => xml.replace(/<w:sectPr(?![\s\S]*<w:sectPr)/, (found) => put + found);

  const PLACES = {
    'at the head': (xml: string, mark: string) => first(xml, p(mark)),
    'letter by letter': (xml: string, mark: string) => first(xml, letters(mark)),
    'in a cell': (xml: string, mark: string) => first(xml, table(mark)),
    'in a text box at the end': (xml: string, mark: string) => last(xml, box(mark)),
    'as word art at the end': (xml: string, mark: string) => last(xml, art(mark)),
  };
  const marked = (name: string, place: keyof typeof PLACES, mark: string) => {
    const parts = unzipSync(contentOf(name));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    return zipSync({ ...parts, 'word/document.xml': strToU8(PLACES[place](xml, mark)) });
  };
  const inHeader = (name: string, mark: string) => {
    const parts = unzipSync(contentOf(name));
    const xml = strFromU8(parts['word/header1.xml'] ?? new Uint8Array());
    return zipSync({ ...parts, 'word/header1.xml': strToU8(xml.replace(/<w:p[ >]/, (found) => p(mark) + found)) });
  };

  test.each(Object.keys(PLACES) as (keyof typeof PLACES)[])('with a mark %s', async (place) => {
    const files = DOCX.flatMap((name, index) => {
      // Each sample with some of the marks: with all of them it takes a minute and says nothing more.
      const some = MARKS.filter((_, at) => (at + index) % 3 === 0);
      return some.map((mark) => [`${name} ${mark}`, marked(name, place, mark)] as const);
    });
    expect(await disagreements(files)).toEqual([]);
    expect(await unseen(files)).toEqual([]);
  });

  test('with a mark in the header', async () => {
    const files = DOCX.map((name, index) => {
      const mark = MARKS[index % MARKS.length] ?? '';
      return [`${name} ${mark}`, inHeader(name, mark)] as const;
    });
    expect(await disagreements(files)).toEqual([]);
    expect(await unseen(files)).toEqual([]);
  });

  test('which is not opened for it where it is an ordinary one', () => {
    const opened = DOCX.filter((name) => !isPlainlyUnmarkedDocx(contentOf(name)));
    expect(opened).toEqual(['marked-secret.docx', 'mentions-secret.docx']);
  });

  const WORDS =
    'Các cơ quan chuyên môn rà soát, tổng hợp và báo cáo kết quả thực hiện nhiệm vụ được giao theo đúng thời hạn. ';
  const ORDINARY = p('KẾ HOẠCH') + p(WORDS.repeat(8));

  test.each([
    ['a letter by its number', p('M&#7852;T')],
    ['a sign of a font', `<w:p><w:r><w:t>M</w:t><w:sym w:font="Times" w:char="1EAC"/><w:t>T</w:t></w:r></w:p>`],
    ['letters that are some in their font only', `<w:p>${r('M\u00cbT', '<w:rFonts w:ascii=".VnTimeH"/>')}</w:p>`],
    ['text that is not shown', `<w:p>${r('khung', '<w:vanish/>')}</w:p>`],
    ['text that was struck out', `<w:p><w:del>${r('khung')}</w:del></w:p>`],
  ])('which is opened for %s', async (_what, put) => {
    const bytes = docxOf(put + ORDINARY);
    expect([isPlainlyUnmarkedDocx(docxOf(ORDINARY)), isPlainlyUnmarkedDocx(bytes)]).toEqual([true, false]);
    expect(await disagreements([[put, bytes]])).toEqual([]);
  });

  test('which holds nobody up, however many tags without an end it has', async () => {
    const bytes = docxOf(ORDINARY, { rewrite: (xml) => xml.replace('</w:body>', '<w:t a="'.repeat(200_000)) });
    expect(await said(bytes)).toEqual({ quick: 'none', whole: 'none' });
  });

  test('which is opened where its letters are damaged, or are too few to say so', () => {
    const damaged = WORDS.normalize('NFD').replace(/\p{M}/gu, '');
    expect([docxOf(p(damaged.repeat(8))), docxOf(p(WORDS))].map(isPlainlyUnmarkedDocx)).toEqual([false, false]);
  });
});

describe('of a PDF', () => {
  const WORDS = 'Các cơ quan chuyên môn rà soát, tổng hợp và báo cáo kết quả thực hiện nhiệm vụ';
  const page = (...ink: readonly Ink[]): Ink[] => [
    ...ink,
    ...body(
      240,
      Array.from({ length: 20 }, () => WORDS),
    ),
  ];
  const head: readonly Ink[] = [
    { text: 'UBND TỈNH A', x: 60, y: 60 },
    { text: 'KẾ HOẠCH', x: 220, y: 160 },
  ];
  const lines = [60, 260, 540];
  const PLACES: Readonly<Record<string, (mark: string) => readonly (readonly Ink[])[]>> = {
    'at the head': (mark) => [page(...head, { text: mark, x: 60, y: 100 }), page()],
    'in pieces': (mark) => [
      // Of two letters: the engine passes over a single one whose shape it does not have.
      page(...head, ...(mark.match(/.{1,2}/gu) ?? []).map((text, at): Ink => ({ text, x: 60 + 12 * at, y: 100 }))),
      page(),
    ],
    'at a slant on the last page': (mark) => [
      page(...head),
      page({ text: mark, x: 200, y: 600, slant: true, size: 40 }),
    ],
    'in a cell': (mark) => [
      page(...head, ...grid(lines, [100, 130]), ...cells(lines, 120, [mark, 'Số: 12/KH-UBND'])),
      page(),
    ],
    'in a field laid over the page': (mark) => [page(...head, { text: mark, x: 60, y: 100, field: true }), page()],
  };

  test.each(Object.keys(PLACES))('with a mark %s', async (place) => {
    const files = MARKS.map((mark) => [mark, makePdf(PLACES[place]?.(mark) ?? [])] as const);
    expect(await disagreements(files)).toEqual([]);
    expect(await unseen(files)).toEqual([]);
  });

  test('with a mark that stands at the top of each page', async () => {
    const files = MARKS.map((mark) => {
      const pages = [1, 2, 3].map(() => page({ text: mark, x: 60, y: 30 }, ...head));
      return [mark, makePdf(pages)] as const;
    });
    expect(await disagreements(files)).toEqual([]);
  });

  const plain = async (bytes: Uint8Array) => {
    const pages = await readPdf(bytes, wasm);
    return pages.ok && isPlainlyUnmarkedPdf(pages.value.pages);
  };

  test('which is not laid out for it where it is an ordinary one', async () => {
    for (const name of PDF) expect([name, await plain(contentOf(name))]).toEqual([name, true]);
  });

  test('which is opened where one of its pages is a picture, or its letters are damaged', async () => {
    const bare = WORDS.normalize('NFD').replace(/\p{M}/gu, '');
    const files = [
      makePdf([page(...head), [{ picture: true }]]),
      makePdf([
        [
          ...head,
          ...body(
            240,
            Array.from({ length: 20 }, () => bare),
          ),
        ],
      ]),
    ];
    expect(await Promise.all(files.map(plain))).toEqual([false, false]);
    expect(await disagreements(files.map((bytes, at) => [String(at), bytes]))).toEqual([]);
  });
});

describe('of text', () => {
  test('with a mark in its first line, or in a cell', async () => {
    const files = MARKS.flatMap((mark) => [
      ...TEXT.map((name) => [`${name} ${mark}`, strToU8(`${mark}\n\n${strFromU8(contentOf(name))}`)] as const),
      ...HTML.flatMap((name) => {
        const page = strFromU8(contentOf(name));
        const put = (piece: string) => strToU8(page.replace(/<body[^>]*>/, (found) => found + piece));
        return [
          [`${name} ${mark}`, put(`<p>${mark}</p>`)],
          [`${name} ${mark} in a cell`, put(`<table><tr><td>${mark}</td><td>CỘNG HÒA</td></tr></table>`)],
        ] as const;
      }),
    ]);
    expect(await disagreements(files)).toEqual([]);
    expect(await unseen(files)).toEqual([]);
  });
});
