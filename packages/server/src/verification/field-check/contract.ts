// Random samples of reports for a check in the field, and what was found there, over the wire.
import { FIELD_OUTCOME_NAMES, FIELD_RIGHT, FIELD_SOURCE_NAMES, SENT_BACK_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Page } from '../../assignment/list-contract.ts';
import { AssignmentView, Named } from '../../assignment/views.ts';
import { BYTES, type Contract } from '../../kit/contract.ts';
import { FieldCheckView, FieldFiguresView, FieldPieceView, FieldResultView, Wish } from './views.ts';

const ById = z.object({ id: z.uuid() });
const Day = z.iso.date();

const Frame = z.object({
  source: z.enum(FIELD_SOURCE_NAMES),
  plan: z.uuid().optional(),
  /** Work of that unit and of those below it. */
  unit: z.uuid().optional(),
  /** Accepted, or reported where it waits, between these days, both counted. */
  from: Day.optional(),
  to: Day.optional(),
  /** In whose name, one of `issuers` of the preview; the first of them where absent. */
  issuer: z.uuid().optional(),
});
export type FrameAsked = z.output<typeof Frame>;

const Figure = z.union([
  z.object({ target: z.uuid(), numerator: z.number().min(0), denominator: z.number().positive() }),
  z.object({ target: z.uuid(), value: z.number() }),
]);

/** What figures, and the lists that they open, are narrowed to. */
const Narrowing = {
  check: z.uuid().optional(),
  plan: z.uuid().optional(),
  /** Drawn between these days, both counted. */
  from: Day.optional(),
  to: Day.optional(),
};

export const fieldCheckContract = {
  previewFieldCheck: {
    method: 'GET',
    path: '/api/field-check-frame',
    summary: 'From how many reports a sample would be drawn, and in whose name the caller may draw one.',
    right: FIELD_RIGHT,
    query: Frame,
    result: z.object({ issuers: z.array(Named), size: z.number() }),
  },
  drawFieldCheck: {
    method: 'POST',
    path: '/api/field-checks',
    summary: 'Draws a random sample. The server makes the seed; a repeated request with the same id is one sample.',
    right: FIELD_RIGHT,
    body: Frame.extend({
      /** Made by who sends (a UUID), once for each sample. */
      id: z.uuid(),
      wish: Wish,
    }),
    result: FieldCheckView,
  },
  listFieldChecks: {
    method: 'GET',
    path: '/api/field-checks',
    summary: 'The samples that the caller sees, the newest first.',
    right: 'assignment.read',
    query: z.object({ plan: Narrowing.plan, from: Narrowing.from, to: Narrowing.to, ...Page }),
    result: z.object({ items: z.array(FieldCheckView), total: z.number() }),
  },
  getFieldCheck: {
    method: 'GET',
    path: '/api/field-checks/:id',
    summary: 'One sample with all its pieces, by unit; and whether it is the same when it is drawn again.',
    right: 'assignment.read',
    params: ById,
    result: z.object({ check: FieldCheckView, isDrawnAgain: z.boolean(), pieces: z.array(FieldPieceView) }),
  },
  getFieldMinutes: {
    method: 'GET',
    path: '/api/field-checks/:id/minutes',
    summary: 'The minutes of a check: what was drawn, and what was found of each piece; or of one unit alone.',
    right: 'assignment.read',
    params: ById,
    query: z.object({
      /** One whose work was drawn: nothing of any other stands in its minutes. */
      unit: z.uuid().optional(),
      as: z.enum(['docx', 'xlsx', 'pdf']).default('docx'),
    }),
    result: BYTES,
  },
  listFieldResults: {
    method: 'GET',
    path: '/api/assignments/:id/field-results',
    summary: 'What was found of one assignment in the field, of each sample what stands, the newest first.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: z.object({
      /** It counts as done, and the last that was found of this very report is otherwise. */
      isRefuted: z.boolean(),
      /** `mayOpen`: the caller sees the sample too, and not what was found alone. */
      items: z.array(z.object({ check: z.string(), mayOpen: z.boolean(), result: FieldResultView })),
    }),
  },
  listSentBack: {
    method: 'GET',
    path: '/api/sent-back',
    summary: 'Work that was found otherwise in the field and sent back within a span of days, the last first.',
    right: 'assignment.read',
    query: z.object({
      plan: z.uuid().optional(),
      /** That unit and all below it. */
      unit: z.uuid().optional(),
      /** Given by that unit or one below it. */
      issuer: z.uuid().optional(),
      how: z.enum(SENT_BACK_NAMES).optional(),
      /** Sent back from that day on, up to the cut-off day; today where absent. */
      since: Day,
      at: Day.optional(),
      ...Page,
    }),
    result: z.object({
      items: z.array(
        z.object({
          /** As it stands now. */
          assignment: AssignmentView,
          found: z.object({ outcome: z.enum(FIELD_OUTCOME_NAMES), on: z.string(), words: z.string() }),
          how: z.enum(SENT_BACK_NAMES),
          sentOn: z.string(),
          reason: z.string(),
        }),
      ),
      total: z.number(),
    }),
  },
  listFieldPieces: {
    method: 'GET',
    path: '/api/field-check-pieces',
    summary: 'Pieces of samples, the newest sample first: what a figure opens.',
    right: 'assignment.read',
    query: z.object({
      ...Narrowing,
      /** Work of that very unit. */
      unit: z.uuid().optional(),
      outcome: z.enum([...FIELD_OUTCOME_NAMES, 'checked', 'open']).optional(),
      ...Page,
    }),
    result: z.object({ items: z.array(FieldPieceView), total: z.number() }),
  },
  getFieldFigures: {
    method: 'GET',
    path: '/api/field-check-figures',
    summary: 'How many were drawn, checked and found as reported, by unit; the share with how sure it is.',
    right: 'assignment.read',
    query: z.object(Narrowing),
    result: FieldFiguresView,
  },
  recordFieldResult: {
    method: 'POST',
    path: '/api/field-checks/:id/pieces/:assignment/results',
    summary:
      'What was found of one piece. What was said before is corrected, never changed; a repeated request is one.',
    right: FIELD_RIGHT,
    params: z.object({ id: z.uuid(), assignment: z.uuid() }),
    body: z.object({
      /** Made by who sends (a UUID), once for each result. */
      id: z.uuid(),
      /** Version of the result that the person has seen; 0 where there was none. */
      version: z.int().min(0),
      outcome: z.enum(FIELD_OUTCOME_NAMES),
      words: z.string().trim().max(5000).default(''),
      /** Day of the check. */
      on: Day,
      /** Of a share the value is worked out: 100 × numerator / denominator. */
      figures: z.array(Figure).max(50).default([]),
    }),
    result: z.object({ version: z.number(), result: FieldResultView }),
  },
} as const satisfies Contract;
