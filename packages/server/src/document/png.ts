// The picture of a page as a PNG, in as few bits as show it: sixteen greys where it is black on white, as most pages are,
// a palette where a stamp or a signature is in colour, and all colours only where it is a photograph.
import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from '@sauro/reader/pages';

export function pngOf(picture: Picture): Buffer {
  const shape = shapeOf(picture);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  head[8] = shape.bits;
  head[9] = shape.type;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(shape.palette === undefined ? [] : [chunk('PLTE', shape.palette)]),
    chunk('IDAT', deflateSync(shape.rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

/** `rows`: each behind the number of its filter. */
type Shape = { readonly bits: 4 | 8; readonly type: number; readonly rows: Uint8Array; readonly palette?: Uint8Array };
const GREY = 0;
const COLOUR = 2;
const PALETTE = 3;

function shapeOf({ width, height, pixels }: Picture): Shape {
  const codes = codesOf(pixels);
  const colours = coloursOf(codes);
  if (colours.length > MOST_COLOURS) return { bits: 8, type: COLOUR, rows: colourRows({ width, height, pixels }) };
  if (colours.every(isGrey)) return { bits: 4, type: GREY, rows: greyRows(codes, { width, height }) };
  const palette = Uint8Array.from(
    colours.flatMap((code) => [code >> 8, (code >> 4) & 15, code & 15].map((part) => part * STEP)),
  );
  return { bits: 8, type: PALETTE, rows: paletteRows(codes, { width, height, colours }), palette };
}

const MOST_COLOURS = 256;
const CODES = 4096;
/** Between two of sixteen steps from 0 to 255. */
const STEP = 17;
/** A tinge that nobody sees is none: JPEG leaves one round the letters of a scan. */
const TINGE = 12;

/** Each pixel in four bits of red, of green and of blue. */
function codesOf(pixels: Uint8Array): Uint16Array {
  const codes = new Uint16Array(pixels.length / 4);
  for (let pixel = 0; pixel < codes.length; pixel += 1) {
    const red = pixels[pixel * 4] ?? 0;
    const green = pixels[pixel * 4 + 1] ?? 0;
    const blue = pixels[pixel * 4 + 2] ?? 0;
    const tinge = Math.max(red, green, blue) - Math.min(red, green, blue);
    codes[pixel] = tinge <= TINGE ? short(green) * 0x111 : (short(red) << 8) | (short(green) << 4) | short(blue);
  }
  return codes;
}

function short(value: number): number {
  return Math.round(value / STEP);
}

function isGrey(code: number): boolean {
  return code % 0x111 === 0;
}

function coloursOf(codes: Uint16Array): readonly number[] {
  const seen = new Uint8Array(CODES);
  for (const code of codes) seen[code] = 1;
  return Array.from(seen.keys()).filter((code) => seen[code] === 1);
}

type Size = Pick<Picture, 'width' | 'height'>;

function greyRows(codes: Uint16Array, { width, height }: Size): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const left = (codes[y * width + x] ?? 0) & 15;
      const right = x + 1 < width ? (codes[y * width + x + 1] ?? 0) & 15 : 0;
      rows[y * stride + 1 + (x >> 1)] = (left << 4) | right;
    }
  }
  return rows;
}

function paletteRows(
  codes: Uint16Array,
  { width, height, colours }: Size & { readonly colours: readonly number[] },
): Uint8Array {
  const places = new Uint8Array(CODES);
  for (const [place, code] of colours.entries()) places[code] = place;
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = places[codes[y * width + x] ?? 0] ?? 0;
  }
  return rows;
}

/** Each byte as its difference from the one above: what changes slowly packs well. */
const UP = 2;

function colourRows({ width, height, pixels }: Picture): Uint8Array {
  const stride = 1 + width * 3;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    rows[y * stride] = UP;
    for (let x = 0; x < width; x += 1) {
      for (let part = 0; part < 3; part += 1) {
        const at = (y * width + x) * 4 + part;
        const above = y === 0 ? 0 : (pixels[at - width * 4] ?? 0);
        rows[y * stride + 1 + x * 3 + part] = (pixels[at] ?? 0) - above;
      }
    }
  }
  return rows;
}
