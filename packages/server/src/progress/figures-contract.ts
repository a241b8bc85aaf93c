// Figures of targets as a grid, over the wire: assignments down, targets across, and in each cell what was told last.
import { ASSIGNMENT_STATES, FIGURE_BASIS_NAMES, FIGURE_RANGE_NAMES, MOST_FIGURE } from '@sauro/core';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

const ById = z.object({ id: z.uuid() });
const Cell = z.object({ id: z.uuid(), target: z.uuid() });
const Named = z.object({ id: z.string(), name: z.string() });

/** As it stands: of a share the value is worked out. */
export const FigureView = z.object({
  basis: z.enum(FIGURE_BASIS_NAMES),
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});

/** What is told: a share, a number, or null where what was told before is taken back. */
const FigureTold = z.union([
  z.object({ numerator: z.number().min(0).max(MOST_FIGURE), denominator: z.number().positive().max(MOST_FIGURE) }),
  z.object({ value: z.number().min(-MOST_FIGURE).max(MOST_FIGURE), basis: z.enum(FIGURE_BASIS_NAMES) }),
  z.null(),
]);

export const FigureTargetView = z.object({
  id: z.string(),
  text: z.string(),
  section: z.string(),
  unit: z.string().nullable(),
  comparator: z.string(),
  aim: z.number(),
  max: z.number().nullable(),
  /** What its numbers are unless who enters one says otherwise. */
  basis: z.enum(FIGURE_BASIS_NAMES),
  /** Between what its figures lie: what does not is refused. */
  range: z.enum(FIGURE_RANGE_NAMES),
});

const CommentView = z.object({ id: z.string(), text: z.string(), by: Named, at: z.string() });

/** One row of the grid is saved as one entry of progress with these figures. */
const Entry = z.object({
  /** Made by who sends (a UUID), once for each entry, and kept when it is sent again. */
  id: z.uuid(),
  assignment: z.uuid(),
  figures: z
    .array(
      z.object({
        target: z.uuid(),
        /** Of the cell as it was seen; 0 where nothing was told yet. */
        version: z.int().min(0),
        figure: FigureTold,
      }),
    )
    .min(1)
    .max(200)
    .refine((figures) => new Set(figures.map(({ target }) => target)).size === figures.length, 'target named twice'),
});
export type FigureEntry = z.output<typeof Entry>;

export const figuresContract = {
  getFigureGrid: {
    method: 'GET',
    path: '/api/plans/:id/figures',
    summary: 'Figures of a plan: its targets, the assignments that may tell them, and what each has told last.',
    right: 'assignment.read',
    params: ById,
    query: z.object({
      task: z.uuid().optional(),
      /** That unit and all below it. */
      unit: z.uuid().optional(),
      /** Key of a period (2026-Q1); `once` for work that does not recur. */
      period: z.string().trim().min(1).max(20).optional(),
      /** An assignment: it alone, and the same work of the same unit in other periods. */
      beside: z.uuid().optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(200),
    }),
    result: z.object({
      targets: z.array(FigureTargetView),
      items: z.array(
        z.object({
          id: z.string(),
          unit: Named,
          task: Named,
          /** Empty where the work does not recur. */
          period: z.string(),
          state: z.enum(ASSIGNMENT_STATES),
          mayEnter: z.boolean(),
        }),
      ),
      /** Those in which something was told, or remarked. */
      cells: z.array(
        z.object({
          assignment: z.string(),
          target: z.string(),
          version: z.number(),
          figure: FigureView.nullable(),
          comments: z.number(),
        }),
      ),
      total: z.number(),
      /** What the grid can be narrowed to. */
      tasks: z.array(Named),
      periods: z.array(z.string()),
    }),
  },
  saveFigures: {
    method: 'POST',
    path: '/api/plans/:id/figures',
    summary:
      'Saves rows of the grid; each is taken or refused by itself. A repeated entry with the same id is one entry.',
    right: 'progress.enter',
    params: ById,
    body: z.object({
      entries: z
        .array(Entry)
        .min(1)
        .max(500)
        .refine(
          (entries) => new Set(entries.map(({ assignment }) => assignment)).size === entries.length,
          'assignment named twice',
        ),
    }),
    result: z.object({
      outcomes: z.array(
        z.object({
          id: z.string(),
          /** Of its cells from now on; null where it was refused. */
          version: z.number().nullable(),
          /** The problem: a code, and what its sentence names. */
          refused: z
            .object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) })
            .nullable(),
        }),
      ),
    }),
  },
  getFigureHistory: {
    method: 'GET',
    path: '/api/assignments/:id/figures/:target',
    summary: 'One cell: what was told in it, what the periods before have told, and what was remarked.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: Cell,
    result: z.object({
      /** The newest first. */
      entries: z.array(
        z.object({
          version: z.number(),
          figure: FigureView.nullable(),
          by: Named.nullable(),
          at: z.string(),
        }),
      ),
      /** What it is to be compared with, the oldest first: of each earlier period the last; of work that is done once what was told in the cell before. */
      before: z.array(FigureView.extend({ period: z.string() })),
      comments: z.array(CommentView),
      mayComment: z.boolean(),
    }),
  },
  commentFigure: {
    method: 'POST',
    path: '/api/assignments/:id/figures/:target/comments',
    summary: 'Writes a remark on a cell. A repeated request with the same id is one remark.',
    right: 'assignment.read',
    params: Cell,
    body: z.object({ id: z.uuid(), text: z.string().trim().min(1).max(2000) }),
    result: CommentView,
  },
} as const satisfies Contract;
