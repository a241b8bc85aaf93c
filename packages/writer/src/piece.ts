// What a laid-out document is made of, from top to bottom: lines in a component of the form, rules, columns, tables, pictures.
// Each format written (DOCX, print) draws the same pieces, so that where something stands is decided once.
import type { Picture, Table } from './official-document.ts';
import type { Component } from './official-form.ts';

export type Piece = Line | Rule | Columns | TablePiece | PicturePiece | Space;

/** A paragraph. What is not said here is as its component has it. */
export type Line = Options & {
  readonly type: 'line';
  readonly component: Component;
  readonly runs: readonly Run[];
};

/** Text as it is set: in capitals where its component is. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

export type Options = {
  readonly align?: 'center';
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Millimetres. */
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
    readonly hanging?: number;
  };
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Within a frame: the mark of urgency. */
  readonly boxed?: boolean;
};

/** A line drawn under a name or a title, `length` of `room` millimetres wide. */
export type Rule = { readonly type: 'rule'; readonly length: number; readonly room: number };

/** Two columns without lines, in rows that are not broken over pages. */
export type Columns = {
  readonly type: 'columns';
  /** Millimetres. */
  readonly widths: readonly [number, number];
  readonly rows: readonly (readonly [Content, Content])[];
};
export type Content = readonly (Line | Rule)[];

/** `textWidth`: millimetres that the table takes. */
export type TablePiece = { readonly type: 'table'; readonly table: Table; readonly textWidth: number };

/** Millimetres as it is shown. */
export type PicturePiece = {
  readonly type: 'picture';
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly keepNext: boolean;
};

/** Room that stays with what follows: an empty line before a signature, a gap above a table whose lines would touch the text. */
export type Space = { readonly type: 'space'; readonly of: 'line' | 'gap' };

/** Pages of their own, numbered from 1. */
export type LaidPages = { readonly landscape: boolean; readonly pieces: readonly Piece[] };

/** Points of the small spaces that are drawn and not written: above a rule, the rule itself, gaps round tables, the thickness of lines. */
export const DRAWN = {
  aboveRule: 3.5,
  rule: 6,
  gap: 6,
  ruleLine: 0.75,
  boxLine: 1,
  boxInset: 2,
  abovePicture: 6,
} as const;
/** Points: lines of a table, room within its cells. */
export const CELL = { line: 0.5, side: 4.25, before: 1 } as const;
