// Figures from a spreadsheet, over the wire: the template, the dry run, the confirmation, and what was brought in before.
import { FIGURE_IMPORT_FAULTS, FIGURE_WARNINGS, type FigureImportFaultCode, type FigureWarningCode } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';

const FAULTS = Object.keys(FIGURE_IMPORT_FAULTS) as [FigureImportFaultCode, ...FigureImportFaultCode[]];
const WARNINGS = Object.keys(FIGURE_WARNINGS) as [FigureWarningCode, ...FigureWarningCode[]];
const ById = z.object({ id: z.uuid() });
/** In which language's notation numbers stand as text: 1.200,5 or 1,200.5. A cell of a workbook that is a number is one. */
const Notation = z.enum(['vi', 'en']).default('vi');

export const figureImportsContract = {
  getFigureTemplate: {
    method: 'GET',
    path: '/api/plans/:id/figure-template',
    summary:
      'A list with a line for each target of each assignment that the caller may tell, and what stands there now.',
    right: 'progress.enter',
    params: ById,
    query: z.object({
      task: z.uuid().optional(),
      period: z.string().trim().min(1).max(20).optional(),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
      tongue: Notation,
    }),
    result: BYTES,
  },
  tryFigures: {
    method: 'POST',
    path: '/api/plans/:id/figure-imports',
    summary:
      'Looks through a list of figures (XLSX or CSV, its name URI-encoded in x-file-name) and writes none of them.',
    right: 'progress.enter',
    params: ById,
    query: z.object({ tongue: Notation }),
    body: BYTES,
    result: z.object({
      id: z.string(),
      tongue: z.enum(['vi', 'en']),
      /** Lines of the list, and of them: to be told, said already, refused. The rest hold no figure. */
      rows: z.number(),
      added: z.number(),
      same: z.number(),
      /** The first of them. */
      faults: z.array(z.object({ row: z.number(), column: z.string(), code: z.enum(FAULTS), value: z.string() })),
      faultCount: z.number(),
      /** Rows in which they stand. */
      faultRows: z.number(),
      /** What is strange and may still be right: the first of them. */
      warnings: z.array(
        z.object({ row: z.number(), code: z.enum(WARNINGS), details: z.record(z.string(), z.number()) }),
      ),
      warningCount: z.number(),
    }),
  },
  confirmFigures: {
    method: 'POST',
    path: '/api/figure-imports/:id/confirm',
    summary: 'Brings a list in that was looked through and has no fault: all of it, or nothing.',
    right: 'progress.enter',
    params: ById,
    result: z.object({ added: z.number() }),
  },
  listFigureImports: {
    method: 'GET',
    path: '/api/plans/:id/figure-imports',
    summary: 'One’s own lists of figures of a plan, the latest first.',
    right: 'progress.enter',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          fileName: z.string(),
          state: z.enum(['checked', 'done']),
          added: z.number(),
          same: z.number(),
          faults: z.number(),
          warnings: z.number(),
          at: z.string(),
        }),
      ),
    }),
  },
  getFigureFile: {
    method: 'GET',
    path: '/api/figure-imports/:id/file',
    summary: 'The file of an import of figures, byte by byte.',
    right: 'progress.enter',
    params: ById,
    result: BYTES,
  },
} as const satisfies Contract;
