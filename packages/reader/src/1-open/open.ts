// The door of the reader: what kind of file the bytes are, the opener for it, and what holds for every format.
// It answers on any bytes and never throws. The name of a file is only a hint.
import { paragraphsOf } from '../flow.ts';
import { failure, type Result, success } from '../result.ts';
import { loadModel } from '../vietnamese/restore/restore.ts';
import { DAMAGED, damageOf } from '../vietnamese/syllables-damage.ts';
import { isPlainlyUnmarkedDocx } from './docx/glance.ts';
import { openDocx } from './docx/open-docx.ts';
import { asPdf } from './image/as-pdf.ts';
import { oleKind } from './ole.ts';
import type { Opened, Source, Tools } from './opened.ts';
import { isPlainlyUnmarkedPdf } from './pdf/glance.ts';
import { openPdf, openRead, readPdf } from './pdf/open-pdf.ts';
import { restoreFlow, restoreLines } from './restored.ts';
import { promisedFormat, sniff } from './sniff.ts';
import { openHtml } from './text/open-html.ts';
import { openText } from './text/open-text.ts';

export async function open(source: Source, tools: Tools): Promise<Result<Opened>> {
  return openWith(OPENERS, source, tools);
}

/** As `open`, for who asks for nothing but a mark of secrecy: null where the file plainly bears none and is not opened for it. */
export async function openForMark(source: Source, tools: Tools): Promise<Result<Opened | null>> {
  return openWith(GLANCING, source, tools);
}

async function openWith<T extends Opened | null>(
  openers: Openers<T>,
  source: Source,
  tools: Tools,
): Promise<Result<Opened | T>> {
  if (source.bytes.length === 0) return failure({ code: 'file.empty', details: {} });
  const kind = sniff(source.bytes);
  try {
    const opened = await openers[kind](source.bytes, tools);
    return opened.ok && opened.value !== null ? await examined(opened.value, source, tools) : opened;
  } catch {
    // What an opener did not foresee in a file is a damaged file to the one who brought it.
    return failure({ code: 'file.broken', details: { what: kind.toUpperCase() } });
  }
}

type Opener<T> = (bytes: Uint8Array, tools: Tools) => Result<T> | Promise<Result<T>>;
type Openers<T> = Readonly<Record<ReturnType<typeof sniff>, Opener<T>>>;

const OPENERS: Openers<Opened> = {
  zip: openDocx,
  ole: openOle,
  rtf: openDoc,
  pdf: async (bytes, tools) =>
    tools.pdfium === undefined
      ? failure({ code: 'pdf.no-engine', details: {} })
      : openPdf(bytes, await tools.pdfium(), tools),
  html: (bytes) => success(openHtml(bytes)),
  text: (bytes) => success(openText(bytes)),
  image: openImage,
  unknown: () => failure({ code: 'file.unknown', details: {} }),
};

const GLANCING: Openers<Opened | null> = {
  ...OPENERS,
  zip: (bytes) => (isPlainlyUnmarkedDocx(bytes) ? success(null) : openDocx(bytes)),
  pdf: async (bytes, tools) => {
    if (tools.pdfium === undefined) return OPENERS.pdf(bytes, tools);
    const read = await readPdf(bytes, await tools.pdfium());
    if (!read.ok) return read;
    return isPlainlyUnmarkedPdf(read.value.pages) ? success(null) : openRead(read.value, bytes, tools);
  },
};

function openOle(bytes: Uint8Array, tools: Tools): Result<Opened> | Promise<Result<Opened>> {
  const kind = oleKind(bytes);
  if (kind === 'doc') return openDoc(bytes, tools);
  if (kind === 'encrypted') return failure({ code: 'file.encrypted', details: {} });
  if (kind === 'macros') return failure({ code: 'file.macros', details: {} });
  if (kind === 'broken') return failure({ code: 'file.broken', details: { what: 'OLE' } });
  return failure({ code: 'file.unknown', details: {} });
}

/** A picture is a scan of one page, or of several. */
async function openImage(bytes: Uint8Array, tools: Tools): Promise<Result<Opened>> {
  const made = asPdf(bytes);
  if (made === undefined) return failure({ code: 'image.unsupported', details: { what: 'GIF, BMP' } });
  const { format, pdf } = made;
  if (pdf === undefined) return failure({ code: 'image.unsupported', details: { what: format.toUpperCase() } });
  const opened = await OPENERS.pdf(pdf, tools);
  return opened.ok ? success({ ...opened.value, format }) : opened;
}

/** An old .doc, or RTF under that name, goes through the converter that the caller gives. */
async function openDoc(bytes: Uint8Array, { convertDoc }: Tools): Promise<Result<Opened>> {
  if (convertDoc === undefined) return failure({ code: 'doc.no-converter', details: {} });
  const opened = openDocx(await convertDoc(bytes));
  return opened.ok ? success({ ...opened.value, format: 'doc' }) : opened;
}

/** What is asked of every document: text at all, Vietnamese that is whole or can be restored, and a name that fits. */
async function examined(given: Opened, { bytes, name }: Source, tools: Tools): Promise<Result<Opened>> {
  if (given.unread) return success(given);
  const text = textOf(given);
  if (!/[\p{L}\p{N}]/u.test(text)) return failure({ code: 'file.no-text', details: {} });
  const damage = damageOf(text);
  const opened = damage < DAMAGED ? given : await restored(given, bytes, damage, tools);
  if (opened === undefined) return failure({ code: 'text.damaged', details: { percent: Math.round(damage * 100) } });
  const promised = promisedFormat(name ?? '');
  if (promised === undefined || promised.format === opened.format) return success(opened);
  const details = { said: `.${promised.extension}`, found: opened.format.toUpperCase() };
  return success({ ...opened, doubts: [{ code: 'file.misnamed', details }, ...opened.doubts] });
}

/** The text made whole; undefined without a model, and where it is still no Vietnamese afterwards. */
async function restored(
  opened: Opened,
  bytes: Uint8Array,
  damage: number,
  { restoration }: Tools,
): Promise<Opened | undefined> {
  if (restoration === undefined) return undefined;
  const model = loadModel(await restoration());
  const whole = opened.format === 'text' ? restoreLines(bytes, model) : restoreFlow(opened, model);
  return damageOf(textOf(whole)) < DAMAGED ? { ...whole, damage } : undefined;
}

function textOf({ flow }: Opened): string {
  return [...paragraphsOf(flow)].map((paragraph) => paragraph.text).join('\n');
}
