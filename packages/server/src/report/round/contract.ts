// Rounds of reports over the wire.
import {
  REGIME_KIND_NAMES,
  REPORT_LABEL_NAMES,
  REPORT_STATE_NAMES,
  ROUND_COUNT_NAMES,
  RUNNING_RIGHT,
} from '@sauro/core';
import { z } from 'zod';
import { listOf, Page } from '../../assignment/list-contract.ts';
import { BYTES, type Contract } from '../../kit/contract.ts';
import { Attachments, OutlineBody, ReportersBody } from '../regime/views.ts';
import { ReportView } from '../submission/views.ts';
import { ROUND_LETTERS, RoundView } from './views.ts';

const ById = z.object({ id: z.uuid() });
const Day = z.iso.date();

export const roundContract = {
  listRounds: {
    method: 'GET',
    path: '/api/report-rounds',
    summary: 'Rounds that the caller sees, those that are open first, each with what is missing, by level.',
    right: 'assignment.read',
    query: z.object({ open: z.enum(['yes', 'no']).optional(), regime: z.uuid().optional(), ...Page }),
    result: z.object({ items: z.array(RoundView), total: z.number() }),
  },
  getRound: {
    method: 'GET',
    path: '/api/report-rounds/:id',
    summary: 'One round as it stood at the end of a day: expected, received, on time, late, returned, by level.',
    right: 'assignment.read',
    params: ById,
    query: z.object({ at: Day.optional() }),
    result: z.object({ round: RoundView, at: z.string() }),
  },
  listRoundReports: {
    method: 'GET',
    path: '/api/report-rounds/:id/reports',
    summary: 'Who is expected to report in a round, and how each stands: the latest first, by level and code.',
    right: 'assignment.read',
    params: ById,
    query: z.object({
      level: z.coerce.number().int().min(1).max(9).optional(),
      state: listOf(REPORT_STATE_NAMES),
      label: listOf(REPORT_LABEL_NAMES),
      /** Those that the round counts under that name. */
      of: z.enum(ROUND_COUNT_NAMES).optional(),
      /** Words of the unit's name or code, without diacritics or with them. */
      q: z.string().trim().max(200).default(''),
      ...Page,
    }),
    result: z.object({ items: z.array(ReportView), total: z.number() }),
  },
  openRound: {
    method: 'POST',
    path: '/api/report-regimes/:id/rounds',
    summary: 'Opens the round of a period of a regime now; on request, of the days that are given.',
    right: RUNNING_RIGHT,
    params: ById,
    body: z.union([
      z.object({ period: z.string().min(4).max(20) }),
      z.object({ from: Day, to: Day, dues: z.array(Day).min(1).max(6) }),
    ]),
    result: RoundView,
  },
  askReports: {
    method: 'POST',
    path: '/api/report-rounds',
    summary: 'An ad-hoc round for chosen units, who report to whoever asks. A repeated request is one round.',
    right: RUNNING_RIGHT,
    body: z.object({
      /** Made by who sends (a UUID), once for each round. */
      id: z.uuid(),
      unit: z.uuid(),
      title: z.string().trim().min(1).max(300),
      kind: z.enum(REGIME_KIND_NAMES).default('urgent'),
      reporters: ReportersBody,
      from: Day,
      to: Day,
      due: Day,
      plans: z.array(z.uuid()).max(50).default([]),
      outline: OutlineBody.optional(),
      attachments: Attachments.default([]),
    }),
    result: RoundView,
  },
  getRoundLetter: {
    method: 'GET',
    path: '/api/report-rounds/:id/letter',
    summary:
      'A paper on a round as it stands today, for who runs it: a letter that urges those who are late, or a notice of how all have reported.',
    right: RUNNING_RIGHT,
    params: ById,
    query: z.object({
      letter: z.enum(ROUND_LETTERS),
      /** Until when what is late is asked for; three working days where it is left out. */
      by: Day.optional(),
      as: z.enum(['docx', 'xlsx', 'pdf']).default('docx'),
    }),
    result: BYTES,
  },
  remindRound: {
    method: 'POST',
    path: '/api/report-rounds/:id/remind',
    summary:
      'Reminds units that have not sent, all of them or those named; those that were reminded of it within a day are left and counted.',
    right: RUNNING_RIGHT,
    params: ById,
    body: z.object({ reports: z.array(z.uuid()).max(5000).optional() }),
    result: z.object({ reminded: z.number(), left: z.number() }),
  },
  closeRound: {
    method: 'POST',
    path: '/api/report-rounds/:id/close',
    summary: 'Closes a round: nothing of it changes any more. What is not finished must be named.',
    right: RUNNING_RIGHT,
    params: ById,
    body: z.object({ missing: z.array(z.uuid()).max(5000).default([]) }),
    result: RoundView,
  },
} as const satisfies Contract;
