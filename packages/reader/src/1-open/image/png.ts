// A PNG as a part of a PDF page. The rows of an ordinary one are packed as PDF packs them and go in as they are; one with
// transparency is put on white paper first.
import { unzlibSync, zlibSync } from 'fflate';
import { bytesIn } from './bytes.ts';
import { joined, type PicturePage } from './pdf-of-pictures.ts';

type Head = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly kind: number;
  readonly isInterlaced: boolean;
};

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PALETTE = 3;
/** A page at 600 dpi has 35 million. */
const MOST_PIXELS = 80_000_000;

/** Undefined where it is broken, or interlaced, which no scanner writes. */
export function pngPage(data: Uint8Array): PicturePage | undefined {
  const { head, packed, palette } = chunksOf(data);
  if (!head || head.isInterlaced || head.width * head.height > MOST_PIXELS) return undefined;
  const { width, height, bits, kind } = head;
  const channels = CHANNELS[kind];
  if (channels === undefined || width === 0 || height === 0) return undefined;
  if (kind === 4 || kind === 6) return opaque(head, channels, packed);
  const space =
    kind === PALETTE
      ? `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hexadecimal(palette)}>]`
      : `/Device${channels === 1 ? 'Gray' : 'RGB'}`;
  const entries = `/ColorSpace${space}/BitsPerComponent ${bits}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${bits}/Columns ${width}>>`;
  return { width, height, quarters: 0, parts: [{ x: 0, y: 0, width, height, entries, data: packed }] };
}

function chunksOf(data: Uint8Array): { head: Head | undefined; packed: Uint8Array; palette: Uint8Array } {
  const { u8, u32 } = bytesIn(data, false);
  let head: Head | undefined;
  let palette: Uint8Array = new Uint8Array();
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 8 <= data.length; ) {
    const length = u32(at);
    const name = String.fromCharCode(u8(at + 4), u8(at + 5), u8(at + 6), u8(at + 7));
    const from = at + 8;
    if (name === 'IHDR') {
      head = {
        width: u32(from),
        height: u32(from + 4),
        bits: u8(from + 8),
        kind: u8(from + 9),
        isInterlaced: u8(from + 12) !== 0,
      };
    } else if (name === 'PLTE') palette = data.subarray(from, from + length);
    else if (name === 'IDAT') packed.push(data.subarray(from, from + length));
    else if (name === 'IEND') break;
    at = from + length + 4;
  }
  return { head, palette, packed: joined(packed) };
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Only the first byte of deeper colours is kept: nobody sees the second. */
function opaque({ width, height, bits }: Head, channels: number, packed: Uint8Array): PicturePage | undefined {
  const depth = bits / 8;
  if (depth !== 1 && depth !== 2) return undefined;
  const stride = width * channels * depth;
  const rows = unzlibSync(packed, { out: new Uint8Array((stride + 1) * height) });
  unfilter(rows, { stride, height, step: channels * depth });
  const colours = channels - 1;
  const pixels = new Uint8Array(width * height * colours);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = y * (stride + 1) + 1 + x * channels * depth;
      const alpha = rows[from + colours * depth] ?? 255;
      for (let part = 0; part < colours; part += 1) {
        const value = rows[from + part * depth] ?? 255;
        pixels[(y * width + x) * colours + part] = Math.round((value * alpha + 255 * (255 - alpha)) / 255);
      }
    }
  }
  const entries = `/ColorSpace/Device${colours === 1 ? 'Gray' : 'RGB'}/BitsPerComponent 8/Filter/FlateDecode`;
  const data = zlibSync(pixels, { level: 1 });
  return { width, height, quarters: 0, parts: [{ x: 0, y: 0, width, height, entries, data }] };
}

type Rows = { readonly stride: number; readonly height: number; readonly step: number };

/** Undoes the filters of PNG (ISO/IEC 15948, 9.2) in place. */
function unfilter(rows: Uint8Array, { stride, height, step }: Rows): void {
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1;
    const filter = rows[start - 1];
    for (let index = 0; index < stride; index += 1) {
      const at = start + index;
      const left = index >= step ? (rows[at - step] ?? 0) : 0;
      const up = y > 0 ? (rows[at - stride - 1] ?? 0) : 0;
      const corner = y > 0 && index >= step ? (rows[at - stride - 1 - step] ?? 0) : 0;
      rows[at] = (rows[at] ?? 0) + guess(filter, left, up, corner);
    }
  }
}

function guess(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [byLeft, byUp, byCorner] = [
        Math.abs(up - corner),
        Math.abs(left - corner),
        Math.abs(left + up - 2 * corner),
      ];
      if (byLeft <= byUp && byLeft <= byCorner) return left;
      return byUp <= byCorner ? up : corner;
    }
    default:
      return 0;
  }
}
