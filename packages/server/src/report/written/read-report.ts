// What a written report says: a draft is composed from the facts whenever it is looked at, with what people have typed and
// edited laid in; a frozen one is what was frozen.
import {
  applyEdits,
  type PlainDate,
  plainDate,
  type ReportContent,
  type ReportHead,
  type Review,
  type UnitId,
  withWords,
} from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { rightsAt } from '../../people/reach.ts';
import { type Composing, composeContent } from '../content/compose-content.ts';
import { findFrozen, findReport, listPlansOf, type ReportRow } from './queries.ts';
import type { WholeReport } from './views.ts';
import { type WrittenReportId, wordingOf, writtenReportView } from './written-report.ts';

export type Read = {
  readonly row: ReportRow;
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  readonly content: ReportContent;
  readonly head: ReportHead;
};

export async function getReportRow(cx: Cx, id: WrittenReportId): Promise<ReportRow> {
  const row = await findReport(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}

export async function readReport(cx: Cx, id: WrittenReportId): Promise<Read> {
  const row = await getReportRow(cx, id);
  const plans = await listPlansOf(cx, id);
  const frozen = await findFrozen(cx, id);
  if (frozen !== undefined) return { row, plans, content: frozenContent(frozen), head: frozen.head as ReportHead };
  const { head, words, edits } = wordingOf(row);
  const composed = await composeContent(cx, composingOf(row, plans));
  return { row, plans, content: withWords(applyEdits(composed, edits), words), head };
}

/** Written as JSON by freezeReport alone. */
export function frozenContent({ content }: { readonly content: string }): ReportContent {
  return JSON.parse(content) as ReportContent;
}

export function composingOf(row: ReportRow, plans: readonly { readonly id: string }[]): Composing {
  const day = (text: string): PlainDate => plainDate(text);
  return {
    unit: { id: row.unitId, name: row.unitName },
    title: row.title,
    plans: plans.map(({ id }) => id),
    from: day(row.fromOn),
    at: day(row.atOn),
    side: row.isGiven ? 'given' : 'own',
    // Written by makeReport alone.
    review: row.review as Review | null,
  };
}

export async function wholeReport(cx: Cx, id: WrittenReportId): Promise<WholeReport> {
  const { row, plans, content, head } = await readReport(cx, id);
  const { words, edits } = wordingOf(row);
  return {
    report: writtenReportView(row),
    plans: plans.map(({ id: plan, title }) => ({ id: plan, title })),
    head: {
      ...head,
      addressees: [...head.addressees],
      grounds: [...head.grounds],
      recipients: [...head.recipients],
      capacity: [...head.capacity],
    },
    words: { ...words },
    edits: structuredClone(edits) as WholeReport['edits'],
    content,
    can: row.frozenAt === null ? await canOf(cx, row.unitId) : [],
  };
}

async function canOf(cx: Cx, unit: UnitId): Promise<WholeReport['can']> {
  const rights = (await rightsAt(cx, [unit]))(unit);
  return [
    ...(rights.has('report.compile') ? (['change'] as const) : []),
    ...(rights.has('report.publish') ? (['freeze'] as const) : []),
  ];
}
