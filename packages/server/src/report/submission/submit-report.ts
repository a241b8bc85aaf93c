// A report is sent: what the facts say and what was typed is frozen as one text with its hash. A unit that gathers waits for
// those below, or names whose report is missing. What was sent can be taken back until somebody has acted on it.
import { createHash } from 'node:crypto';
import { applyEdits, dayOf, withWords } from '@sauro/core';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { happen, holdReport, senderFor } from './act.ts';
import { composeUnitReport } from './compose-report.ts';
import { findEdits, getRoundRow, listChildren, listWords } from './queries.ts';
import { reportSubmitted, reportWithdrawn } from './report-facts.ts';
import type { ReportId, ReportRow } from './report.ts';

type Sending = { readonly version: number; readonly missing: readonly string[] };

export async function submitReport(cx: Cx, id: ReportId, { version, missing }: Sending): Promise<void> {
  const before = await holdReport(cx, id, 'submit', version);
  const without = await missingOf(cx, before, missing);
  const content = JSON.stringify(await contentToSend(cx, before));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const [number, on] = [before.number + 1, dayOf(cx.now)];
  const lender = await senderFor(cx, before);
  await record(cx, reportSubmitted, {
    subject: id,
    data: { on, number, sha256, missing: without, ...(lender !== null && { onBehalfOf: lender }) },
    aside: {
      before,
      words: '',
      by: cx.acting.person,
      submission: { reportId: id, number, content, sha256, missing: without, onDay: on },
    },
  });
}

/** It is the unit’s own again; what was sent stays in the history. */
export async function withdrawReport(cx: Cx, id: ReportId, { version }: Pick<Sending, 'version'>): Promise<void> {
  await happen(cx, reportWithdrawn, await holdReport(cx, id, 'withdraw', version), { data: {} });
}

/** What it would say if it were sent now: what is worked out, with what was typed and edited. */
export async function contentToSend(cx: Cx, row: ReportRow) {
  const round = await getRoundRow(cx, row.roundId);
  const words = Object.fromEntries((await listWords(cx, row.id)).map(({ section, text }) => [section, text]));
  const { edits } = await findEdits(cx, row.id);
  return withWords(applyEdits(await composeUnitReport(cx, row, round), edits), words);
}

/**
 * Reports below that are neither accepted nor excused.
 * @throws {Problem} `report.children-missing` unless each of them is named.
 */
async function missingOf(cx: Cx, row: ReportRow, named: readonly string[]): Promise<readonly ReportId[]> {
  const open = (await listChildren(cx, row)).filter(({ state }) => state !== 'accepted' && state !== 'excused');
  const unnamed = open.filter(({ id }) => !named.includes(id));
  if (unnamed.length > 0) throw new Problem('report.children-missing', { count: unnamed.length });
  return open.map(({ id }) => id);
}
