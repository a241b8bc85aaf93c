// What samples, their pieces and what was found look like over the wire.
import { FIELD_OUTCOME_NAMES, FIELD_SOURCE_NAMES, FIGURE_BASIS_NAMES } from '@sauro/core';
import { z } from 'zod';
import { AssignmentView, Named } from '../../assignment/views.ts';
import { PlanName } from '../../plan/views.ts';

export const Wish = z.union([
  z.object({ count: z.int().min(1).max(500) }),
  z.object({ percent: z.int().min(1).max(100) }),
]);

export const FieldCheckView = z.object({
  id: z.string(),
  /** In whose name: it is of work that was given there or below. */
  unit: Named,
  source: z.enum(FIELD_SOURCE_NAMES),
  /** What it was narrowed to. */
  plan: PlanName.nullable(),
  within: Named.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  wish: Wish,
  /** How many it was drawn from, and how many were drawn. */
  frame: z.number(),
  size: z.number(),
  checked: z.number(),
  /** Checked, and not as reported. */
  differing: z.number(),
  seed: z.string(),
  /** SHA-256 of the ids of the frame in the order of their letters, each on a line. */
  frameSha256: z.string(),
  drawnOn: z.string(),
  at: z.string(),
  by: Named.nullable(),
});
export type FieldCheckView = z.output<typeof FieldCheckView>;

const FigureView = z.object({
  target: z.string(),
  text: z.string(),
  unit: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number(),
});

export const FieldResultView = z.object({
  /** 1 is what was found first; each correction has the next. */
  version: z.number(),
  outcome: z.enum(FIELD_OUTCOME_NAMES),
  words: z.string(),
  on: z.string(),
  figures: z.array(FigureView),
  by: Named.nullable(),
  at: z.string(),
});
export type FieldResultView = z.output<typeof FieldResultView>;

export const FieldPieceView = z.object({
  check: z.string(),
  drawnOn: z.string(),
  place: z.number(),
  assignment: AssignmentView,
  /** As it was when the sample was drawn: that is what is checked. */
  report: z.object({
    words: z.string(),
    percent: z.number().nullable(),
    by: z.string().nullable(),
    /** `basis`: a total, or what the period added. */
    figures: z.array(FigureView.extend({ basis: z.enum(FIGURE_BASIS_NAMES) })),
  }),
  evidence: z.number(),
  /** The one that stands first; before it those that it corrects. */
  results: z.array(FieldResultView),
  /** Whether the caller may say what she found. */
  mayCheck: z.boolean(),
  /** She could, were the report not her own. */
  isOwn: z.boolean(),
});
export type FieldPieceView = z.output<typeof FieldPieceView>;

const Counts = {
  drawn: z.number(),
  checked: z.number(),
  agreeing: z.number(),
  differing: z.number(),
  notThere: z.number(),
  /** Of 100: agreeing among checked, with Wilson's interval. */
  share: z.object({ counted: z.number(), low: z.number(), high: z.number() }).nullable(),
};
export const FieldFiguresView = z.object({
  all: z.object(Counts),
  /** Those with the smallest share first; those of which nothing was checked last. */
  units: z.array(z.object({ unit: Named, ...Counts })),
});
export type FieldFiguresView = z.output<typeof FieldFiguresView>;
