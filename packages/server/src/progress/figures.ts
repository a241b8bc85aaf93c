// Cells of figures: each is the figure of one target on one assignment, and what the last entry that told it has told. Who may
// tell and who may remark is asked of the same two tables as every act on an assignment.
import {
  type AssignmentAct,
  type AssignmentState,
  type Figure,
  type FigureBasis,
  type FigureKind,
  figureKindOf,
  type FigureRange,
  type Id,
  isYours,
  nextState,
  type RangedTarget,
} from '@sauro/core';
import { standpointOf } from '../assignment/act.ts';
import type { AssignmentRow } from '../assignment/assignment.ts';
import type { RightsAt } from '../people/reach.ts';

export type FigureCommentId = Id<'figureComment'>;
export type FigureImportId = Id<'figureImport'>;

export type FigureColumns = {
  readonly basis: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/** Null where it was taken back. */
export function figureIn({ basis, value, numerator, denominator }: FigureColumns): Figure | null {
  // Held by a constraint of the database.
  return value === null ? null : { basis: basis as FigureBasis, value, numerator, denominator };
}

/** What a figure of a target can be: by its words, or as a person has said. */
export function kindOf(target: RangedTarget & { readonly figureRange: string | null }): FigureKind {
  // Held by a constraint of the database.
  return figureKindOf(target, target.figureRange as FigureRange | null);
}

export function cellKey(assignment: string, target: string): string {
  return `${assignment} ${target}`;
}

type Placed = Pick<AssignmentRow, 'unitId' | 'issuerUnitId' | 'parentId'>;

/** What is being judged, and what was accepted, holds still. */
export function isTimeToTell(state: string): boolean {
  // Written by core's fold.
  return nextState(state as AssignmentState, 'progress') !== null;
}

export function mayTell(row: Placed, at: RightsAt): boolean {
  return isYours('progress', standpointOf(row, at));
}

/** Whoever does the work, gave it, or judges it. */
const CONCERNED = ['progress', 'accept', 'verify', 'amend', 'answer-extension'] as const satisfies AssignmentAct[];

export function mayRemark(row: Placed, at: RightsAt): boolean {
  return CONCERNED.some((act) => isYours(act, standpointOf(row, at)));
}
