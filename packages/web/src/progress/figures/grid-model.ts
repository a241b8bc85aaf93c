// The grid as rows and columns: assignments down and targets across, or, of one work of one unit, its targets down and its
// periods across. Pure: what stands in a cell comes from what the server said and from what still waits to be sent.
import {
  type Figure,
  figureFrom,
  type FigureTextFault,
  figureText,
  type FigureTyped,
  shareFigure,
  type Tongue,
} from '@sauro/core';
import type { GridCell, GridItem, GridTarget, ToldFigure } from './calls.ts';
import { cellKey, type CellsView, refusedIn, type WaitingRow } from './cell-outbox.ts';

export type Place = { readonly row: number; readonly column: number };
export type Across = 'targets' | 'periods';
export type Line = { readonly key: string; readonly item: GridItem | null; readonly target: GridTarget | null };
export type GridModel = { readonly across: Across; readonly rows: readonly Line[]; readonly columns: readonly Line[] };
export type Spot = { readonly item: GridItem; readonly target: GridTarget; readonly key: string };

export function gridOf(items: readonly GridItem[], targets: readonly GridTarget[], across: Across): GridModel {
  const ofItems = items.map((item): Line => ({ key: item.id, item, target: null }));
  const ofTargets = targets.map((target): Line => ({ key: target.id, item: null, target }));
  return across === 'targets'
    ? { across, rows: ofItems, columns: ofTargets }
    : // The oldest period first, as one reads a row.
      { across, rows: ofTargets, columns: ofItems.toReversed() };
}

export function spotAt({ rows, columns }: GridModel, { row, column }: Place): Spot | null {
  const [down, over] = [rows[row], columns[column]];
  const item = down?.item ?? over?.item;
  const target = down?.target ?? over?.target;
  if (item == null || target == null) return null;
  return { item, target, key: cellKey(item.id, target.id) };
}

/** Which cell has the focus: by what it is of, so that it stays there however the rows move. */
export type Focus = { readonly row: string | null; readonly column: string | null; readonly place: Place };

export function focusOn({ rows, columns }: GridModel, place: Place): Focus {
  return { row: rows[place.row]?.key ?? null, column: columns[place.column]?.key ?? null, place };
}

/** Where it is gone, the place where it was, within what there is. */
export function placeOf({ rows, columns }: GridModel, { row, column, place }: Focus): Place {
  const indexIn = (lines: readonly Line[], key: string | null, before: number) => {
    const index = lines.findIndex((line) => line.key === key);
    return index >= 0 ? index : Math.max(0, Math.min(before, lines.length - 1));
  };
  return { row: indexIn(rows, row, place.row), column: indexIn(columns, column, place.column) };
}

/** Null where the grid no longer has it. */
export function placeOfKey({ rows, columns }: GridModel, key: string): Place | null {
  const ids = key.split(' ');
  const [row, column] = [rows, columns].map((lines) => lines.findIndex((line) => ids.includes(line.key)));
  return row === undefined || column === undefined || row < 0 || column < 0 ? null : { row, column };
}

export const CELL_STATES = [
  'locked',
  'invalid',
  'draft',
  'refused',
  'waiting',
  'saving',
  'saved',
  'empty',
  'told',
] as const;
export type CellState = (typeof CELL_STATES)[number];
export type CellShown = {
  readonly state: CellState;
  /** As it can be typed again. */
  readonly text: string;
  readonly figure: Figure | null;
  /** Of what the server has: what a new figure is told on. */
  readonly version: number;
  readonly comments: number;
  /** What is on its way from this cell. */
  readonly told: ToldFigure | null;
  /** With which it goes; where that one waits behind one that was not taken, that. */
  readonly row: WaitingRow | null;
};

/** By cell, so that ten thousand of them are looked up and not looked for. */
export type Desk = {
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly waiting: ReadonlyMap<string, { readonly row: WaitingRow; readonly told: ToldFigure }>;
  /** By assignment, the row that was not taken and behind which the others wait. */
  readonly refused: ReadonlyMap<string, WaitingRow>;
  readonly view: CellsView;
  /** As what is typed is read, and what stands is shown. */
  readonly tongue: Tongue;
};

export function deskOf(cells: readonly GridCell[], view: CellsView, tongue: Tongue): Desk {
  const waiting = view.waiting.flatMap((row) =>
    row.figures.map((told) => [cellKey(row.assignment, told.target), { row, told }] as const),
  );
  return {
    cells: new Map(cells.map((cell) => [cellKey(cell.assignment, cell.target), cell])),
    // The last that was typed.
    waiting: new Map(waiting),
    refused: refusedIn(view),
    view,
    tongue,
  };
}

