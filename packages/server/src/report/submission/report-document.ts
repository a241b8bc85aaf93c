// A unit's report as the paper that its office signs: as it was sent, or as it would be sent now. Its head is as such a body
// usually has it, with the places of number, day and signer left for the hand.
import type { ReportContent } from '@sauro/core';
import { bodyHead } from '../../document/body-head.ts';
import { type OfficialFile, templatedFile } from '../../document/official-file.ts';
import { readersFor } from '../../document/readers.ts';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import { bytesOf } from '../../kit/files/bytes-of.ts';
import { Problem, problemOfReading } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { type ReportFile, reportFile, reportFilling } from '../document/write-report.ts';
import { findTemplate } from '../template/queries.ts';
import { isBeingWritten } from './being-written.ts';
import { findLastSubmission, findReport, getRoundRow, listUnitsNamed } from './queries.ts';
import { contentOf, type ReportId, type ReportRow } from './report.ts';
import { contentToSend } from './submit-report.ts';

type Asked = {
  readonly as: OfficialFile;
  /** In the template of the round, where it has one, or in the form that every report has. */
  readonly form: 'round' | 'usual';
};

/**
 * @throws {Problem} `record.not-found` where there is nothing yet that the caller may see, `template.no-printer` where a
 * template is to be printed and nothing here can lay it out: the usual form can be printed still.
 */
export async function reportDocument(
  system: System,
  acting: Acting,
  id: ReportId,
  { as, form }: Asked,
): Promise<FileAnswer> {
  const { content, head, template } = await transact(system, acting, async (cx) => {
    const row = await findReport(cx, id);
    const shown = row === undefined ? null : await contentShown(cx, row);
    if (row === undefined || shown === null) throw new Problem('record.not-found');
    const { addressee, templateId } = await getRoundRow(cx, row.roundId);
    const found = templateId === null || form === 'usual' ? undefined : await findTemplate(cx, templateId);
    const usual = await bodyHead(cx, { id: row.unitId, name: shown.unit.name });
    return {
      content: shown,
      head: { ...usual, addressees: await addresseesOf(cx, row, addressee) },
      template: found?.sha256 ?? null,
    };
  });
  const file = { content, head, reference: id };
  const name = `bao-cao-${content.at}`;
  // A workbook is of figures, and has no form.
  if (template === null || as === 'xlsx') return reportFile(file, { as, name, printer: system.printer });
  return templatedFile(await inTemplate(system, acting, template, file), { as, name, printer: system.printer });
}

async function inTemplate(system: System, { tenant }: Acting, sha256: string, file: ReportFile): Promise<Uint8Array> {
  const bytes = () => bytesOf(system, tenant, sha256);
  const result = await readersFor(system.limits).fillTemplate(bytes, await reportFilling(file));
  if (!result.ok) throw problemOfReading(result.problem);
  return result.value;
}

/** To whom the report goes: the unit that takes it, or outside the system whoever the last of the chain is for. */
async function addresseesOf(cx: Cx, { receiverUnitId }: ReportRow, addressee: string): Promise<readonly string[]> {
  const names = receiverUnitId === null ? [addressee] : [...(await listUnitsNamed(cx, [receiverUnitId])).values()];
  return names.filter((name) => name !== '');
}

async function contentShown(cx: Cx, row: ReportRow): Promise<ReportContent | null> {
  if (await isBeingWritten(cx, row)) return contentToSend(cx, row);
  const sent = await findLastSubmission(cx, row);
  return sent === undefined ? null : contentOf(sent);
}
