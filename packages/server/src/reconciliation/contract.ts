// The register of figures that also live in systems of others, over the wire. Nothing here calls such a system.
import { FIGURE_SCOPE_NAMES, MENDER_NAMES, RECONCILIATION_STATE_NAMES } from '@sauro/core';
import { z } from 'zod';
import { listOf, Page } from '../assignment/list-contract.ts';
import { BYTES, type Contract, ExportFormat } from '../kit/contract.ts';
import { Day } from '../kit/day.ts';
import { ReconciliationStepView, ReconciliationView, SystemView } from './views.ts';

const Code = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** What a double holds to a unit. */
const Number = z.number().min(-1e15).max(1e15);
const Words = z.string().trim().min(1).max(5000);
const MayBeEmpty = z.string().trim().max(5000).default('');
const ById = z.object({ id: z.uuid() });
/** The version that the person has seen. */
const Seen = z.object({ version: z.int().min(1) });
const Theirs = z.object({
  theirs: Number,
  /** As of which day the other system showed it. */
  theirsOn: Day,
  /** Where it was seen there. */
  note: MayBeEmpty,
});

export const ReconciliationFilter = z.object({
  system: Code.optional(),
  plan: z.uuid().optional(),
  /** That unit and all below it. */
  unit: z.uuid().optional(),
  /** One or several, parted by commas. */
  state: listOf(RECONCILIATION_STATE_NAMES),
  /** Words, without diacritics or with them. */
  q: z.string().trim().max(200).default(''),
});
export type ReconciliationFilter = z.output<typeof ReconciliationFilter>;

export const reconciliationContract = {
  listSystems: {
    method: 'GET',
    path: '/api/outside-systems',
    summary: 'Systems of others with which figures are compared, and whether the caller keeps the list.',
    right: 'assignment.read',
    result: z.object({ items: z.array(SystemView), maySave: z.boolean() }),
  },
  saveSystem: {
    method: 'PUT',
    path: '/api/outside-systems/:code',
    summary: 'Adds a system of others, renames it, or ends it for new comparisons.',
    right: 'people.manage',
    params: z.object({ code: Code }),
    body: z.object({
      name: z.string().trim().min(1).max(200),
      note: z.string().trim().max(1000).default(''),
      isActive: z.boolean().default(true),
    }),
    result: SystemView,
  },
  listReconciliations: {
    method: 'GET',
    path: '/api/reconciliations',
    summary: 'Figures held against those of other systems, what asks for attention first, and how many in which state.',
    right: 'assignment.read',
    query: ReconciliationFilter.extend(Page),
    result: z.object({
      items: z.array(ReconciliationView),
      total: z.number(),
      /** Within the filter, whatever states it names. */
      states: z.record(z.enum(RECONCILIATION_STATE_NAMES), z.number()),
      /** What comes after these, in this order: asked for by these, it is not counted with all others again. */
      rest: z.array(z.string()),
    }),
  },
  listReconciliationLines: {
    method: 'GET',
    path: '/api/reconciliation-lines',
    summary:
      'The lines of these ids, in the order in which they are given: further pages of a list, which counted them once.',
    right: 'assignment.read',
    query: z.object({
      ids: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(z.uuid()).min(1).max(100)),
    }),
    /** Those of them that are seen. */
    result: z.object({ items: z.array(ReconciliationView) }),
  },
  getReconciliation: {
    method: 'GET',
    path: '/api/reconciliations/:id',
    summary: 'One line with all that happened to it, the oldest first.',
    right: 'assignment.read',
    params: ById,
    result: z.object({ reconciliation: ReconciliationView, steps: z.array(ReconciliationStepView) }),
  },
  openReconciliation: {
    method: 'POST',
    path: '/api/reconciliations',
    summary: 'Holds a figure against that of another system; ours of a target is counted by the server as of the day.',
    right: 'report.compile',
    body: Theirs.extend({
      /** Made by who sends (a UUID), once for each line, and kept when it is sent again. */
      id: z.uuid(),
      system: Code,
      unit: z.uuid(),
      figure: z.union([
        z.object({ target: z.uuid(), scope: z.enum(FIGURE_SCOPE_NAMES) }),
        z.object({
          name: z.string().trim().min(1).max(500),
          measure: z.string().trim().max(50).default(''),
          ours: Number,
        }),
      ]),
      /** As of which both are meant; no day to come. */
      day: Day,
      period: z.string().trim().max(50).default(''),
    }),
    result: ReconciliationView,
  },
  compareAgain: {
    method: 'POST',
    path: '/api/reconciliations/:id/compare',
    summary: 'Compares again, as of the same day: ours is counted anew, and what was said of the old difference ends.',
    right: 'report.compile',
    params: ById,
    /** `ours`: of a figure that no plan has. */
    body: Theirs.extend(Seen.shape).extend({ ours: Number.optional() }),
    result: ReconciliationView,
  },
  explainDifference: {
    method: 'POST',
    path: '/api/reconciliations/:id/explain',
    summary: 'Says why the two differ, and who is to mend it.',
    right: 'report.compile',
    params: ById,
    body: Seen.extend({ words: Words, mender: z.enum(MENDER_NAMES) }),
    result: ReconciliationView,
  },
  closeReconciliation: {
    method: 'POST',
    path: '/api/reconciliations/:id/close',
    summary: 'Nothing is left to be done about it: the two match, or their difference is explained.',
    right: 'report.compile',
    params: ById,
    body: Seen,
    result: ReconciliationView,
  },
  reopenReconciliation: {
    method: 'POST',
    path: '/api/reconciliations/:id/reopen',
    summary: 'It is to be looked at again.',
    right: 'report.compile',
    params: ById,
    body: Seen.extend({ words: MayBeEmpty }),
    result: ReconciliationView,
  },
  exportReconciliations: {
    method: 'GET',
    path: '/api/reconciliation-file',
    summary: 'The lines of one system as XLSX or CSV: to be typed over there by hand, or handed over.',
    right: 'assignment.read',
    query: ReconciliationFilter.extend({ system: Code, format: ExportFormat }),
    result: BYTES,
  },
} as const satisfies Contract;
