// A TIFF as pages of a PDF: what scanners and fax machines write (strips; no packing, PackBits, CCITT G4, LZW, Deflate, JPEG). A PDF
// knows the same packings, so that the data go in as they are.
import { type Bytes, bytesIn } from './bytes.ts';
import { joined, type Part, type PicturePage } from './pdf-of-pictures.ts';

const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  packing: 259,
  colours: 262,
  fillOrder: 266,
  strips: 273,
  orientation: 274,
  samples: 277,
  rows: 278,
  lengths: 279,
  planes: 284,
  predictor: 317,
  palette: 320,
  tileWidth: 322,
  jpegTables: 347,
} as const;

const MOST_PAGES = 2000;
const MOST_STRIPS = 20_000;

/** Undefined where a page of it is of a kind that is not read. */
export function tiffPages(data: Uint8Array): PicturePage[] | undefined {
  const bytes = bytesIn(data, data[0] === 0x49);
  const pages: PicturePage[] = [];
  const seen = new Set<number>();
  for (let at = bytes.u32(4); at > 0 && at < data.length && pages.length < MOST_PAGES; ) {
    // A directory that points back at itself has no end.
    if (seen.has(at)) break;
    seen.add(at);
    const page = pageOf(data, directoryAt(bytes, at, data.length));
    if (!page) return undefined;
    pages.push(page);
    at = bytes.u32(at + 2 + 12 * bytes.u16(at));
  }
  return pages.length === 0 ? undefined : pages;
}

type Directory = (tag: number) => readonly number[];

const WIDTHS: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 7: 1 };

function directoryAt({ u8, u16, u32 }: Bytes, at: number, size: number): Directory {
  const entries = new Map<number, number[]>();
  for (let index = 0; index < u16(at); index += 1) {
    const entry = at + 2 + 12 * index;
    const [tag, type, count] = [u16(entry), u16(entry + 2), u32(entry + 4)];
    const width = WIDTHS[type];
    if (width === undefined || count > size) continue;
    const from = width * count > 4 ? u32(entry + 8) : entry + 8;
    const read = width === 1 ? u8 : width === 2 ? u16 : u32;
    entries.set(
      tag,
      Array.from({ length: count }, (_, order) => read(from + order * width)),
    );
  }
  return (tag) => entries.get(tag) ?? [];
}

const QUARTERS: Readonly<Record<number, number>> = { 1: 0, 3: 2, 6: 1, 8: 3 };

function pageOf(data: Uint8Array, entry: Directory): PicturePage | undefined {
  const one = (tag: number, usual: number) => entry(tag)[0] ?? usual;
  const [width, height, samples] = [one(TAG.width, 0), one(TAG.height, 0), one(TAG.samples, 1)];
  const isApart = one(TAG.planes, 1) !== 1 && samples > 1;
  if (width === 0 || height === 0 || isApart || one(TAG.fillOrder, 1) !== 1 || entry(TAG.tileWidth).length > 0) {
    return undefined;
  }
  const entries = entriesOf(entry, { width, samples });
  const offsets = entry(TAG.strips);
  const lengths = entry(TAG.lengths);
  if (entries === undefined || offsets.length === 0 || offsets.length > MOST_STRIPS) return undefined;
  const rows = Math.min(one(TAG.rows, height), height);
  const parts = offsets.map((offset, index): Part => {
    const y = index * rows;
    const down = Math.min(rows, height - y);
    const raw = data.subarray(offset, offset + (lengths[index] ?? 0));
    const strip = one(TAG.packing, 1) === JPEG ? withTables(raw, entry(TAG.jpegTables)) : raw;
    const size = one(TAG.packing, 1) === G4 ? `/Rows ${down}` : '';
    return { x: 0, y, width, height: down, entries: entries.replace('/ROWS', size), data: strip };
  });
  const quarters = QUARTERS[one(TAG.orientation, 1)] ?? 0;
  return { width, height, quarters, parts: parts.filter((part) => part.height > 0) };
}

const PACK_BITS = 32_773;
const G4 = 4;
const JPEG = 7;

/** The dictionary of its strips; undefined where they are packed or coloured in a way that is not read. */
function entriesOf(
  entry: Directory,
  { width, samples }: { readonly width: number; readonly samples: number },
): string | undefined {
  const [bits = 1] = entry(TAG.bits);
  const [colours = 0] = entry(TAG.colours);
  const [packing = 1] = entry(TAG.packing);
  const space = spaceOf(entry, colours, { samples, bits });
  if (space === undefined || samples === 2 || samples > 4) return undefined;
  // Zero is white: the other way round than a PDF takes it.
  const decode = colours === 0 ? '/Decode[1 0]' : '';
  const shape = `/ColorSpace${space}/BitsPerComponent ${bits}`;
  const predictor = (entry(TAG.predictor)[0] ?? 1) === 2 ? 2 : 1;
  const rows = `/DecodeParms<</Predictor ${predictor}/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>`;
  switch (packing) {
    case 1:
      return `${shape}${decode}`;
    case G4:
      return `${shape}/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/BlackIs1 ${colours === 1}/ROWS>>`;
    case 5:
      return `${shape}${decode}/Filter/LZWDecode${rows}`;
    case JPEG:
      return `${shape}/Filter/DCTDecode`;
    case PACK_BITS:
      // The same packing under another name.
      return `${shape}${decode}/Filter/RunLengthDecode`;
    case 8:
    case 32946:
      return `${shape}${decode}/Filter/FlateDecode${rows}`;
    default:
      return undefined;
  }
}

function spaceOf(
  entry: Directory,
  colours: number,
  { samples, bits }: { readonly samples: number; readonly bits: number },
): string | undefined {
  if (colours === 0 || colours === 1) return samples === 1 ? '/DeviceGray' : undefined;
  if (colours === 2 || colours === 6) return samples === 3 ? '/DeviceRGB' : undefined;
  if (colours === 5) return samples === 4 ? '/DeviceCMYK' : undefined;
  if (colours !== 3 || samples !== 1) return undefined;
  const palette = entry(TAG.palette);
  const size = 2 ** bits;
  const hexadecimal = Array.from({ length: size }, (_, index) =>
    [0, 1, 2].map((part) => ((palette[part * size + index] ?? 0) >> 8).toString(16).padStart(2, '0')).join(''),
  );
  return `[/Indexed/DeviceRGB ${size - 1}<${hexadecimal.join('')}>]`;
}

/** JPEG strips leave their tables to the directory: put back behind the first marker. */
function withTables(strip: Uint8Array, tables: readonly number[]): Uint8Array {
  return tables.length < 4
    ? strip
    : joined([strip.subarray(0, 2), Uint8Array.from(tables.slice(2, -2)), strip.subarray(2)]);
}
