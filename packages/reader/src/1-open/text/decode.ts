// Bytes of a text file become a string. Vietnamese text comes as UTF-8, as UTF-16 from Notepad's "Unicode",
// or as windows-1258 from old programs; the reader is pure, so TextDecoder is not at hand.
import { strFromU8 } from 'fflate';

export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).normalize('NFC').replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strFromU8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 1);
  const zeros = zeroBytes(bytes);
  if (zeros.odd > zeros.even * 4 && zeros.odd > bytes.length / 20) return utf16(bytes, 0);
  if (zeros.even > zeros.odd * 4 && zeros.even > bytes.length / 20) return utf16(bytes, 1);
  return isUtf8(bytes) ? strFromU8(bytes) : windows1258(bytes);
}

/** UTF-16 without a mark: the blanks and the Latin letters have a zero byte on one side. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  const end = Math.min(bytes.length, 4096);
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) count[i % 2 === 0 ? 'even' : 'odd'] += 1;
  return count;
}

function utf16(bytes: Uint8Array, highByte: 0 | 1): string {
  const parts: string[] = [];
  const units: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const first = bytes[i] ?? 0;
    const second = bytes[i + 1] ?? 0;
    units.push(highByte === 1 ? first * 256 + second : second * 256 + first);
    if (units.length === 8192) parts.push(String.fromCharCode(...units.splice(0)));
  }
  return parts.join('') + String.fromCharCode(...units);
}

/** A few broken sequences do not make a UTF-8 file something else: a file cut in the middle of a letter is still read. */
function isUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) bad += 1;
    else if (length > 1) good += 1;
    i += Math.max(length, 1);
  }
  return bad === 0 || good > bad * 10;
}

/** Length of the UTF-8 sequence at an offset, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** 0x80 to 0x9F of windows-1258; \ufffd where the code page has nothing. */
const LOW = '€\ufffd‚ƒ„…†‡ˆ‰\ufffd‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™\ufffd›œ\ufffd\ufffdŸ';
/** Where 0xA0 to 0xFF differ from Latin-1: the letters and the combining tone marks of Vietnamese. */
const HIGH: Readonly<Record<number, string>> = {
  0xc3: 'Ă',
  0xcc: '\u0300',
  0xd0: 'Đ',
  0xd2: '\u0309',
  0xd5: 'Ơ',
  0xdd: 'Ư',
  0xde: '\u0303',
  0xe3: 'ă',
  0xec: '\u0301',
  0xf0: 'đ',
  0xf2: '\u0323',
  0xf5: 'ơ',
  0xfd: 'ư',
  0xfe: '₫',
};

function windows1258(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    if (byte >= 0x80 && byte < 0xa0) parts.push(LOW.charAt(byte - 0x80));
    else parts.push(HIGH[byte] ?? String.fromCharCode(byte));
  }
  return parts.join('');
}
