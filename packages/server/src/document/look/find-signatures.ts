// Where a PDF has been signed. A signature covers two stretches of the file that its /ByteRange names, and stands in the gap
// between them as hexadecimal digits (ISO 32000-1, 12.8.1). The file is looked through byte by byte and not by its objects:
// what a signature says of the bytes holds whatever a viewer makes of them.

export type SignaturePlace = {
  /**
   * The two stretches, put together when they are asked for: a large file may be signed often. Undefined where they are not
   * as a signature must have them.
   */
  readonly covered: (() => Uint8Array) | undefined;
  /** Where what is covered ends. */
  readonly end: number;
  /** The signature itself with what fills the gap behind it. */
  readonly contents: Uint8Array;
  /** As the dictionary round it says: `adbe.pkcs7.detached` … */
  readonly form: string | null;
  /** When it says that it was signed; nothing vouches for it. */
  readonly saidAt: Date | null;
};

/** A file has a handful. More is made to keep us busy. */
const MOST_SIGNATURES = 50;
const MARK = '/ByteRange';

export function findSignatures(bytes: Uint8Array): readonly SignaturePlace[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: SignaturePlace[] = [];
  for (let at = file.indexOf(MARK); at >= 0 && places.length < MOST_SIGNATURES; at = file.indexOf(MARK, at + 1)) {
    const range = rangeAt(file, at);
    if (range !== undefined) places.push(placeOf(file, at, range));
  }
  return places.toSorted((one, other) => one.end - other.end);
}

type Range = readonly [first: number, firstLength: number, second: number, secondLength: number];

/** A place that was prepared and never signed has no numbers yet, or none but zeros. */
function rangeAt(file: Buffer, at: number): Range | undefined {
  const text = file.toString('latin1', at, at + 200);
  const numbers = /^\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/.exec(text);
  const [first = 0, firstLength = 0, second = 0, secondLength = 0] = numbers?.slice(1).map(Number) ?? [];
  return second === 0 ? undefined : [first, firstLength, second, secondLength];
}

function placeOf(file: Buffer, at: number, [first, firstLength, second, secondLength]: Range): SignaturePlace {
  const end = second + secondLength;
  const gap = file.toString('latin1', firstLength, second);
  // From the first byte on, nothing left out but the signature: in a wider gap something could be hidden.
  const isSound = first === 0 && firstLength <= second && end <= file.length && /^<[\da-f\s]*>$/i.test(gap);
  return {
    covered: isSound ? () => Buffer.concat([file.subarray(0, firstLength), file.subarray(second, end)]) : undefined,
    end,
    contents: isSound ? Buffer.from(gap.slice(1, -1).replace(/\s/g, ''), 'hex') : Buffer.alloc(0),
    ...saidRound(file, { at, gapStart: firstLength, gapEnd: second }),
  };
}

const DICTIONARY_BYTES = 16 * 1024;

/** What the dictionary says, before and behind the digits. Its texts may be encrypted: then nothing is made of them. */
function saidRound(file: Buffer, { at, gapStart, gapEnd }: { at: number; gapStart: number; gapEnd: number }) {
  const before = file.toString(
    'latin1',
    Math.max(0, Math.min(at, gapStart) - DICTIONARY_BYTES),
    Math.max(at, gapStart),
  );
  const start = before.lastIndexOf(' obj') + 1;
  const behind = file.toString('latin1', Math.max(at, gapEnd), Math.max(at, gapEnd) + DICTIONARY_BYTES);
  const [own = ''] = behind.split('endobj', 1);
  const dictionary = `${before.slice(start)} ${own}`;
  const [, form = null] = /\/SubFilter\s*\/([\w.]+)/.exec(dictionary) ?? [];
  const [, said] = /\/M\s*\((D:[\d'+\-Z]+)\)/.exec(dictionary) ?? [];
  return { form, saidAt: said === undefined ? null : dateOf(said) };
}

/** D:20261125093000+07'00' (ISO 32000-1, 7.9.4). */
function dateOf(text: string): Date | null {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?|Z)?/.exec(text);
  if (parts === null) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, far = '00', off = '00'] =
    parts;
  const zone = sign === undefined ? 'Z' : `${sign}${far}:${off}`;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(date.getTime()) ? null : date;
}
