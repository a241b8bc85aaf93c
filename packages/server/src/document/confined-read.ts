// The work of the confined child: one document, read, or taken out of its package; or one page of it, drawn or recognised;
// or what it is shown as; or checked; or the cells of a spreadsheet; or a template, tried or filled.
import { read, type ReadingWithPasses, type Result, type Tools } from '@sauro/reader';
import { type EdxmlHeader, type EdxmlStatus, readEdxmlStatus, unpack } from '@sauro/reader/edxml';
import { asPdf, drawPage, type PageToDraw } from '@sauro/reader/pages';
import { type Recognise, type ScannedPage, scanPage, unreadPage } from '@sauro/reader/scan';
import { type Check, checkDocument } from '@sauro/writer/check';
import type { Look } from './look/look.ts';
import { type TemplateAsked, type TemplateTried, templateWork } from './template-work.ts';
import { lookInto, type ToLookAt } from './look/look-into.ts';
import type { AskParent } from './confined-help.ts';
import { recogniseByParent } from './ocr/recognise-by-parent.ts';
import type { TesseractFiles } from './ocr/tesseract-files.ts';
import { startTesseract } from './ocr/tesseract-wasm.ts';
import { type OwnFiles, readOnce } from './own-files.ts';
import { pngOf } from './png.ts';
import { readSheets, type SheetsRead } from './sheets/read-sheets.ts';

export type ConfinedQuestion = OwnFiles & {
  readonly name?: string;
  readonly draw?: PageToDraw;
  readonly look?: ToLookAt;
  readonly check?: CheckAsked;
  readonly template?: TemplateAsked;
  /** A spreadsheet, by its cells. */
  readonly sheets?: true;
  /** An edXML package, to be taken apart. */
  readonly unpack?: true;
  /** An edXML package in which a receiver answers. */
  readonly status?: true;
  /** A page that is a picture. */
  readonly scan?: ScanAsked;
  /** What was recognised already: with it the document is read as a whole. */
  readonly scanned?: readonly ScannedPage[];
};

/** To be recognised by the engine whose files are named, or first by the one that the parent can start. */
export type ScanAsked = { readonly page: number; readonly engine: TesseractFiles; readonly byParent: boolean };

/** What is found in a document, or a copy of it with what is certain mended. */
export type CheckAsked = 'findings' | 'corrected';

/** A PNG in base64; null where there is no such page. */
export type Drawn = string | null;
/** A DOCX in base64; null where nothing in it is certain enough to be mended. */
export type Corrected = string | null;

/** What a package holds, with the file that is the document in base64. */
export type Unpacked = {
  readonly header: EdxmlHeader;
  readonly names: readonly string[];
  readonly main: { readonly name: string; readonly bytes: string };
};

type Answered =
  | Result<ReadingWithPasses>
  | Result<Drawn>
  | Result<Look>
  | Result<Check>
  | Result<Corrected>
  | Result<SheetsRead>
  | Result<ScannedPage>
  | Result<TemplateTried>
  | Result<string>
  | Result<Unpacked>
  | Result<EdxmlStatus>;

export async function answer(question: ConfinedQuestion, bytes: Uint8Array, askParent: AskParent): Promise<Answered> {
  const { name, pdfium, restoration, draw, look, check, template, sheets, scan, scanned } = question;
  if (question.unpack === true) return unpacked(bytes, question);
  if (question.status === true) return readEdxmlStatus(bytes);
  if (check !== undefined) return checked(check, bytes);
  if (template !== undefined) return templateWork(template, bytes);
  if (sheets === true) return readSheets(bytes);
  if (look !== undefined) return lookInto(bytes, look, { pdfium: () => readOnce(pdfium) });
  if (draw !== undefined) return drawn(pdfOf(bytes), draw, await readOnce(pdfium));
  if (scan !== undefined) {
    // Of one document page after page: it starts once.
    const own = () => (engine ??= startTesseract(scan.engine));
    const recognise = scan.byParent ? recogniseByParent(askParent, own) : await own();
    return scanPage(pdfOf(bytes), scan.page, { pdfium: await readOnce(pdfium), recognise });
  }
  const source = { bytes, ...(name === undefined ? {} : { name }) };
  const tools: Tools = {
    pdfium: () => readOnce(pdfium),
    restoration: () => readOnce(restoration),
    scan: scanned === undefined ? 'later' : given(scanned),
  };
  return read(source, tools);
}

let engine: Promise<Recognise> | undefined;

async function unpacked(bytes: Uint8Array, { pdfium, restoration }: ConfinedQuestion): Promise<Result<Unpacked>> {
  const tools = { pdfium: () => readOnce(pdfium), restoration: () => readOnce(restoration) };
  const result = await unpack(bytes, tools);
  if (!result.ok) return result;
  const { header, attachments, main } = result.value;
  const names = attachments.map((attachment) => attachment.name);
  return {
    ok: true,
    value: { header, names, main: { name: main.name, bytes: Buffer.from(main.bytes).toString('base64') } },
  };
}

/** A picture has pages, too: those of the PDF that is made of it. */
function pdfOf(bytes: Uint8Array): Uint8Array {
  return asPdf(bytes)?.pdf ?? bytes;
}

async function drawn(pdf: Uint8Array, draw: PageToDraw, pdfium: Uint8Array): Promise<Result<Drawn>> {
  const picture = await drawPage(pdf, draw, pdfium);
  if (!picture.ok) return picture;
  return { ok: true, value: picture.value === undefined ? null : pngOf(picture.value).toString('base64') };
}

function given(scanned: readonly ScannedPage[]) {
  const pages = new Map(scanned.map((page) => [page.number, page]));
  return async (_pdf: Uint8Array, page: number) => pages.get(page) ?? unreadPage(page, 'limit');
}

async function checked(asked: CheckAsked, bytes: Uint8Array): Promise<Result<Check> | Result<Corrected>> {
  const result = await checkDocument({ bytes });
  if (!result.ok) return result;
  if (asked === 'findings') return { ok: true, value: result.value.check };
  const copy = result.value.corrected();
  return { ok: true, value: copy === undefined ? null : Buffer.from(copy).toString('base64') };
}
