// A unit’s report as a spreadsheet, over the wire: the template, the dry run, the confirmation, and what came back before.
import {
  FORM_FAULTS,
  FORM_NOTICES,
  FORM_SHEET_NAMES,
  type FormFaultCode,
  type FormNotice,
  PAPER_KIND_NAMES,
} from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract } from '../../kit/contract.ts';

const FAULTS = Object.keys(FORM_FAULTS) as [FormFaultCode, ...FormFaultCode[]];
const NOTICES = Object.keys(FORM_NOTICES) as [FormNotice, ...FormNotice[]];
/** What a file writes: its sheets, and rows that wait for a file. */
const IMPORT_PARTS = [...FORM_SHEET_NAMES, 'files'] as const;
const ById = z.object({ id: z.uuid() });
const CellValue = z.union([z.string(), z.number(), z.null()]);

export const reportWorkbookContract = {
  getWorkbookTemplate: {
    method: 'GET',
    path: '/api/reports/:id/workbook-template',
    summary:
      'The report as a spreadsheet to fill in, with all that is known; while it is being written, for whoever writes it.',
    right: 'assignment.read',
    params: ById,
    result: BYTES,
  },
  tryReportWorkbook: {
    method: 'POST',
    path: '/api/reports/:id/workbook',
    summary: 'Looks through a filled template (XLSX, its name URI-encoded in x-file-name) and writes nothing of it.',
    right: 'assignment.read',
    params: ById,
    body: BYTES,
    result: z.object({
      id: z.string(),
      /** Cells that would change: the first of them. */
      changes: z.array(
        z.object({
          sheet: z.string(),
          row: z.number(),
          column: z.string(),
          /** "F12" */
          cell: z.string(),
          before: CellValue,
          after: CellValue,
        }),
      ),
      changeCount: z.number(),
      /** The first of them. `row` 0: of the sheet or of the file. */
      faults: z.array(
        z.object({ sheet: z.string(), row: z.number(), column: z.string(), code: z.enum(FAULTS), value: z.string() }),
      ),
      faultCount: z.number(),
      /** Rows of evidence without a link: each file is added to its assignment, with the id and the document of the row. */
      files: z.array(
        z.object({
          id: z.string(),
          row: z.number(),
          assignment: z.string(),
          /** As the list of the file calls it. */
          work: z.string(),
          paper: z.object({
            kind: z.enum(PAPER_KIND_NAMES).nullable(),
            number: z.string().nullable(),
            issuedOn: z.iso.date().nullable(),
            title: z.string().nullable(),
          }),
        }),
      ),
      /** What is to be known of a file that is read all the same. */
      notices: z.array(z.enum(NOTICES)),
      /** What is told after this day is not in the figures of the report. */
      cutOff: z.object({ day: z.string(), isPast: z.boolean() }),
    }),
  },
  confirmReportWorkbook: {
    method: 'POST',
    path: '/api/report-imports/:id/confirm',
    summary:
      'Writes a spreadsheet that was looked through and has no fault: all of it, or nothing. Asked again, it answers the same.',
    right: 'assignment.read',
    params: ById,
    result: z.object({ changes: z.number() }),
  },
  listReportImports: {
    method: 'GET',
    path: '/api/reports/:id/workbooks',
    summary:
      'Spreadsheets that were sent for a report, the latest first: all of them for whoever writes it, else one’s own.',
    right: 'assignment.read',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          fileName: z.string(),
          state: z.enum(['checked', 'done']),
          changes: z.number(),
          faults: z.number(),
          /** By the name of its sheet, how many cells; `files`: rows that wait for a file. */
          parts: z.partialRecord(z.enum(IMPORT_PARTS), z.number()),
          by: z.object({ id: z.string(), name: z.string() }),
          at: z.string(),
        }),
      ),
    }),
  },
  getReportImportFile: {
    method: 'GET',
    path: '/api/report-imports/:id/file',
    summary: 'The file of a spreadsheet that came back, byte by byte.',
    right: 'assignment.read',
    params: ById,
    result: BYTES,
  },
} as const satisfies Contract;
