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

const BYTES = {
  docx: (document) => writeDocument(document),
  xlsx: async (document) => {
    const bytes = await writeTablesXlsx(document);
    if (bytes === undefined) throw new Problem('document.no-table');
    return bytes;
  },
  pdf: async (document, printer) => {
    const soffice = printer === 'libreoffice' ? await findSoffice() : undefined;
    if (soffice === undefined) return printDocument(document);
    const bytes = await writeDocument(document);
    return printDocx(bytes, { soffice }).catch(() => {
      throw new Problem('pdf.too-long');
    });
  },
} as const satisfies Record<OfficialFile, (document: OfficialDocument, printer: Printer) => Promise<Uint8Array>>;
