// A unit's report as the paper that its office signs: as it was sent, or as it would be sent now. Its head is as such a body
// usually has it, with the places of number, day and signer left for the hand.
import { type ReportContent, usualHead } from '@sauro/core';
import type { OfficialFile } from '../../document/official-file.ts';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { reportFile } from '../document/write-report.ts';
import { findBody } from '../written/queries.ts';
import { isBeingWritten } from './being-written.ts';
import { findReport, findSubmission, getRoundRow } from './queries.ts';
import { contentOf, type ReportId, type ReportRow } from './report.ts';
import { contentToSend } from './submit-report.ts';

/** @throws {Problem} `record.not-found` where there is nothing yet that the caller may see. */
export async function reportDocument(
  system: System,
  acting: Acting,
  id: ReportId,
  as: OfficialFile,
): Promise<FileAnswer> {
  const { content, head } = await transact(system, acting, async (cx) => {
    const row = await findReport(cx, id);
    const shown = row === undefined ? null : await contentShown(cx, row);
    if (row === undefined || shown === null) throw new Problem('record.not-found');
    const body = await findBody(cx, row.unitId);
    const { addressee } = await getRoundRow(cx, row.roundId);
    const { name, kind, code, above } = body ?? { name: shown.unit.name, kind: 'room', code: '', above: null };
    const usual = usualHead({ name, kind, code, above });
    const isTop = row.receiverUnitId === null && addressee !== '';
    return { content: shown, head: isTop ? { ...usual, addressees: [addressee] } : usual };
  });
  return reportFile(
    { content, head, reference: id },
    {
      as,
      name: `bao-cao-${content.at}`,
      printer: system.printer,
    },
  );
}

async function contentShown(cx: Cx, row: ReportRow): Promise<ReportContent | null> {
  if (await isBeingWritten(cx, row)) return contentToSend(cx, row);
  const sent = row.number === 0 ? undefined : await findSubmission(cx, row.id, row.number);
  return sent === undefined ? null : contentOf(sent);
}
