// Figures, pivots, rankings, targets, warnings and the first screen, over the wire.
import {
  COUNT_MEASURE_NAMES,
  DIMENSIONS,
  MEASURE_NAMES,
  POLICY_BOUNDS,
  SHARE_MEASURE_NAMES,
  WARNING_NAMES,
} from '@sauro/core';
import { z } from 'zod';
import { StandingFilter } from '../assignment/list-contract.ts';
import { BYTES, type Contract } from '../kit/contract.ts';
import { Overview, PolicyView, TargetView, WarnedTaskView, WarnedView, HolderView } from './views.ts';

/** More than anybody reads; behind them stand those with too few to be ranked. */
export const RANKED_ROWS = 500;

/** Each count under its name; all of them of the same assignments on the same day. */
const Figures = z.record(z.enum(COUNT_MEASURE_NAMES), z.number());
const Page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
const Pivot = StandingFilter.omit({ measure: true }).extend({
  rows: z.enum(DIMENSIONS),
  columns: z.enum(DIMENSIONS),
  measure: z.enum(MEASURE_NAMES).default('total'),
  /** Without the rows and columns in which the measure counts nothing. */
  filled: z.literal('yes').optional(),
});
/** What of the measure, and among how many: a share is worked out from both, and a sum from sums of both. */
const Cell = z.object({ of: z.number(), among: z.number() });
const Head = z.object({ key: z.string(), label: z.string(), sum: Cell });

const Ranking = StandingFilter.omit({ measure: true }).extend({
  measure: z.enum(SHARE_MEASURE_NAMES).default('inTime'),
  /** Under that many a unit is not ranked; by the policy where absent. */
  least: z.coerce.number().int().min(1).max(1000).optional(),
});

