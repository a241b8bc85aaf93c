// What a person would see of a file, found without the reader: by other tools and shorter ways. Undefined where the file is
// so damaged that nobody could say.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { strFromU8, unzipSync } from 'fflate';
import type { Kind } from './seeds.ts';

export async function visibleText(bytes: Uint8Array, kind: Kind): Promise<string | undefined> {
  switch (kind) {
    case 'docx':
      return ofDocx(bytes);
    case 'text':
      return ofText(bytes);
    case 'pdf':
      return ofPdf(bytes);
    // Browsers mend damaged pages each in a way of its own: there is no second opinion that is cheap.
    case 'html':
      return undefined;
  }
}

/** Markdown may hold tags; the number of a page, alone on its line, tells where a page turns and is no text of its own. */
const TAG = /<\/?(?:b|i|u|em|strong|br|sup|sub)\b[^<>]*>/gi;
/** Not seen: what stands on both sides of one makes one letter where it can. */
const CONTROL = /[^\P{Cc}\t\r\n\f\v]/gu;
const PAGE_NUMBER = /^\s*(?:-\s*|Trang\s+)?\d{1,4}(?:\s*-|\/\d{1,4})?\s*$/gm;

function ofText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(CONTROL, '');
    return once(text.replace(TAG, '').replace(PAGE_NUMBER, ''));
  } catch {
    return undefined;
  }
}

function ofDocx(bytes: Uint8Array): string | undefined {
  const xml = documentXml(bytes);
  if (xml === undefined || !isBalanced(xml)) return undefined;
  // Deleted and moved away, and the second of two ways to draw one thing, is not seen.
  let seen = xml;
  for (const element of ['w:del', 'w:moveFrom', 'mc:Fallback']) seen = without(seen, element);
  return [...seen.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => decoded(match[1] ?? '')).join('');
}

/** The head of a table that goes on over pages is repeated on each, and is rightly read once. */
function once(text: string): string {
  return [...new Set(text.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim()))].join('\n');
}

/** The text of each page in the order of its drawing, as pdfium itself puts it together, without our geometry. */
async function ofPdf(bytes: Uint8Array): Promise<string | undefined> {
  const library = await (pdfium ??= PDFiumLibrary.init());
  try {
    const document = await library.loadDocument(bytes);
    const pages = [...document.pages()].map((page) => page.getText());
    document.destroy();
    return once(pages.join('\n').replace(PAGE_NUMBER, ''));
  } catch {
    return undefined;
  }
}

let pdfium: Promise<PDFiumLibrary> | undefined;

function documentXml(bytes: Uint8Array): string | undefined {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
    return part === undefined ? undefined : strFromU8(part);
  } catch {
    return undefined;
  }
}

/** Whether every tag is closed in its order; where not, each program may see something else. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [whole, close = '', name = ''] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*>/g)) {
    if (whole.endsWith('/>')) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** Elements may lie in elements of their own name. */
function without(xml: string, element: string): string {
  let kept = '';
  let depth = 0;
  let from = 0;
  for (const match of xml.matchAll(new RegExp(`<(/?)${element}(?=[\\s/>])[^<>]*>`, 'g'))) {
    if (match[0].endsWith('/>')) continue;
    if (match[1] === '') {
      if (depth === 0) kept += xml.slice(from, match.index);
      depth += 1;
    } else {
      depth -= 1;
      from = match.index + match[0].length;
    }
  }
  return depth === 0 ? kept + xml.slice(from) : kept;
}

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
