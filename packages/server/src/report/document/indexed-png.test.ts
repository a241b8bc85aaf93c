import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

/** As a program sees it that opens the picture: drawn again, a dot for a dot. */
function pixelsOf(png: Uint8Array, width: number, height: number): Buffer {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return new Resvg(svg).render().pixels;
}

function picture(width: number, height: number, colours: number): Buffer {
  const rgba = Buffer.alloc(4 * width * height, 0xff);
  for (let at = 0; at < width * height; at += 1) {
    // Every third line as the one above.
    const line = Math.floor(at / width);
    const nth = ((line - (line % 3 === 2 ? 1 : 0)) * 7 + (at % width)) % colours;
    rgba.writeUIntBE(nth * 257 + 3, 4 * at, 3);
  }
  return rgba;
}

test.each([
  [1, 1, 1],
  [13, 9, 2],
  [64, 40, 256],
])('a picture of %i × %i dots in %i colours is to the dot what it was', async (width, height, colours) => {
  const rgba = picture(width, height, colours);
  const png = await indexedPng({ width, height, rgba });
  expect(pixelsOf(png ?? new Uint8Array(), width, height).equals(rgba)).toBe(true);
});

test('of more colours than a table holds nothing is made', async () => {
  expect(await indexedPng({ width: 64, height: 40, rgba: picture(64, 40, 257) })).toBeNull();
});
