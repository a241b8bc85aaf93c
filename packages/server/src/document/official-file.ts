// An official document as a file: DOCX always, its tables as XLSX, and PDF where LibreOffice is installed.
import { type OfficialDocument, writeDocument } from '@sauro/writer';
import type { FileAnswer } from '../kit/contract.ts';
import { Problem } from '../kit/problem.ts';
import { XLSX_TYPE } from '../kit/xlsx.ts';
import { writeTablesXlsx } from '../kit/xlsx-tables.ts';
import { findSoffice, printDocx } from './convert-doc.ts';
import { contentTypeOf } from './file-format.ts';

export const OFFICIAL_FILES = ['docx', 'xlsx', 'pdf'] as const;
export type OfficialFile = (typeof OFFICIAL_FILES)[number];

/** To be made outside any transaction: printing takes seconds. `name` is without its ending. */
export async function officialFile(document: OfficialDocument, as: OfficialFile, name: string): Promise<FileAnswer> {
  const body = await BYTES[as](document);
  return { body, size: body.byteLength, type: as === 'xlsx' ? XLSX_TYPE : contentTypeOf(as), name: `${name}.${as}` };
}

/** A DOCX that was written in a template of its own: as it is, or as LibreOffice prints it. */
export async function templatedFile(
  docx: Uint8Array,
  as: Exclude<OfficialFile, 'xlsx'>,
  name: string,
): Promise<FileAnswer> {
  const body = as === 'docx' ? docx : await printed(docx);
  return { body, size: body.byteLength, type: contentTypeOf(as), name: `${name}.${as}` };
}

const BYTES = {
  docx: (document) => writeDocument(document),
  xlsx: async (document) => {
    const bytes = await writeTablesXlsx(document);
    if (bytes === undefined) throw new Problem('document.no-table');
    return bytes;
  },
  pdf: async (document) => printed(await writeDocument(document)),
} as const satisfies Record<OfficialFile, (document: OfficialDocument) => Promise<Uint8Array>>;

async function printed(docx: Uint8Array): Promise<Uint8Array> {
  const soffice = await findSoffice();
  if (soffice === undefined) throw new Problem('pdf.no-printer');
  return printDocx(docx, { soffice }).catch(() => {
    throw new Problem('pdf.too-long');
  });
}
