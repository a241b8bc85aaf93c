import { describe, expect, test } from 'vitest';
import { paragraphsOf, type Place } from '../../flow.ts';
import { drawPage, type Picture } from './draw-page.ts';
import { openPdf } from './open-pdf.ts';
import { type Ink, makePdf, WIDTH } from './testing/make-pdf.ts';
import { wasm } from './testing/opened-pdf.ts';

const TEXT: Ink[] = [
  { text: 'Ke hoach so hoa ho so nam 2026', x: 90, y: 120, size: 16 },
  { text: 'Van phong ra soat ho so', x: 200, y: 500 },
];
const TURNED = TEXT.map((ink): Ink => ({ ...ink, turned: true }));
const FIELD = TEXT.map((ink): Ink => ({ ...ink, field: true }));
const CROPPED = '/CropBox[40 60 560 760]';

async function drawn(bytes: Uint8Array, page: number, width = 900): Promise<Picture | undefined> {
  const result = await drawPage(bytes, { page, width }, wasm);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

async function placesOf(bytes: Uint8Array): Promise<readonly Place[]> {
  const result = await openPdf(bytes, wasm);
  if (!result.ok) throw new Error(result.problem.code);
  return [...paragraphsOf(result.value.flow)].flatMap((paragraph) => paragraph.places ?? []);
}

describe('a place of the flow falls on its words in the picture of the page', () => {
  test.each([
    ['upright', TEXT, '', WIDTH],
    ['cropped', TEXT, CROPPED, 520],
    ['with a visible box off the origin', TEXT, '/CropBox[40 60 900 900]', 560],
    ['turned by a quarter', TURNED, '/Rotate 90', 800],
    ['turned by a quarter and cropped', TURNED, `/Rotate 90${CROPPED}`, 700],
    ['turned round', TEXT, `/Rotate 180${CROPPED}`, 520],
    ['turned by three quarters, while the text runs along the paper', TEXT, `/Rotate 270${CROPPED}`, 520],
    ['upright, while the text runs upwards', TURNED, CROPPED, 700],
    ['in a field laid over the page', FIELD, CROPPED, 520],
  ])('%s', async (_, ink, entries, shownWidth) => {
    const bytes = makePdf([ink], { page: entries });
    const [picture, places] = await Promise.all([drawn(bytes, 1), placesOf(bytes)]);
    if (picture === undefined) throw new Error('no picture');
    expect(places).toHaveLength(2);
    const scale = picture.width / shownWidth;
    const inside = places.map((place) => darkIn(picture, place, scale));
    expect(Math.min(...inside)).toBeGreaterThan(100);
    expect(inside.reduce((sum, dark) => sum + dark, 0)).toBe(darkIn(picture, undefined, scale));
  });
});

describe('a page is drawn', () => {
  test('as wide as is wanted, in its own proportions', async () => {
    const picture = await drawn(makePdf([TEXT]), 1, 300);
    expect(picture).toMatchObject({ width: 300, height: 400 });
    expect(picture?.pixels.length).toBe(300 * 400 * 4);
  });

  test('by itself, however many there are', async () => {
    const picture = await drawn(makePdf(Array.from({ length: 500 }, () => TEXT)), 500, 100);
    expect(picture?.width).toBe(100);
  });

  test('no larger than memory allows', async () => {
    const long = await drawn(makePdf([TEXT], { page: '/CropBox[0 0 2 800]' }), 1, 2400);
    if (long === undefined) throw new Error('no picture');
    expect(long.width * long.height).toBeLessThan(16_100_000);
  });

  test('where there is one', async () => {
    expect(await drawn(makePdf([TEXT]), 2)).toBeUndefined();
  });

  test('of a file that can be opened', async () => {
    const broken = new TextEncoder().encode('%PDF-1.7\nnot a document at all');
    expect(await drawPage(broken, { page: 1, width: 300 }, wasm)).toMatchObject({
      ok: false,
      problem: { code: 'file.broken' },
    });
  });
});

/** How many dark pixels lie within a place, or on the whole picture. A letter may reach two points past its box. */
function darkIn({ width, height, pixels }: Picture, place: Place | undefined, scale: number): number {
  const edge = 2 * scale;
  const [left, top] = place === undefined ? [0, 0] : [place.x * scale - edge, place.y * scale - edge];
  const right = place === undefined ? width : (place.x + place.width) * scale + edge;
  const bottom = place === undefined ? height : (place.y + place.height) * scale + edge;
  let dark = 0;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) {
      if ((pixels[(y * width + x) * 4] ?? 255) < 128) dark += 1;
    }
  }
  return dark;
}
