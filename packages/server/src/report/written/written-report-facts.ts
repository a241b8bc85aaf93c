// What happens to written reports, as facts of the ledger: begun, changed, frozen with the hashes of what is kept. What a
// report says stands beside, never in the ledger.
import type { ReviewKind } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import { insertFrozen, insertReport, type NewFrozen, type NewReport, updateWording } from './queries-write.ts';
import type { Wording } from './written-report.ts';

type Made = {
  readonly unit: string;
  readonly plans: readonly string[];
  readonly from: string;
  readonly at: string;
  readonly given: boolean;
  readonly review: ReviewKind | null;
};

export const writtenReportMade: Action<'writtenReport', Made, NewReport> = {
  kind: 'writtenReport.made',
  apply: (cx, _fact, aside) => insertReport(cx, aside),
};

export const writtenReportChanged: Action<'writtenReport', { readonly version: number }, Wording> = {
  kind: 'writtenReport.changed',
  apply: (cx, { subject }, aside) => updateWording(cx, subject, aside),
};

type Frozen = { readonly contentSha256: string; readonly docxSha256: string; readonly xlsxSha256: string };

export const writtenReportFrozen: Action<'writtenReport', Frozen, NewFrozen> = {
  kind: 'writtenReport.frozen',
  apply: (cx, _fact, aside) => insertFrozen(cx, aside),
};
