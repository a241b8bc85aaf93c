// What written reports look like over the wire.
import { isPlainDate, type PlainDate, type ReportContent } from '@sauro/core';
import { z } from 'zod';
import { EditShape } from '../content/edit-shape.ts';
import { Named } from '../../assignment/views.ts';

const Line = z.string().trim().max(500);
const Day = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value), 'YYYY-MM-DD');

export const HeadShape = z.object({
  parentBody: Line,
  issuer: Line,
  number: z.string().trim().max(30),
  symbol: z.string().trim().max(60),
  place: Line,
  date: Day.nullable(),
  addressees: z.array(Line.min(1)).max(30),
  grounds: z.array(z.string().trim().min(1).max(1000)).max(30),
  recipients: z.array(Line.min(1)).max(60),
  capacity: z.array(Line.min(1)).max(5),
  signer: Line,
});

export const WordsShape = z.record(z.string().min(1).max(120), z.string().max(20_000));

export const WrittenReportView = z.object({
  id: z.string(),
  unit: Named,
  title: z.string(),
  from: z.string(),
  at: z.string(),
  given: z.boolean(),
  version: z.number(),
  madeAt: z.string(),
  by: Named.nullable(),
  frozen: z.object({ at: z.string(), by: Named.nullable(), docxSha256: z.string() }).nullable(),
});
export type WrittenReportView = z.output<typeof WrittenReportView>;

/** As core has it: what was composed here is not checked again on its way out. */
const Content = z.custom<ReportContent>((value) => typeof value === 'object' && value !== null);

export const WholeReport = z.object({
  report: WrittenReportView,
  plans: z.array(z.object({ id: z.string(), title: z.string() })),
  head: HeadShape,
  words: WordsShape,
  edits: z.array(EditShape),
  /** With words and edits laid in; of a frozen one as it was frozen. */
  content: Content,
  can: z.array(z.enum(['change', 'freeze'])),
});
export type WholeReport = z.output<typeof WholeReport>;

export const AUDIT_REASONS = ['day-not-over', 'changed', 'gone'] as const;
export const AuditView = z.object({
  /** Figures that were counted anew, and those that say what was sent by others and are not. */
  counted: z.number(),
  uncounted: z.number(),
  /** Gathered words that were asked for anew. */
  words: z.number(),
  /** Whether what is kept is what was frozen, by its hashes. */
  isWhole: z.boolean(),
  /** Facts recorded after it was composed and before its cut-off day was over. */
  laterFacts: z.number(),
  differences: z.array(
    z.object({
      place: z.string(),
      what: z.string(),
      was: z.string(),
      is: z.string().nullable(),
      why: z.enum(AUDIT_REASONS),
    }),
  ),
});
export type AuditView = z.output<typeof AuditView>;
