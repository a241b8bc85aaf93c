// How large a picture is, from its head: one that is small as a file may fill the memory of whoever shows it.
import type { Look } from './look.ts';

/** More than any camera makes. */
const MOST_PIXELS = 120_000_000;

export function lookAtPicture(bytes: Uint8Array, format: 'png' | 'jpeg'): Look | 'too-large' | 'broken' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = format === 'png' ? sizeOfPng(file) : sizeOfJpeg(file);
  if (size === undefined || size.width === 0 || size.height === 0) return 'broken';
  return size.width * size.height > MOST_PIXELS ? 'too-large' : { is: 'picture', ...size };
}

type Size = { readonly width: number; readonly height: number };

/** Its first chunk says it. */
function sizeOfPng(file: Buffer): Size | undefined {
  if (file.length < 24 || file.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

const MARKER = 0xff;
/** Start of a frame, in all its kinds; those left out among them begin something else. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

function sizeOfJpeg(file: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= file.length; ) {
    if (file[at] !== MARKER) return undefined;
    const kind = file[at + 1] ?? 0;
    // What fills the room between two segments.
    if (kind === MARKER) {
      at += 1;
      continue;
    }
    if (FRAMES.has(kind)) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}
