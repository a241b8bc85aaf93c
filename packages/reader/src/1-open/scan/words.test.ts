// What is made of the engine's answer: words with places, numerals by their strokes, no number from handwriting.
import { describe, expect, test } from 'vitest';
import { makePdf } from '../pdf/testing/make-pdf.ts';
import { wasm } from '../pdf/testing/opened-pdf.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { betterOf, textLayerIsToBeBelieved } from './believe.ts';
import { unglued } from './glued.ts';
import { withoutHandNumber } from './hand-number.ts';
import { type HocrWord, linesOfHocr } from './hocr.ts';
import { countedNumeral } from './numerals.ts';
import { blank, type Grey } from './picture.ts';
import { type ScannedPage, unreadPage } from './scanned-page.ts';
import { evenSizes } from './sizes.ts';

const word = (text: string, more: Partial<HocrWord> = {}): HocrWord => ({
  text,
  left: 0,
  top: 0,
  right: 100,
  bottom: 40,
  confidence: 90,
  ...more,
});

test('hOCR gives lines with their base, and words with their boxes', () => {
  const [line] = linesOfHocr(
    `<span class='ocr_line' id='line_1_1' title="bbox 10 20 210 60; baseline 0.1 -8; x_size 37.5; x_descenders 6">
      <span class='ocrx_word' id='w' title='bbox 10 22 60 50; x_wconf 93'>Kế</span>
      <span class='ocrx_word' id='w' title='bbox 70 22 210 50; x_wconf 41'><strong>A&amp;B&#39;</strong></span></span>`,
  );
  expect(line?.words).toEqual([
    { text: 'Kế', left: 10, top: 22, right: 60, bottom: 50, confidence: 93 },
    { text: "A&B'", left: 70, top: 22, right: 210, bottom: 50, confidence: 41 },
  ]);
  expect(line?.size).toBe(37.5);
  expect(line?.baseAt(110)).toBe(62);
});

describe('a numeral', () => {
  /** Upright strokes at places across a picture of 40 rows. */
  const strokes = (...places: number[]): Grey => {
    const picture = blank(120, 40);
    for (let y = 0; y < 40; y += 1) for (const x of places) picture.pixels.fill(0, y * 120 + x, y * 120 + x + 5);
    return picture;
  };
  test.each([
    ['I.', [10, 40], 'II.'],
    ['H.', [10, 40], 'II.'],
    ['IL', [10, 40, 70], 'III'],
    ['I.', [10], 'I.'],
    ['VILI.', [10, 40, 70, 95], 'VIII.'],
    ['V.', [10], 'V.'],
  ])('read as %s with strokes at %j is %s', (read, places, expected) => {
    expect(countedNumeral(strokes(...places), word(read, { right: 120 })).text).toBe(expected);
  });
  test.each(['1.', 'Ủy', 'XI.', 'a)'])('is not what %s is', (text) => {
    expect(countedNumeral(strokes(10, 40), word(text)).text).toBe(text);
  });
});

test.each([
  ['nhiệmcủa', ['nhiệm', 'của']],
  ['(Dữliệu,', ['(Dữ', 'liệu,']],
  ['nghiệm', ['nghiệm']],
  ['Internet', ['Internet']],
  ['KH-UBND', ['KH-UBND']],
])('%s comes apart as %j', (text, expected) => {
  expect(unglued(word(text)).map((part) => part.text)).toEqual(expected);
});

test.each([
  ['số:?(f/|/KH-SYT', 15, ['Số:', '/KH-SYT']],
  ['Số:20$4/KH-UBND', 30, ['Số:', '/KH-UBND']],
  ['séz?(84|/KH-SYT', 0, ['Số:', '/KH-SYT']],
  ['Số:133/KH-UBND', 30, ['Số:133/KH-UBND']],
  ['Số:20$4/KH-UBND', 90, ['Số:20$4/KH-UBND']],
])('of %s, read with %d, no number is made of handwriting', (text, confidence, expected) => {
  expect(withoutHandNumber(word(text, { confidence })).map((part) => part.text)).toEqual(expected);
});

test('lines of nearly one size are of one size, a title is not', () => {
  expect(evenSizes([13.1, 13.4, 12.6, 13.4, 20.2])).toEqual([13.5, 13.5, 13.5, 13.5, 20]);
});

describe('a layer of text over a scan', () => {
  const whole = 'Ủy ban nhân dân các xã phường rà soát hồ sơ trước ngày ba mươi tháng tư năm nay. '.repeat(4);
  const damaged = whole.replaceAll('ư', 'u8').replaceAll('ấ', '4').replaceAll('a', 'd6');
  const picture = (text: string): ScannedPage => {
    const { unread: _, ...page } = unreadPage(1, 'blank');
    const [left, right, base, size, confidence] = [60, 90, 100, 13, 90];
    return {
      ...page,
      words: text.split(' ').map((one) => ({ text: one, left, right, base, size, bold: false, confidence })),
    };
  };
  test('is believed where it is whole, and not where it is damaged or hardly there', () => {
    expect(textLayerIsToBeBelieved(whole)).toBe(true);
    expect(textLayerIsToBeBelieved(damaged)).toBe(false);
    expect(textLayerIsToBeBelieved('Trang 2')).toBe(false);
  });
  test('is left where the picture reads better, and taken where the picture does not', () => {
    expect(betterOf(damaged, picture(whole))).toBe('picture');
    expect(betterOf(whole, picture(damaged))).toBe('layer');
    expect(betterOf(whole, unreadPage(1, 'poor'))).toBe('layer');
    expect(betterOf('Trang 2', picture(whole))).toBe('picture');
  });
});

describe('a PDF with pages that are pictures', () => {
  const text = 'Sở Tài chính rà soát hồ sơ của các đơn vị trực thuộc trước ngày 30 tháng 4 năm 2026.';
  const written = Array.from({ length: 8 }, (_, index) => ({ text, x: 60, y: 100 + 20 * index }));
  const mixed = makePdf([written, [{ picture: true }]]);

  test('is read as far as it is written where nothing recognises, and the others are named', async () => {
    const opened = await openPdf(mixed, wasm);
    expect(opened).toMatchObject({ ok: true, value: { pages: 2, doubts: [{ code: 'scan.page-not-read' }] } });
  });
  test('waits where they are recognised later', async () => {
    const opened = await openPdf(mixed, wasm, { scan: 'later' });
    const problem = { code: 'scan.not-readable', details: { pages: '2', count: 2 } };
    expect(opened).toMatchObject({ ok: true, value: { unread: problem } });
  });
  test('holds what was recognised among what is written, and says what was not', async () => {
    const asked: number[] = [];
    const opened = await openPdf(mixed, wasm, {
      scan: async (_, page) => {
        asked.push(page);
        return unreadPage(page, 'poor');
      },
    });
    expect(asked).toEqual([2]);
    const codes = opened.ok ? opened.value.doubts.map(({ code, details }) => [code, details['page']]) : [];
    expect(codes).toEqual([
      ['scan.read', undefined],
      ['scan.page-unread', 2],
    ]);
  });
});
