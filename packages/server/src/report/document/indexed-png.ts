// A drawing as PNG with a table of its colours, where they are few: to the pixel the same, and both smaller and sooner made
// than with all colours of each pixel. A drawing of bars and letters has some two hundred.
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DEPTH = 8;
/** A few hundredths larger than the smallest, in half the time. */
const LEVEL = 3;
const BY_TABLE = 3;

export type Pixels = {
  readonly width: number;
  readonly height: number /** RGBA, nothing of it transparent. */;
  readonly rgba: Uint8Array;
};

/** Null where there are more colours than a table holds. */
export async function indexedPng({ width, height, rgba }: Pixels): Promise<Uint8Array | null> {
  const colours = new Map<number, number>();
  const all = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  // Before each line stands how it is told: 0, as it is.
  const lines = new Uint8Array(height * (width + 1));
  const bytes = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const lineOf = (line: number) => bytes.subarray(4 * line * width, 4 * (line + 1) * width);
  let last = -1;
  let nth = 0;
  for (let line = 0; line < height; line += 1) {
    const start = line * (width + 1);
    // Most are as the one above.
    if (line > 0 && lineOf(line).equals(lineOf(line - 1))) {
      lines.copyWithin(start, start - width - 1, start);
      continue;
    }
    for (let column = 0; column < width; column += 1) {
      const colour = all[line * width + column] ?? 0;
      if (colour !== last) {
        nth = colours.get(colour) ?? colours.size;
        if (nth === MOST_COLOURS) return null;
        colours.set(colour, nth);
        last = colour;
      }
      lines[start + 1 + column] = nth;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = DEPTH;
  head[9] = BY_TABLE;
  const table = Buffer.from(new Uint32Array(colours.keys()).buffer).filter((_, at) => at % 4 !== 3);
  const packed = await promisify(deflate)(lines, { level: LEVEL });
  return Buffer.concat([SIGNATURE, part('IHDR', head), part('PLTE', table), part('IDAT', packed), part('IEND')]);
}

function part(name: string, body: Uint8Array = new Uint8Array()): Buffer {
  const bytes = Buffer.alloc(12 + body.byteLength);
  bytes.writeUInt32BE(body.byteLength, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(body, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.byteLength - 4);
  return bytes;
}
