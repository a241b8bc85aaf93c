// The ledger over the wire: what happened, and whether it still stands as it was sealed.
import { z } from 'zod';
import { BYTES, type Contract, ExportFormat } from '../kit/contract.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

export const LedgerLine = z.object({
  id: z.string(),
  at: z.string(),
  kind: z.string(),
  subject: z.string(),
  /** What the unit or the person that it happened to is called now; null for every other kind of record. */
  subjectName: z.string().nullable(),
  /** Null: the system itself, or somebody who had not signed in. */
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  data: z.record(z.string(), z.unknown()),
});
export type LedgerLine = z.output<typeof LedgerLine>;

export const LedgerFaultView = z.object({
  fault: z.enum(['changed', 'missing', 'seal-changed', 'seal-missing', 'slipped-in']),
  seal: z.number().nullable(),
  fact: z.string().nullable(),
  kind: z.string().nullable(),
  at: z.string().nullable(),
});
export type LedgerFaultView = z.output<typeof LedgerFaultView>;

const Narrowing = z.object({
  person: z.uuid().optional(),
  kind: z
    .string()
    .regex(/^[a-zA-Z-]+(\.[a-z-]+)?$/)
    .optional(),
  subject: z.uuid().optional(),
});

export const ledgerContract = {
  ledgerState: {
    method: 'GET',
    path: '/api/ledger',
    summary: 'How much of the ledger is sealed, and the last seal, to be kept elsewhere.',
    right: 'people.manage',
    result: z.object({
      facts: z.number(),
      sealed: z.number(),
      last: z.object({ number: z.number(), sha256: Hash, at: z.string() }).nullable(),
    }),
  },
  checkLedger: {
    method: 'GET',
    path: '/api/ledger/check',
    summary: 'Checks some seals from one on: what was changed, taken out or slipped in.',
    right: 'people.manage',
    query: z.object({ from: z.coerce.number().int().min(1).default(1) }),
    result: z.object({ faults: z.array(LedgerFaultView), facts: z.number(), next: z.number().nullable() }),
  },
  getSeal: {
    method: 'GET',
    path: '/api/ledger/seals/:number',
    summary: 'The hash of one seal, to be compared with one that was kept elsewhere.',
    right: 'people.manage',
    params: z.object({ number: z.coerce.number().int().min(1) }),
    result: z.object({ sha256: Hash }),
  },
  listFacts: {
    method: 'GET',
    path: '/api/ledger/facts',
    summary: 'What happened, the newest first; narrowed to a person, a kind or a record.',
    right: 'people.manage',
    query: Narrowing.extend({
      /** The last line that is there already. */
      before: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    result: z.object({ items: z.array(LedgerLine), next: z.string().nullable() }),
  },
  exportFacts: {
    method: 'GET',
    path: '/api/ledger/file',
    summary: 'What happened, narrowed to a person, a kind or a record, as XLSX or CSV; the newest first.',
    right: 'people.manage',
    query: Narrowing.extend({ format: ExportFormat }),
    result: BYTES,
  },
} as const satisfies Contract;
