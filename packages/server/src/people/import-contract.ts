// Lists of units and people, brought in from a spreadsheet, over the wire.
import { IMPORT_FAULTS, IMPORT_KINDS, type ImportFaultCode } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';

const FAULT_CODES = Object.keys(IMPORT_FAULTS) as [ImportFaultCode, ...ImportFaultCode[]];
const ByKind = z.object({ kind: z.enum(IMPORT_KINDS) });
const ById = z.object({ id: z.uuid() });
const Accounts = z.array(z.object({ name: z.string(), username: z.string(), password: z.string() }));

export const importContract = {
  getTemplate: {
    method: 'GET',
    path: '/api/people-imports/templates/:kind',
    summary: 'An empty list to fill in, with what each column takes.',
    right: 'people.manage',
    params: ByKind,
    result: BYTES,
  },
  tryImport: {
    method: 'POST',
    path: '/api/people-imports/:kind',
    summary: 'Looks through a list (XLSX or CSV, its name URI-encoded in x-file-name) and writes nothing of it.',
    right: 'people.manage',
    params: ByKind,
    body: BYTES,
    result: z.object({
      id: z.string(),
      rows: z.number(),
      added: z.number(),
      /** Here already, and left as they are. */
      known: z.number(),
      /** The first of them. */
      faults: z.array(z.object({ row: z.number(), column: z.string(), code: z.enum(FAULT_CODES), value: z.string() })),
      faultCount: z.number(),
      /** Rows in which they stand. */
      faultRows: z.number(),
      /** Rows that take the place of who heads a unit now: the first of them. */
      replaced: z.array(z.object({ row: z.number(), unit: z.string(), head: z.string() })),
      replacedHeads: z.number(),
    }),
  },
  confirmImport: {
    method: 'POST',
    path: '/api/people-imports/:id/confirm',
    summary: 'Brings a list in that was looked through and has no fault; tells the first passwords this once.',
    right: 'people.manage',
    params: ById,
    /** How many heads of units the list may replace, as the dry run has told: another number is refused. */
    query: z.object({ replacing: z.coerce.number().int().min(0).default(0) }),
    result: z.object({ added: z.number(), accounts: Accounts }),
  },
  listImports: {
    method: 'GET',
    path: '/api/people-imports',
    summary: 'Lists that were tried or brought in, the latest first: all for who manages the body, else one’s own.',
    right: 'people.manage',
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(IMPORT_KINDS),
          fileName: z.string(),
          state: z.enum(['checked', 'done']),
          added: z.number(),
          known: z.number(),
          faults: z.number(),
          replacedHeads: z.number(),
          by: z.string().nullable(),
          at: z.string(),
        }),
      ),
    }),
  },
  listImportedPeople: {
    method: 'GET',
    path: '/api/people-imports/:id/people',
    summary: 'Who came with a list and is within reach, and whether she has signed in since.',
    right: 'people.manage',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          username: z.string(),
          hasSignedIn: z.boolean(),
          /** Until when the password opens that she was given; null once she has chosen her own. */
          until: z.iso.datetime().nullable(),
        }),
      ),
    }),
  },
  giveFirstPasswords: {
    method: 'POST',
    path: '/api/people-imports/:id/first-passwords',
    summary: 'First passwords anew for who came with a list and has not signed in yet, told this once.',
    right: 'people.manage',
    proof: 'fresh',
    params: ById,
    result: z.object({ accounts: Accounts }),
  },
  getImportFile: {
    method: 'GET',
    path: '/api/people-imports/:id/file',
    summary: 'The file of an import, byte by byte.',
    right: 'people.manage',
    params: ById,
    result: BYTES,
  },
} as const satisfies Contract;
