// Reporting regimes over the wire.
import { REVIEW_KINDS, RUNNING_RIGHT } from '@sauro/core';
import { z } from 'zod';
import { Named } from '../../assignment/views.ts';
import type { Contract } from '../../kit/contract.ts';
import { PlanName } from '../../plan/views.ts';
import { FindingView, PeriodView, PhaseName, RegimeBody, RegimeView } from './views.ts';

const ById = z.object({ id: z.uuid() });

export const regimeContract = {
  listRegimes: {
    method: 'GET',
    path: '/api/report-regimes',
    summary: 'The regimes that the caller sees, those in force first; and the units in whose name she may keep one.',
    right: 'assignment.read',
    result: z.object({ items: z.array(RegimeView), mayRun: z.array(Named) }),
  },
  getRegime: {
    method: 'GET',
    path: '/api/report-regimes/:id',
    summary: 'One regime with its next periods.',
    right: 'assignment.read',
    params: ById,
    result: RegimeView,
  },
  listProposedRegimes: {
    method: 'GET',
    path: '/api/report-regime-proposals',
    summary:
      'What confirmed plans say of reports and reviews and no regime has taken up, each as the regime it would be.',
    right: RUNNING_RIGHT,
    query: z.object({
      /** Those that were dismissed, instead. */
      dismissed: z.enum(['yes', 'no']).default('no'),
      /** Who looks at them; without it all units of the caller's, of which each would have to dismiss one. */
      unit: z.uuid().optional(),
    }),
    result: z.object({
      items: z.array(
        z.object({
          /** Names it: to take it up, or to dismiss it. */
          key: z.string(),
          duty: z.string().nullable(),
          /** Of a review: of which phase, and the sentence that says so; null where it follows from the phases. */
          review: z
            .object({ kind: z.enum(REVIEW_KINDS), phase: PhaseName.nullable(), words: z.string().nullable() })
            .nullable(),
          plan: PlanName,
          /** As the plan says it. */
          said: z.object({
            reporters: z.array(z.string()),
            addressee: z.string().nullable(),
            via: z.string().nullable(),
            frequency: z.string().nullable(),
            due: z.string().nullable(),
          }),
          body: RegimeBody,
          /** Units that the body names. */
          names: z.array(Named),
          /** Names in the plan that match no unit and no group. */
          unknown: z.array(z.string()),
        }),
      ),
    }),
  },
  answerProposal: {
    method: 'POST',
    path: '/api/report-regime-proposals',
    summary: 'Dismisses a proposal in the name of a unit, or takes it back among those to be looked at.',
    right: RUNNING_RIGHT,
    body: z.object({ unit: z.uuid(), plan: z.uuid(), key: z.string().min(1).max(120), dismissed: z.boolean() }),
    result: z.object({ dismissed: z.boolean() }),
  },
  checkRegime: {
    method: 'POST',
    path: '/api/report-regime-check',
    summary: 'What is wrong with the days of a regime, and the days that it gives; nothing is kept.',
    right: RUNNING_RIGHT,
    body: RegimeBody,
    result: z.object({ findings: z.array(FindingView), next: z.array(PeriodView) }),
  },
  makeRegime: {
    method: 'POST',
    path: '/api/report-regimes',
    summary: 'A regime in the name of a unit, from a duty of a plan or by hand.',
    right: RUNNING_RIGHT,
    body: RegimeBody.extend({
      unit: z.uuid(),
      duty: z.uuid().nullable().default(null),
      /** Of a review: the key of what it was proposed from. */
      proposal: z.string().max(120).nullable().default(null),
    }),
    result: RegimeView,
  },
  amendRegime: {
    method: 'PUT',
    path: '/api/report-regimes/:id',
    summary: 'Changes a regime for the rounds to come; those that are open stay as they were opened.',
    right: RUNNING_RIGHT,
    params: ById,
    body: RegimeBody.extend({ version: z.int().min(1) }),
    result: RegimeView,
  },
  endRegime: {
    method: 'POST',
    path: '/api/report-regimes/:id/end',
    summary: 'Ends a regime: no round opens any more.',
    right: RUNNING_RIGHT,
    params: ById,
    body: z.object({ version: z.int().min(1) }),
    result: RegimeView,
  },
} as const satisfies Contract;
