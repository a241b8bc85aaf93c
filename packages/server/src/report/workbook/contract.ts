// A unit’s report as a spreadsheet, over the wire: the template, the dry run, the confirmation, and what came back before.
import { FORM_FAULTS, type FormFaultCode } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract } from '../../kit/contract.ts';

const FAULTS = Object.keys(FORM_FAULTS) as [FormFaultCode, ...FormFaultCode[]];
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
    summary: 'One’s own spreadsheets of a report, the latest first.',
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
