// What a receiver has answered on the exchange axis comes back as a file: it is read in confinement, held against the reports
// that were handed over, and kept as a fact of the one that it is about, once. The file itself is not kept, but its hash.
import { addDays, dayOf, joinedNumber, plainDate, type ReportHead } from '@sauro/core';
import type { EdxmlStatus } from '@sauro/reader/edxml';
import { EXCHANGE_STATUSES } from '@sauro/reader/edxml-codes';
import { momentIn } from '../../../document/package/moment.ts';
import { fileNameOf } from '../../../document/file-name.ts';
import { readersFor } from '../../../document/readers.ts';
import type { Upload } from '../../../document/upload-document.ts';
import type { Acting } from '../../../kit/acting.ts';
import { admit } from '../../../kit/files/admit.ts';
import { newId } from '../../../kit/id.ts';
import { record } from '../../../kit/ledger.ts';
import { Problem, problemOfReading } from '../../../kit/problem.ts';
import type { Cx, System } from '../../../kit/system.ts';
import { mustReach } from '../../../people/reach.ts';
import { lockReport } from '../queries.ts';
import { isAbout, numberIn } from './is-about.ts';
import { type Candidate, isStatusKnown, listHandedOver, type NewStatus } from './queries-status.ts';
import { statusTold } from './status-facts.ts';

export type ReadStatus = { readonly status: EdxmlStatus; readonly sha256: string };

export async function readStatus(system: System, acting: Acting, upload: Upload): Promise<ReadStatus> {
  const file = await system.files.receive(upload.body);
  try {
    await admit(system, acting, { file, name: fileNameOf(upload.name), mayBeStored: async () => false });
    const result = await readersFor(system.limits).status(file.bytes);
    if (!result.ok) throw problemOfReading(result.problem);
    return { status: result.value, sha256: file.sha256 };
  } finally {
    await file.drop();
  }
}

export type TakenStatus = { readonly report: Candidate; readonly isNew: boolean };

export async function takeStatus(cx: Cx, { status, sha256 }: ReadStatus): Promise<TakenStatus> {
  const report = await reportOf(cx, status);
  await mustReach(cx, 'report.publish', [report.unitId]);
  // Of two who bring the same at once the second sees what the first has left.
  await lockReport(cx, report.reportId);
  const told = toldBy(cx, report, { status, sha256 });
  if (await isStatusKnown(cx, told)) return { report, isNew: false };
  const data = { report: told.reportId, organ: told.organCode, status: told.status, at: told.saidAt.toISOString() };
  const id = newId<'writtenReportStatus'>();
  await record(cx, statusTold, { subject: id, data, aside: { id, ...told } });
  return { report, isNew: true };
}

/** Of a report that she does not see she is told the same as of one that does not exist. */
async function reportOf(cx: Cx, { about, at }: EdxmlStatus): Promise<Candidate> {
  const saidAt = momentIn(at ?? '');
  const saidOn = saidAt && dayOf(saidAt);
  const candidates = await listHandedOver(cx, numberIn(about));
  const found = candidates.filter(({ number, issuedOn, sender, agencyCode, oldAgencyCode, head }) => {
    const organs = [sender.code, agencyCode, oldAgencyCode].filter((code) => code !== null);
    const { symbol } = head as ReportHead;
    return isAbout({ organs, code: joinedNumber(number, symbol), issuedOn }, about, saidOn);
  });
  const [first] = found;
  const named = { code: about.code || (about.documentId ?? '–'), organ: about.organ || '–' };
  if (first === undefined) throw new Problem('edxml.status-of-nothing', named);
  if (new Set(found.map(({ reportId }) => reportId)).size > 1) throw new Problem('edxml.status-of-several', named);
  return first;
}

/** H15.1, 000.00.01.H56, and what other systems call theirs. */
function isAgencyCode(code: string): boolean {
  return /^[\w.-]{1,100}$/.test(code);
}

/** Clocks of others go before ours by no more. */
const MOST_AHEAD_MS = 60 * 60 * 1000;

function toldBy(cx: Cx, report: Candidate, { status: answer, sha256 }: ReadStatus): Omit<NewStatus, 'id'> {
  const { from, status, reason, at, staff } = answer;
  if (!isAgencyCode(from.code)) throw new Problem('edxml.status-of-nobody');
  const saidAt = momentIn(at ?? '');
  const isPossible =
    saidAt !== undefined &&
    saidAt.getTime() <= cx.now.getTime() + MOST_AHEAD_MS &&
    // A clock that is set to another zone may still be on the day before.
    dayOf(saidAt) >= addDays(plainDate(report.issuedOn), -1);
  if (!isPossible) throw new Problem('edxml.status-time', { at: at ?? '–', day: report.issuedOn });
  return {
    reportId: report.reportId,
    organCode: from.code.toUpperCase(),
    organName: from.name,
    status,
    // Programs repeat the name of the status where there is nothing to say.
    reason: reason === EXCHANGE_STATUSES[status].vi ? null : reason,
    saidAt,
    saidBy: [staff?.name, staff?.department].filter(Boolean).join(', ') || null,
    sha256,
  };
}
