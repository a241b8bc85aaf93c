// What kind of file bytes are, told from the bytes. Names lie: a .doc is often RTF, HTML or DOCX.
import { isOle } from './ole.ts';
import type { Format } from './opened.ts';
import { decodeText } from './text/decode.ts';

export type FileKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'html' | 'text' | 'image' | 'unknown';

export function sniff(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip';
  if (isOle(bytes)) return 'ole';
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, '{\\rtf')) return 'rtf';
  if (IMAGES.some((signature) => startsWith(bytes, signature))) return 'image';
  if (BINARIES.some((signature) => startsWith(bytes, signature))) return 'unknown';
  const start = decodeText(bytes.subarray(0, 4096));
  if (isBinary(start)) return 'unknown';
  if (/^\s*<\?xml/.test(start) && !/<html/i.test(start)) return 'unknown';
  // A web archive, as Word saves pages with their pictures.
  if (/^\s*MIME-Version:/i.test(start)) return 'unknown';
  return HTML.test(start.replace(/<!--[\s\S]*?-->/g, '')) ? 'html' : 'text';
}

const IMAGES = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'BM\u0036', 'II*\u0000', 'MM\u0000*'];
const BINARIES = [
  '\u001f\u008b',
  '7z\u00bc\u00af',
  'Rar!',
  '\u007fELF',
  'MZ\u0090',
  'SQLite format',
  'OggS',
  'ID3',
  'RIFF',
];
/** A page begins with one of these; "<b>" alone at the start is plain text with marks. */
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<(?:html|head|body|table|div|p|meta|h[1-6]|ul|ol|section|article|main)[\s>])/i;

/** Text has no control characters but those of its lines and pages. */
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0;
  return controls > text.length * 0.02;
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return latin1(bytes.subarray(0, signature.length)) === signature;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  docx: 'docx',
  dotx: 'docx',
  doc: 'doc',
  dot: 'doc',
  pdf: 'pdf',
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  htm: 'html',
  html: 'html',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  tif: 'tiff',
  tiff: 'tiff',
};

/** The format that a name promises; undefined where it promises none that is known. */
export function promisedFormat(name: string): { readonly extension: string; readonly format: Format } | undefined {
  const extension = /\.([a-z0-9]+)\s*$/i.exec(name)?.[1]?.toLowerCase();
  const format = extension === undefined ? undefined : EXTENSIONS[extension];
  return extension === undefined || format === undefined ? undefined : { extension, format };
}
