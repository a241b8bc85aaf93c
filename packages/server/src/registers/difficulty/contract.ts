// Difficulties, and what is done about them, over the wire.
import { DIFFICULTY_KIND_NAMES, DIFFICULTY_OUTCOME_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Sent } from '../../assignment/sent.ts';
import { AssignmentView, Named } from '../../assignment/views.ts';
import type { Contract } from '../../kit/contract.ts';
import { DifficultyStepView, DifficultyView } from './views.ts';

/** How much work one difficulty may stand in the way of. */
export const MOST_WORKS = 50;

const ById = z.object({ id: z.uuid() });
/** The version that the person has seen. */
const Seen = z.object({ version: z.int().min(1) });
const Words = z.string().trim().min(1).max(5000);
const MayBeEmpty = z.string().trim().max(5000).default('');

export const difficultyContract = {
  previewDifficulty: {
    method: 'GET',
    path: '/api/assignments/:id/difficulty-way',
    summary:
      'To whom a difficulty of an assignment would go, until when it would be answered, and what else it may concern.',
    right: 'progress.enter',
    params: ById,
    query: z.object({ kind: z.enum(DIFFICULTY_KIND_NAMES).default('other') }),
    result: z.object({
      addressed: Named,
      holder: Named,
      /** Whom the holder has named for this kind. */
      person: Named.nullable(),
      due: z.iso.date(),
      dueUrgent: z.iso.date(),
      /** Other open work of the same unit in the same plan. */
      others: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  },
  raiseDifficulty: {
    method: 'POST',
    path: '/api/difficulties',
    summary:
      'A unit says what stands in the way of its work; it goes to the focal room of the plan. A repeated request is one.',
    right: 'progress.enter',
    body: z.object({
      /** Made by who sends (a UUID), once for each difficulty, and kept when it is sent again. */
      id: z.uuid(),
      /** Work of one unit in one plan. It goes to whoever gave the first. */
      assignments: z.array(z.uuid()).min(1).max(MOST_WORKS),
      kind: z.enum(DIFFICULTY_KIND_NAMES),
      words: Words,
      proposal: MayBeEmpty,
      urgent: z.boolean().default(false),
      beyondAuthority: z.boolean().default(false),
    }),
    result: DifficultyView,
  },
  acceptSolved: {
    method: 'POST',
    path: '/api/assignments/:id/verify-solved',
    summary: 'Accepts what was reported, and closes with it the difficulties that stand in the way of nothing else.',
    right: 'assignment.read',
    params: ById,
    body: Sent,
    result: AssignmentView,
  },
  getDifficulty: {
    method: 'GET',
    path: '/api/difficulties/:id',
    summary: 'One difficulty with all that happened to it, the oldest first.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: z.object({
      difficulty: DifficultyView,
      steps: z.array(DifficultyStepView),
      /** Work telephone of who is named to act next. */
      phone: z.string().nullable(),
    }),
  },
  listStepsOfWork: {
    method: 'GET',
    path: '/api/assignments/:id/difficulty-steps',
    summary: 'All that happened to the difficulties of an assignment that the caller may see, the oldest first.',
    right: 'assignment.read',
    params: ById,
    result: z.array(DifficultyStepView.extend({ difficulty: z.object({ id: z.string(), words: z.string() }) })),
  },
  listDifficultyUnits: {
    method: 'GET',
    path: '/api/difficulties/:id/units',
    summary:
      'Units to which it can be handed on (rooms of who is addressed), up (above who holds it, the nearest first) or down with a direction (what held it before, first).',
    right: 'assignment.read',
    params: ById,
    result: z.object({
      within: z.array(Named),
      above: z.array(Named),
      /** `held`: it has come up from there. */
      below: z.array(Named.extend({ held: z.boolean() })),
    }),
  },
  answerDifficulty: {
    method: 'POST',
    path: '/api/difficulties/:id/answer',
    summary: 'The unit that holds it answers, with a document of the system where there is one.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({
      outcome: z.enum(DIFFICULTY_OUTCOME_NAMES),
      words: Words,
      document: z.uuid().nullable().default(null),
      /** Of `planned`, and only of it: the day by which it will be dealt with. */
      by: z.iso.date().optional(),
    }),
    result: DifficultyView,
  },
  routeDifficulty: {
    method: 'POST',
    path: '/api/difficulties/:id/route',
    summary: 'Hands it to a room within the unit that is addressed. Its day stays.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ unit: z.uuid(), words: MayBeEmpty }),
    result: DifficultyView,
  },
  directDifficulty: {
    method: 'POST',
    path: '/api/difficulties/:id/direct',
    summary: 'Whoever it went up to hands it down with a direction, and with a day by which it is answered.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({
      unit: z.uuid(),
      words: Words,
      /** Left out: as long as an answer may take. */
      due: z.iso.date().optional(),
    }),
    result: DifficultyView,
  },
  escalateDifficulty: {
    method: 'POST',
    path: '/api/difficulties/:id/escalate',
    summary: 'It is beyond the authority of who holds it: hands it to the unit above, or to one further up.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ unit: z.uuid().optional(), words: Words }),
    result: DifficultyView,
  },
  reopenDifficulty: {
    method: 'POST',
    path: '/api/difficulties/:id/reopen',
    summary: 'The answer does not do: whoever gave it must answer again.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ words: Words }),
    result: DifficultyView,
  },
  closeDifficulty: {
    method: 'POST',
    path: '/api/difficulties/:id/close',
    summary: 'The answer does.',
    right: 'assignment.read',
    params: ById,
    body: Seen,
    result: DifficultyView,
  },
  withdrawDifficulty: {
    method: 'POST',
    path: '/api/difficulties/:id/withdraw',
    summary: 'The unit takes it back: it stands in the way no longer, or never did.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ words: MayBeEmpty }),
    result: DifficultyView,
  },
} as const satisfies Contract;
