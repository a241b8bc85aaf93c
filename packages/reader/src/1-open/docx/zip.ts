// The entries of a ZIP file, inflated one by one under a limit. Sizes that the file declares are not believed:
// a bomb is stopped while it inflates, and a damaged entry is told by its checksum.
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/** Why a ZIP file cannot be read: the reason is one of the reader's problem codes. */
export class ZipFailure extends Error {
  readonly code: 'file.broken' | 'file.bomb';
  readonly what: string;
  constructor(code: 'file.broken' | 'file.bomb', what: string) {
    super(`${code}: ${what}`);
    this.code = code;
    this.what = what;
  }
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new ZipFailure('file.broken', 'ZIP');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end of the file, before a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new ZipFailure('file.broken', 'ZIP');
}

/** Part names are ASCII; other names are only compared, never shown. */
function nameOf(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) name += String.fromCharCode(byte);
  return name.replaceAll('\\', '/');
}

export type InflateLimit = { left: number };

/** A part grows more than this only in a file made to grow: text in XML stays under 1 to 50. */
const MOST_GROWTH = 200;
const ALWAYS_FINE = 20_000_000;
const CHUNK = 16_384;

export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: InflateLimit): Uint8Array {
  const whole = inflateUnchecked(bytes, entry, limit);
  if (crc32(whole) !== entry.crc) throw new ZipFailure('file.broken', entry.name);
  return whole;
}

/** As it comes, damaged or not. */
export function inflateUnchecked(bytes: Uint8Array, entry: ZipEntry, limit: InflateLimit): Uint8Array {
  const data = packedData(bytes, entry);
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    limit.left -= part.length;
    if (limit.left < 0 || (size > ALWAYS_FINE && size > data.length * MOST_GROWTH)) {
      throw new ZipFailure('file.bomb', entry.name);
    }
    parts.push(part);
  };
  if (entry.method === 0) take(data);
  else if (entry.method === 8) inflate(data, entry.name, take);
  else throw new ZipFailure('file.broken', entry.name);
  return joined(parts, size);
}

function packedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) {
    throw new ZipFailure('file.broken', entry.name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.length) throw new ZipFailure('file.broken', entry.name);
  return bytes.subarray(start, start + entry.packed);
}

function inflate(data: Uint8Array, name: string, take: (part: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  try {
    for (let at = 0; at === 0 || at < data.length; at += CHUNK) {
      inflater.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
    }
  } catch (error) {
    // fflate throws on damaged data; our own limit passes through.
    throw error instanceof ZipFailure ? error : new ZipFailure('file.broken', name);
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
