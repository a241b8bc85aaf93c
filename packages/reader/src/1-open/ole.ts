// OLE compound files: the box in which an old .doc stands, and an Office file with a password. Only the names of the
// streams and the first bytes of the text are looked at; the document itself is converted by others.

export type OleKind = 'doc' | 'encrypted' | 'macros' | 'other' | 'broken';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

export function oleKind(bytes: Uint8Array): OleKind {
  if (bytes.length < 1024) return 'broken';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams = streamsOf(view);
  if (streams.size === 0) return 'broken';
  if (streams.has('EncryptedPackage')) return 'encrypted';
  const text = streams.get('WordDocument');
  if (text === undefined) return 'other';
  if (streams.has('_VBA_PROJECT')) return 'macros';
  // Bit 8 of the flags of the file information block: the text is encrypted ([MS-DOC] 2.5.2).
  return text + 12 <= bytes.length && (view.getUint16(text + 10, true) & 0x100) !== 0 ? 'encrypted' : 'doc';
}

/** Names of storages and streams with the offset of their first sector. */
function streamsOf(view: DataView): ReadonlyMap<string, number> {
  const streams = new Map<string, number>();
  const size = 2 ** Math.min(view.getUint16(30, true), 12);
  let sector = view.getUint32(48, true);
  // The chain of the directory is followed at most as far as the file is long.
  for (let left = view.byteLength / size; left > 0 && sector < 0xfffffffa; left -= 1) {
    const start = (sector + 1) * size;
    if (start + size > view.byteLength) break;
    for (let at = start; at < start + size; at += 128) {
      const name = nameAt(view, at);
      if (name !== '') streams.set(name, (view.getUint32(at + 116, true) + 1) * size);
    }
    sector = nextSector(view, sector, size);
  }
  return streams;
}

/** 64 bytes of UTF-16 and their length; an entry of type 0 is free. */
function nameAt(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  if (view.getUint8(at + 66) === 0) return '';
  let name = '';
  for (let i = 0; i < length; i += 1) name += String.fromCharCode(view.getUint16(at + i * 2, true));
  return name;
}

const LAST = 0xfffffffe;

/** The sector after this one, by the allocation table; the head of the file names its first 109 sectors. */
function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return LAST;
  const at = (view.getUint32(76 + table * 4, true) + 1) * size + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST;
}