export const rollupContract = {
  getFigures: {
    method: 'GET',
    path: '/api/figures',
    summary: 'Figures of assignments on a cut-off day, in all and split; each opens as a list by `measure`.',
    right: 'assignment.read',
    seesMerged: 'of the unit named',
    /** By unit: where a kind is named, those of it within the unit, instead of those directly below it. */
    query: StandingFilter.extend({ by: z.enum(['none', ...DIMENSIONS]).default('none') }),
    result: z.object({
      at: z.string(),
      total: Figures,
      /** By unit: each unit directly below with all under it, and the unit itself where it has its own. */
      groups: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          /** It can be asked for its own groups. */
          hasBelow: z.boolean(),
          counts: Figures,
        }),
      ),
      /** Groups beyond those that are answered, with fewer assignments than they. */
      more: z.number(),
    }),
  },
  getPivot: {
    method: 'GET',
    path: '/api/pivot',
    summary: 'One measure by two dimensions, with the sums of rows and columns.',
    right: 'assignment.read',
    query: Pivot,
    result: z.object({
      at: z.string(),
      rows: z.array(Head.extend({ cells: z.array(Cell.nullable()) })),
      columns: z.array(Head),
      sum: Cell,
      /** Rows and columns beyond those that are answered, with fewer assignments than they. */
      moreRows: z.number(),
      moreColumns: z.number(),
      /** Rows and columns that were left out because all of theirs is empty. */
      emptyRows: z.number(),
      emptyColumns: z.number(),
    }),
  },
  exportPivot: {
    method: 'GET',
    path: '/api/pivot/export',
    summary: 'The pivot as a spreadsheet or as CSV.',
    right: 'assignment.read',
    query: Pivot.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    result: BYTES,
  },
  rankUnits: {
    method: 'GET',
    path: '/api/ranking',
    summary: 'Units by a share, in the order of what each has at least shown; too few assignments are not ranked.',
    right: 'assignment.read',
    query: Ranking,
    result: z.object({
      at: z.string(),
      least: z.number(),
      rows: z.array(
        z.object({
          unit: z.object({ id: z.string(), name: z.string() }),
          rank: z.number().nullable(),
          of: z.number(),
          among: z.number(),
          share: z.number().nullable(),
          /** Of 100, with 95 of 100 certainty: the ends between which the share may lie by so few or so many. */
          atLeast: z.number().nullable(),
          atMost: z.number().nullable(),
          /** Of what it has reported as done, what a check in the field has found otherwise. */
          refuted: z.number(),
        }),
      ),
      more: z.number(),
    }),
  },
  writePraiseList: {
    method: 'POST',
    path: '/api/ranking-praise',
    summary:
      'A list that proposes units of the ranking for praise: those that were chosen, or where none was, all with a whole share; keeps nothing.',
    right: 'assignment.read',
    query: Ranking.extend({ as: z.enum(['docx', 'xlsx', 'pdf']).default('docx') }),
    body: z.object({
      /** As many as the ranking shows. */
      units: z.array(z.uuid()).max(RANKED_ROWS).default([]),
    }),
    result: BYTES,
  },
  listTargetFigures: {
    method: 'GET',
    path: '/api/target-figures',
    summary: 'Targets with what was entered and what was accepted by a cut-off day, and whether they are reached.',
    right: 'assignment.read',
    query: z.object({
      plan: z.uuid().optional(),
      ...StandingFilter.pick({ unit: true, alone: true, within: true, issuer: true, at: true }).shape,
      /** That target alone, with what units have told of it. */
      target: z.uuid().optional(),
      /** Of what was told of these years alone, both counted: what stood at their end, or what they added. */
      fromYear: z.coerce.number().int().min(1945).max(2200).optional(),
      toYear: z.coerce.number().int().min(1945).max(2200).optional(),
      ...Page,
    }),
    result: z.object({
      at: z.string(),
      items: z.array(TargetView),
      total: z.number(),
      /**
       * Of all targets of plans that were issued, by what was accepted; `silent` are those of which nothing was. Where the
       * list begins; null on its further pages and of one target.
       */
      sums: z.object({ reached: z.number(), missed: z.number(), silent: z.number() }).nullable(),
      /** Of one target: by the units directly below, and the unit itself. */
      units: z.array(
        TargetView.omit({ plan: true, section: true, given: true, refuted: true }).extend({ hasBelow: z.boolean() }),
      ),
    }),
  },
  listWarnings: {
    method: 'GET',
    path: '/api/warnings',
    summary: 'Assignments of which one is warned on a day, what is due first, first; each reason with its sentence.',
    right: 'assignment.read',
    query: StandingFilter.omit({ measure: true }).extend({ kind: z.enum(WARNING_NAMES).optional(), ...Page }),
    result: z.object({ at: z.string(), items: z.array(WarnedView), total: z.number() }),
  },
  listWarningsByTask: {
    method: 'GET',
    path: '/api/warned-tasks',
    summary:
      'Tasks of whose assignments one is warned on a day, each with how many of them, of which kinds, and the first.',
    right: 'assignment.read',
    query: StandingFilter.omit({ measure: true }).extend({ kind: z.enum(WARNING_NAMES).optional(), ...Page }),
    result: z.object({ at: z.string(), items: z.array(WarnedTaskView), total: z.number() }),
  },
  countWarnings: {
    method: 'GET',
    path: '/api/warning-counts',
    summary: 'How many are warned of, by kind, by the units below one, and who holds most others up.',
    right: 'assignment.read',
    query: StandingFilter.omit({ measure: true }),
    result: z.object({
      at: z.string(),
      /** Assignments of which one is warned at all, each once. */
      any: z.number(),
      kinds: z.record(z.enum(WARNING_NAMES), z.number()),
      units: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          hasBelow: z.boolean(),
          any: z.number(),
          kinds: z.record(z.enum(WARNING_NAMES), z.number()),
        }),
      ),
      holders: z.array(HolderView),
    }),
  },
  getOverview: {
    method: 'GET',
    path: '/api/overview',
    summary: 'The first screen of the caller: her units, the exceptions, or who is missing, by what she may do.',
    right: 'assignment.read',
    result: Overview,
  },
  getWarningPolicy: {
    method: 'GET',
    path: '/api/warning-policy',
    summary: 'From when on the body is warned.',
    right: 'assignment.read',
    result: PolicyView.extend({ maySave: z.boolean() }),
  },
  saveWarningPolicy: {
    method: 'PUT',
    path: '/api/warning-policy',
    summary: 'Changes from when on the body is warned, for all of it.',
    right: 'people.manage',
    body: z.object({
      silentWorkingDays: bounded('silentWorkingDays'),
      driftPoints: bounded('driftPoints'),
      driftDays: bounded('driftDays'),
      returnedTimes: bounded('returnedTimes'),
      dueSoonWorkingDays: bounded('dueSoonWorkingDays'),
      unclearFacets: bounded('unclearFacets'),
      judgingWorkingDays: bounded('judgingWorkingDays'),
      correctionWorkingDays: bounded('correctionWorkingDays'),
      rankedFrom: bounded('rankedFrom'),
    }),
    result: PolicyView.extend({ maySave: z.boolean() }),
  },
} as const satisfies Contract;

function bounded(key: keyof typeof POLICY_BOUNDS) {
  const [lowest, highest] = POLICY_BOUNDS[key];
  return z.int().min(lowest).max(highest);
}
