// One cell with what was told in it, what stands before it, and what was remarked: all that is shown beside it.
import type { Figure } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { named } from '../assignment/list-views.ts';
import { rightsAt } from '../people/reach.ts';
import { type Cell, getCellRow } from './get-cell-row.ts';
import { commentView } from './comment-figure.ts';
import { figureIn, mayRemark } from './figures.ts';
import type { figuresContract } from './figures-contract.ts';
import { listComments } from './queries-comments.ts';
import { listBefore, listCellEntries } from './queries-figures.ts';

type Answer = Output<(typeof figuresContract)['getFigureHistory']>;

export async function getFigureHistory(cx: Cx, cell: Cell): Promise<Answer> {
  const row = await getCellRow(cx, cell);
  const entries = (await listCellEntries(cx, cell.id, cell.target)).map((entry) => ({
    version: entry.version,
    figure: figureIn(entry),
    by: named(entry.enteredBy, entry.personName),
    at: entry.enteredAt.toISOString(),
  }));
  return {
    entries,
    before: row.period === '' ? toldBefore(entries) : await periodsBefore(cx, cell),
    comments: (await listComments(cx, cell.id, cell.target)).map(commentView),
    mayComment: mayRemark(row, await rightsAt(cx, [row.unitId, row.issuerUnitId])),
  };
}

/** Totals that the last entry has taken the place of. What was added is written over, and says nothing of before. */
function toldBefore(entries: Answer['entries']): Answer['before'] {
  return entries
    .slice(1)
    .flatMap(({ figure }) => (figure?.basis === 'cumulative' ? [{ ...figure, period: '' }] : []))
    .toReversed();
}

async function periodsBefore(cx: Cx, { id, target }: Cell): Promise<Answer['before']> {
  return (await listBefore(cx, [id], target)).flatMap((row) => {
    const figure: Figure | null = figureIn(row);
    return figure === null ? [] : [{ ...figure, period: row.period }];
  });
}
