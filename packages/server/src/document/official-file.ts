// An official document as a file: DOCX, its tables as XLSX, or PDF by LibreOffice or by the engine that comes with the product.
import { type OfficialDocument, writeDocument } from '@sauro/writer';
import type { FileAnswer } from '../kit/contract.ts';
import { Problem } from '../kit/problem.ts';
import type { Printer } from '../kit/system.ts';
import { XLSX_TYPE } from '../kit/xlsx.ts';
import { writeTablesXlsx } from '../kit/xlsx-tables.ts';
import { findSoffice, printDocx } from './convert-doc.ts';
import { contentTypeOf } from './file-format.ts';
import { printDocument } from './print/print-document.ts';

export const OFFICIAL_FILES = ['docx', 'xlsx', 'pdf'] as const;
export type OfficialFile = (typeof OFFICIAL_FILES)[number];

/** How it is asked for; `name` is without its ending. */
export type FileAsked = { readonly as: OfficialFile; readonly name: string; readonly printer: Printer };

/** To be made outside any transaction: printing takes seconds. */
export async function officialFile(document: OfficialDocument, { as, name, printer }: FileAsked): Promise<FileAnswer> {
  const body = await BYTES[as](document, printer);
  return { body, size: body.byteLength, type: as === 'xlsx' ? XLSX_TYPE : contentTypeOf(as), name: `${name}.${as}` };
}

/**
 * A DOCX that was written in a template of its own: as it is, or as LibreOffice prints it.
 * @throws {Problem} `template.no-printer` where LibreOffice is not there or is not to be used.
 */
export async function templatedFile(
  docx: Uint8Array,
  { as, name, printer }: Omit<FileAsked, 'as'> & { readonly as: Exclude<OfficialFile, 'xlsx'> },
): Promise<FileAnswer> {
  const soffice = as === 'pdf' ? await sofficeFor(printer) : undefined;
  // What was drawn in Word no other program here can lay out.
  if (as === 'pdf' && soffice === undefined) throw new Problem('template.no-printer');
  const body = soffice === undefined ? docx : await printed(docx, soffice);
  return { body, size: body.byteLength, type: contentTypeOf(as), name: `${name}.${as}` };
}

const BYTES = {
  docx: (document) => writeDocument(document),
  xlsx: async (document) => {
    const bytes = await writeTablesXlsx(document);
    if (bytes === undefined) throw new Problem('document.no-table');
    return bytes;
  },
  pdf: async (document, printer) => {
    const soffice = await sofficeFor(printer);
    return soffice === undefined ? printDocument(document) : printed(await writeDocument(document), soffice);
  },
} as const satisfies Record<OfficialFile, (document: OfficialDocument, printer: Printer) => Promise<Uint8Array>>;

async function sofficeFor(printer: Printer): Promise<string | undefined> {
  return printer === 'libreoffice' ? findSoffice() : undefined;
}

function printed(docx: Uint8Array, soffice: string): Promise<Uint8Array> {
  return printDocx(docx, { soffice }).catch(() => {
    throw new Problem('pdf.too-long');
  });
}
