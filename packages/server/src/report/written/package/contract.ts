// Packages of edXML made of a frozen report, over the wire.
import { type BusinessType, EXCHANGE_STATUSES, type ExchangeStatus, type Priority } from '@sauro/reader/edxml-codes';
import { z } from 'zod';
import { Named } from '../../../assignment/views.ts';
import { Organ } from '../../../document/package/agency.ts';
import { BYTES, type Contract } from '../../../kit/contract.ts';
import { Day } from '../../../kit/day.ts';

const BUSINESS = ['new', 'withdrawn', 'updated', 'replaced'] as const satisfies readonly BusinessType[];
const PRIORITY = ['normal', 'urgent', 'pressing', 'express', 'timed'] as const satisfies readonly Priority[];

// A table of the reader: its keys are its statuses.
const STATUSES = Object.keys(EXCHANGE_STATUSES) as [ExchangeStatus, ...ExchangeStatus[]];

const ById = z.object({ id: z.uuid() });
const Given = z.string().trim().min(1).max(30);

export const ReportPackage = z.object({
  id: z.string(),
  number: z.string(),
  issuedOn: z.string(),
  business: z.enum(BUSINESS),
  reason: z.string().nullable(),
  priority: z.enum(PRIORITY),
  sender: Organ,
  receivers: z.array(Organ),
  sha256: z.string(),
  bytes: z.number(),
  by: Named.nullable(),
  madeAt: z.string(),
});
export type ReportPackage = z.output<typeof ReportPackage>;

export const ReportStatus = z.object({
  id: z.string(),
  /** Who answered; a name is not always said. */
  organ: z.object({ code: z.string(), name: z.string() }),
  /** No package of the report was for this body. */
  isUnasked: z.boolean(),
  status: z.enum(STATUSES),
  reason: z.string().nullable(),
  /** When it was said, by the clock there, and by whom. */
  at: z.iso.datetime(),
  by: z.string().nullable(),
  takenBy: Named.nullable(),
  takenAt: z.iso.datetime(),
});
export type ReportStatus = z.output<typeof ReportStatus>;

export const reportPackageContract = {
  listReportPackages: {
    method: 'GET',
    path: '/api/written-reports/:id/packages',
    summary: 'The edXML packages that were made of a report, the newest first, and what the next one begins with.',
    right: 'assignment.read',
    params: ById,
    result: z.object({
      items: z.array(ReportPackage),
      /** As the head or an earlier package has them; null where they are still to be given. */
      number: z.string().nullable(),
      issuedOn: z.string().nullable(),
      /** The body directly above, where its code is known. */
      receivers: z.array(Organ),
      canMake: z.boolean(),
      /** What receivers have answered, as it was said in time. */
      statuses: z.array(ReportStatus),
    }),
  },
  makeReportPackage: {
    method: 'POST',
    path: '/api/written-reports/:id/packages',
    summary:
      'Makes an edXML package of a frozen report, to be handed over. A repeated request with the same id is one.',
    right: 'report.publish',
    params: ById,
    body: z.object({
      /** Made by who sends (a UUID), once for each package. */
      id: z.uuid(),
      receivers: z.array(Organ).min(1).max(200),
      business: z.enum(BUSINESS).default('new'),
      reason: z.string().trim().max(500).default(''),
      priority: z.enum(PRIORITY).default('normal'),
      /** As the records office gave them, where the report was frozen without. */
      number: Given.optional(),
      issuedOn: Day.optional(),
      /** The document that a replacement replaces: "6/BC-SNV". */
      replaces: z.object({ code: Given.max(90), issuedOn: Day }).optional(),
    }),
    result: ReportPackage,
  },
  getReportPackage: {
    method: 'GET',
    path: '/api/written-reports/:id/packages/:package',
    summary: 'A package as it was made, to the byte.',
    right: 'assignment.read',
    params: ById.extend({ package: z.uuid() }),
    result: BYTES,
  },
  takeReportStatus: {
    method: 'POST',
    path: '/api/report-statuses',
    summary:
      'Takes in what a receiver answered to a report on the exchange axis: the edXML file as its raw bytes; the same answer is kept once.',
    right: 'report.publish',
    body: BYTES,
    result: z.object({
      report: z.object({ id: z.string(), title: z.string() }),
      organ: z.object({ code: z.string(), name: z.string() }),
      status: z.enum(STATUSES),
      /** It was not known before. */
      isNew: z.boolean(),
    }),
  },
} as const satisfies Contract;
