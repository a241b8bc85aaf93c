// What reports look like over the wire.
import {
  REGIME_KIND_NAMES,
  REPORT_ACTS,
  REPORT_FACT_KINDS,
  REPORT_LABEL_NAMES,
  REPORT_STATE_NAMES,
  type Edit,
  type ReportContent,
} from '@sauro/core';
import { z } from 'zod';
import { Named } from '../../assignment/views.ts';

export const RoundName = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(REGIME_KIND_NAMES),
  period: z.string(),
  from: z.string(),
  /** The cut-off. */
  to: z.string(),
  isOpen: z.boolean(),
});

export const ReportView = z.object({
  id: z.string(),
  round: RoundName,
  unit: Named,
  /** Who accepts or returns it; null: the last of the chain, approved by its own leader. */
  receiver: Named.nullable(),
  level: z.number(),
  state: z.enum(REPORT_STATE_NAMES),
  label: z.enum(REPORT_LABEL_NAMES),
  due: z.string(),
  submittedOn: z.string().nullable(),
  /** How often it was sent. */
  number: z.number(),
  /** How often it was sent back. */
  sentBack: z.number(),
  /** When its unit was reminded of it last; lately: it is not reminded again yet. */
  reminded: z.object({ at: z.string(), isLately: z.boolean() }).nullable(),
  /** To be sent with every act: an act on an older version is refused with `report.moved-on`. */
  version: z.number(),
  can: z.array(z.enum(REPORT_ACTS)),
  /** The caller could accept or approve it now, were it not her own. */
  isOwn: z.boolean(),
});
export type ReportView = z.output<typeof ReportView>;

/** As core has it: what was checked on its way in is not checked again. */
const EditList = z.custom<readonly Edit[]>((value) => Array.isArray(value));

/** As core has it: it is shaped by the one that composes it and by nothing else. */
const ContentView = z.custom<ReportContent>((value) => typeof value === 'object' && value !== null);

export const AttachmentView = z.object({
  id: z.string(),
  name: z.string(),
  sizeBytes: z.number(),
  format: z.string(),
  by: z.string().nullable(),
  at: z.string(),
});

export const WholeReportView = z.object({
  report: ReportView,
  /** Outside the system, to whom the last report of the chain goes; else empty. */
  addressee: z.string(),
  outline: z.array(z.object({ key: z.string(), title: z.string() })),
  /** Files that are asked for, by their names. */
  asked: z.array(z.string()),
  /** Before it is sent: as the facts stand at the cut-off, or today before it. Then: as it was sent. Null: not sent yet, and not hers. */
  content: ContentView.nullable(),
  /** What is typed so far: to be laid into the content. Empty once it is sent. */
  words: z.array(
    z.object({
      section: z.string(),
      text: z.string(),
      version: z.number(),
      by: z.string().nullable(),
      at: z.string(),
    }),
  ),
  /** What was done to gathered words so far: to be laid over the content, which is as it was gathered. Null once it is sent. */
  edits: z.object({ edits: EditList, version: z.number() }).nullable(),
  attachments: z.array(AttachmentView),
  sent: z
    .object({
      number: z.number(),
      /** Of the frozen content. */
      sha256: z.string(),
      at: z.string(),
      by: z.string().nullable(),
      /** Units whose reports it was sent without. */
      missing: z.array(Named),
    })
    .nullable(),
  /** Sections that are other than when the caller looked last; null where she has not looked before. */
  changed: z.array(z.string()).nullable(),
  steps: z.array(
    z.object({
      version: z.number(),
      kind: z.enum(REPORT_FACT_KINDS),
      words: z.string(),
      due: z.string(),
      by: Named.nullable(),
      at: z.string(),
    }),
  ),
  /** Reports that go into this one. */
  children: z.array(ReportView),
});
export type WholeReportView = z.output<typeof WholeReportView>;
