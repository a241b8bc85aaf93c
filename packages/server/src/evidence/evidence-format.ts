// What a file that is offered as evidence is, told from its bytes; and under which type it is handed out again. A page from
// a stranger must not run in ours: what could is not taken.
import { strFromU8, unzipSync } from 'fflate';
import { Problem } from '../kit/problem.ts';
import type { EvidenceFormat } from './evidence.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  jpeg: 'image/jpeg',
  png: 'image/png',
  text: 'text/plain; charset=utf-8',
} as const satisfies Record<EvidenceFormat, string>;

export function evidenceTypeOf(format: string | null): string {
  return format !== null && format in TYPES ? TYPES[format as EvidenceFormat] : 'application/octet-stream';
}

/** Null where it is none that is taken. */
export function evidenceFormatOf(bytes: Uint8Array): EvidenceFormat | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, 1024).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('PK\x03\x04')) return officeOf(file);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oldOfficeOf(file);
  return isPlainText(file) ? 'text' : null;
}

/** The reason why `evidenceFormatOf` knows none: an upload that broke off is told apart from a file of another kind. */
export function strangeFormat(bytes: Uint8Array): Problem {
  if (bytes.byteLength === 0) return new Problem('evidence.empty');
  const isPackage = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';
  return new Problem(isPackage && !isUnzipped(bytes) ? 'evidence.damaged' : 'evidence.other-format');
}

/** A PDF with a place for a signature. Whether one stands there and holds is another question. */
export function isSigned(bytes: Uint8Array, format: EvidenceFormat): boolean {
  return format === 'pdf' && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/ByteRange');
}

/** By the part that every such package has; a package of another kind, or one with macros, is not taken. */
function officeOf(file: Buffer): EvidenceFormat | null {
  const types = contentTypesOf(file);
  if (types === null || /macroEnabled|vbaProject/i.test(types)) return null;
  if (types.includes('wordprocessingml')) return 'docx';
  if (types.includes('spreadsheetml')) return 'xlsx';
  return types.includes('presentationml') ? 'pptx' : null;
}

/** A list of content types is a few kilobytes; more is made to fill our memory. */
const MOST_TYPES = 1_000_000;
const TYPES_PART = '[Content_Types].xml';

function contentTypesOf(file: Buffer): string | null {
  try {
    const parts = unzipSync(file, {
      filter: ({ name, originalSize }) => name === TYPES_PART && originalSize < MOST_TYPES,
    });
    const types = parts[TYPES_PART];
    return types === undefined ? null : strFromU8(types);
  } catch {
    // Damaged, or made to be: not a file that we know.
    return null;
  }
}

function isUnzipped(bytes: Uint8Array): boolean {
  try {
    unzipSync(bytes, { filter: () => false });
    return true;
  } catch {
    return false;
  }
}

/** The name of the stream that holds its content, as the compound file writes it. */
function oldOfficeOf(file: Buffer): EvidenceFormat | null {
  const has = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
  if (has('WordDocument')) return 'doc';
  return has('Workbook') || has('Book') ? 'xls' : null;
}

/** UTF-8 without control characters, and not a page or a drawing that a browser would run. */
function isPlainText(file: Buffer): boolean {
  if (file.length === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    return !/(?!\s)\p{Cc}/u.test(text) && !/^\s*(?:<\?xml|<!doctype|<html|<svg|<script)/i.test(text);
  } catch {
    return false;
  }
}
