// What a file that the reader has taken is, by its first bytes, and under which type it may be handed out again.
const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  // Shown as text: a page from a stranger must not run in ours.
  html: 'text/plain; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
} as const;

export type FileFormat = keyof typeof TYPES;

/** By its first kilobyte. */
export function fileFormatOf(bytes: Uint8Array): FileFormat {
  const head = Buffer.from(bytes).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'doc';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG')) return 'png';
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'tiff';
  return /^\W*<(!doctype html|html|head|body)\b/i.test(head) ? 'html' : 'text';
}

/** Formats of which each page has a picture. */
export function hasPictures(format: string | null): boolean {
  return format === 'pdf' || format === 'jpeg' || format === 'png' || format === 'tiff';
}

export function contentTypeOf(format: string | null): string {
  return format !== null && format in TYPES ? TYPES[format as FileFormat] : 'application/octet-stream';
}
