// Difficulties as lists, counts and a spreadsheet, over the wire.
import { DIFFICULTY_KIND_NAMES, DIFFICULTY_SIDES, DIFFICULTIES_AS_OF, DIFFICULTY_STATE_NAMES } from '@sauro/core';
import { z } from 'zod';
import { listOf, Page } from '../../assignment/list-contract.ts';
import { BYTES, type Contract, ExportFormat } from '../../kit/contract.ts';
import { DifficultyView } from './views.ts';

export const DifficultyFilter = z.object({
  /** One or several, parted by commas. */
  state: listOf(DIFFICULTY_STATE_NAMES),
  kind: listOf(DIFFICULTY_KIND_NAMES),
  plan: z.uuid().optional(),
  assignment: z.uuid().optional(),
  /** Raised by that unit or one below it. */
  unit: z.uuid().optional(),
  /** About work that the unit, or one below it, has given. */
  issuer: z.uuid().optional(),
  /** Raised between these days, both counted. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** As it stood at the end of that day: solved, or not yet; what was taken back by then is left out. */
  at: z.iso.date().optional(),
  stood: z.enum(DIFFICULTIES_AS_OF).optional(),
  side: z.enum(DIFFICULTY_SIDES).default('any'),
  /** Only those whose answer is late. */
  overdue: z.literal('yes').optional(),
  /** Words, without diacritics or with them. */
  q: z.string().trim().max(200).default(''),
});
export type DifficultyFilter = z.output<typeof DifficultyFilter>;

export const difficultyListContract = {
  listDifficulties: {
    method: 'GET',
    path: '/api/difficulties',
    summary: 'Difficulties that the caller may see: those that wait for an answer first, what is due first before all.',
    right: 'assignment.read',
    query: DifficultyFilter.extend(Page),
    result: z.object({ items: z.array(DifficultyView), total: z.number() }),
  },
  countDifficulties: {
    method: 'GET',
    path: '/api/difficulty-counts',
    summary: 'How many stand in which state within a filter, whatever states that filter names, and how many are late.',
    right: 'assignment.read',
    query: DifficultyFilter,
    result: z.object({ states: z.record(z.enum(DIFFICULTY_STATE_NAMES), z.number()), overdue: z.number() }),
  },
  countWaitingDifficulties: {
    method: 'GET',
    path: '/api/difficulty-waiting',
    summary: 'What waits for the caller herself: to be answered, how many of it late, and to be confirmed.',
    right: 'assignment.read',
    isPoll: true,
    result: z.object({ toAnswer: z.number(), overdue: z.number(), toConfirm: z.number() }),
  },
  exportDifficulties: {
    method: 'GET',
    path: '/api/difficulty-file',
    summary: 'The list within a filter as XLSX or CSV.',
    right: 'assignment.read',
    query: DifficultyFilter.extend({ format: ExportFormat }),
    result: BYTES,
  },
} as const satisfies Contract;
