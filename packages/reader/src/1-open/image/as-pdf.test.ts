// Pictures as pages: drawn again, they show what they showed.
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawPage } from '../pdf/draw-page.ts';
import { wasm } from '../pdf/testing/opened-pdf.ts';
import { asPdf } from './as-pdf.ts';
import { joined } from './pdf-of-pictures.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const u32 = (value: number) => Uint8Array.from([value >>> 24, value >>> 16, value >>> 8, value]);

/** The check sums are left empty: nothing that shows pictures asks for them. */
function png(kind: number, rows: readonly (readonly number[])[], width: number): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => joined([u32(data.length), latin(name), data, u32(0)]);
  const head = joined([u32(width), u32(rows.length), Uint8Array.from([8, kind, 0, 0, 0])]);
  const data = zlibSync(Uint8Array.from(rows.flatMap((row) => [0, ...row])));
  return joined([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', data)]);
}

/** Grey, no packing, little-endian; each page one strip of its rows. */
function tiff(pages: readonly (readonly number[])[], width: number, packing = 1): Uint8Array {
  const parts: number[] = [0x49, 0x49, 42, 0, 8, 0, 0, 0];
  const u16 = (value: number) => [value & 255, (value >> 8) & 255];
  const long = (value: number) => [...u16(value), ...u16(value >> 16)];
  pages.forEach((pixels, index) => {
    const height = pixels.length / width;
    const start = parts.length;
    const end = start + 2 + 12 * 8 + 4;
    const fields = [
      [256, width],
      [257, height],
      [258, 8],
      [259, packing],
      [262, 1],
      [273, end],
      [278, height],
      [279, pixels.length],
    ] as const;
    parts.push(...u16(fields.length));
    for (const [tag, value] of fields) parts.push(...u16(tag), ...u16(4), ...long(1), ...long(value));
    parts.push(...long(index === pages.length - 1 ? 0 : end + pixels.length), ...pixels);
  });
  return Uint8Array.from(parts);
}

async function shown(picture: Uint8Array, page = 1): Promise<(number | undefined)[]> {
  const pdf = asPdf(picture)?.pdf;
  if (pdf === undefined) throw new Error('it was not taken');
  const drawn = await drawPage(pdf, { page, width: 200 }, wasm);
  if (!drawn.ok || drawn.value === undefined) throw new Error('it was not drawn');
  const { width, height, pixels } = drawn.value;
  const at = (x: number, y: number) => pixels[(Math.floor(y * height) * width + Math.floor(x * width)) * 4];
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

const QUARTERS = [
  [0, 255],
  [255, 80],
] as const;

describe('a picture on a page', () => {
  test('a PNG in grey', async () => {
    expect(await shown(png(0, QUARTERS, 2))).toEqual([0, 255, 255, 80]);
  });
  test('a PNG in colours that is transparent stands on white paper', async () => {
    const rows = [
      [0, 0, 0, 255, 0, 0, 0, 0],
      [9, 9, 9, 0, 80, 80, 80, 255],
    ];
    expect(await shown(png(6, rows, 2))).toEqual([0, 255, 255, 80]);
  });
  test('each page of a TIFF', async () => {
    const two = tiff([QUARTERS.flat(), [255, 0, 80, 255]], 2);
    expect(await shown(two, 1)).toEqual([0, 255, 255, 80]);
    expect(await shown(two, 2)).toEqual([255, 0, 80, 255]);
  });
  test('what is packed in an unknown way, or broken, is said to be so', () => {
    expect(asPdf(tiff([QUARTERS.flat()], 2, 3))).toEqual({ format: 'tiff', pdf: undefined });
    expect(asPdf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toEqual({ format: 'jpeg', pdf: undefined });
    expect(asPdf(latin('%PDF-1.7'))).toBeUndefined();
  });
  test('never throws, wherever it is cut off or damaged', async () => {
    for (const whole of [png(6, [[0, 0, 0, 255, 0, 0, 0, 0]], 2), tiff([QUARTERS.flat()], 2)]) {
      for (let cut = 4; cut < whole.length; cut += 3) {
        const damaged = whole.slice();
        damaged[cut] = (damaged[cut] ?? 0) ^ 0x55;
        expect(() => [asPdf(whole.slice(0, cut)), asPdf(damaged)]).not.toThrow();
      }
    }
  });
});