export function shownIn({ cells, waiting, refused, view, tongue }: Desk, { item, target, key }: Spot): CellShown {
  const cell = cells.get(key);
  const saved = view.saved.get(key);
  const isNewer = saved !== undefined && saved.version >= (cell?.version ?? 0);
  const version = isNewer ? saved.version : (cell?.version ?? 0);
  const stands = isNewer ? figureOf(saved.figure) : (cell?.figure ?? null);
  const pending = waiting.get(key);
  const figure = pending === undefined ? stands : figureOf(pending.told.figure);
  const invalid = view.invalid.get(key);
  const row = pending === undefined ? null : (refused.get(item.id) ?? pending.row);
  const text = invalid ?? (figure === null ? '' : figureText(figure, target.basis, tongue));
  return {
    state:
      invalid === undefined
        ? stateOf({ item, figure, isNewer }, row, view.line)
        : keptState(figureFrom(invalid, target, tongue)),
    text,
    figure,
    version,
    comments: cell?.comments ?? 0,
    told: pending?.told ?? null,
    row,
  };
}

type Seen = Pick<Spot, 'item'> & Pick<CellShown, 'figure'> & { readonly isNewer: boolean };

/** A text that is kept is no figure, or one that was not typed to its end when the page went. */
function keptState(typed: FigureTyped): CellState {
  return typeof typed === 'object' && 'fault' in typed ? 'invalid' : 'draft';
}

function stateOf({ item, figure, isNewer }: Seen, row: WaitingRow | null, line: CellsView['line']): CellState {
  if (row !== null) return row.refused !== null ? 'refused' : line === 'broken' ? 'waiting' : 'saving';
  if (!item.mayEnter) return 'locked';
  if (isNewer) return 'saved';
  return figure === null ? 'empty' : 'told';
}

/** What was told, as a figure. */
export function figureOf(told: ToldFigure['figure']): Figure | null {
  if (told === null) return null;
  if ('value' in told) return { ...told, numerator: null, denominator: null };
  return shareFigure(told.numerator, told.denominator);
}

export function toldOf(figure: Figure | null): ToldFigure['figure'] {
  if (figure === null) return null;
  const { basis, value, numerator, denominator } = figure;
  return numerator !== null && denominator !== null ? { numerator, denominator } : { value, basis };
}

export type Edit = { readonly place: Place; readonly text: string };
export type Edited = {
  /** By assignment, with what was typed in it at once. */
  readonly rows: ReadonlyMap<string, { readonly item: GridItem; readonly figures: readonly ToldFigure[] }>;
  /** By cell: what is no figure, and null where what was none is one now. */
  readonly texts: ReadonlyMap<string, string | null>;
  readonly counts: Readonly<Record<'told' | 'invalid' | 'locked' | 'outside', number>>;
};

/** What many cells make of what was typed or laid over them. An empty text takes back what was told. */
export function editsIn(model: GridModel, desk: Desk, edits: readonly Edit[]): Edited {
  const rows = new Map<string, { item: GridItem; figures: ToldFigure[] }>();
  const texts = new Map<string, string | null>();
  const counts = { told: 0, invalid: 0, locked: 0, outside: 0 };
  for (const { place, text } of edits) {
    const spot = spotAt(model, place);
    const outcome =
      spot === null ? 'outside' : editOf(spot, shownIn(desk, spot), figureFrom(text, spot.target, desk.tongue));
    if (outcome === 'outside' || outcome === 'locked') counts[outcome] += 1;
    if (spot === null || typeof outcome === 'string') continue;
    texts.set(spot.key, 'fault' in outcome ? text : null);
    if ('fault' in outcome) counts.invalid += 1;
    if (!('told' in outcome)) continue;
    counts.told += 1;
    const row = rows.get(spot.item.id) ?? { item: spot.item, figures: [] };
    row.figures.push(outcome.told);
    rows.set(spot.item.id, row);
  }
  return { rows, texts, counts };
}

type EditOutcome =
  | 'outside'
  | 'locked'
  | { readonly fault: FigureTextFault }
  | { readonly same: true }
  | { readonly told: ToldFigure };

function editOf({ item, target }: Spot, { figure, version, told }: CellShown, typed: FigureTyped): EditOutcome {
  if (!item.mayEnter) return 'locked';
  if (typeof typed === 'object' && 'fault' in typed) return typed;
  const next = typed === 'empty' ? null : typed;
  if (isSame(figure, next)) return { same: true };
  // On what waits already: that one is followed when it has been taken.
  return { told: { target: target.id, version: told?.version ?? version, figure: toldOf(next) } };
}

function isSame(one: Figure | null, other: Figure | null): boolean {
  if (one === null || other === null) return one === other;
  return figureText(one, 'cumulative') === figureText(other, 'cumulative');
}
