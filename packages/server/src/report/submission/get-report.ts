// One report whole, for whoever writes it, receives it or runs the round. What is being typed is the unit's own: whoever
// receives it sees it once it is sent, as it was sent, and what has changed since she looked last.
import { changedSections, REPORT_FACT_KINDS, type ReportContent } from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { composeUnitReport } from './compose-report.ts';
import {
  findEdits,
  findLastSubmission,
  findLook,
  findReport,
  findSubmission,
  getRoundRow,
  listChildren,
  listSteps,
  listWords,
} from './queries.ts';
import { listAttachments } from './queries-attachments.ts';
import { findUnitsOfReports, putLook } from './queries-look.ts';
import { attachmentView } from './attach-file.ts';
import { contentOf, type ReportId, type ReportRow } from './report.ts';
import { reportViews } from './report-views.ts';
import { isBeingWritten } from './being-written.ts';
import type { WholeReportView } from './views.ts';

export async function getReport(cx: Cx, id: ReportId): Promise<WholeReportView> {
  const row = await findReport(cx, id);
  const [report] = row === undefined ? [] : await reportViews(cx, [row]);
  if (row === undefined || report === undefined) throw new Problem('record.not-found');
  const round = await getRoundRow(cx, row.roundId);
  const isWritten = await isBeingWritten(cx, row);
  const sent = await findLastSubmission(cx, row);
  const frozen = sent === undefined ? null : contentOf(sent);
  return {
    report,
    addressee: round.addressee,
    outline: [...round.outline],
    asked: round.attachments,
    content: isWritten ? await composeUnitReport(cx, row, round) : frozen,
    words: isWritten ? (await listWords(cx, id)).map((one) => ({ ...one, at: one.at.toISOString() })) : [],
    edits: isWritten ? await editsOf(cx, id) : null,
    attachments: (await listAttachments(cx, id))
      .filter(({ addedAt }) => isWritten || (sent !== undefined && addedAt <= sent.at))
      .map(attachmentView),
    sent:
      sent === undefined
        ? null
        : { ...toldOf(sent), missing: await findUnitsOfReports(cx, sent.missing as ReportId[]) },
    changed: await changedSince(cx, row, frozen),
    steps: await stepsOf(cx, id),
    children: await reportViews(cx, await listChildren(cx, row)),
  };
}

async function editsOf(cx: Cx, id: ReportId) {
  const { edits, version } = await findEdits(cx, id);
  return { edits: [...edits], version };
}

function toldOf({ number, sha256, at, by }: NonNullable<Awaited<ReturnType<typeof findSubmission>>>) {
  return { number, sha256, at: at.toISOString(), by };
}

/** Sections that differ from what the caller looked at last; that she looks now is kept. */
async function changedSince(cx: Cx, row: ReportRow, frozen: ReportContent | null): Promise<string[] | null> {
  if (frozen === null || cx.acting.person === null) return null;
  const seen = await findLook(cx, row.id);
  if (seen === row.number) return [];
  await putLook(cx, row.id, row.number);
  const before = seen === 0 ? undefined : await findSubmission(cx, row.id, seen);
  return before === undefined ? null : changedSections(contentOf(before), frozen);
}

async function stepsOf(cx: Cx, id: ReportId): Promise<WholeReportView['steps']> {
  return (await listSteps(cx, id)).flatMap(({ kind, personId, personName, at, dueOn, ...step }) => {
    const known = REPORT_FACT_KINDS.find((one) => one === kind);
    const by = personId === null || personName === null ? null : { id: personId, name: personName };
    return known === undefined ? [] : [{ ...step, kind: known, due: dueOn, by, at: at.toISOString() }];
  });
}
