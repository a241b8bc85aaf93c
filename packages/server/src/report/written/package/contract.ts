// Packages of edXML made of a frozen report, over the wire.
import type { BusinessType, Priority } from '@sauro/reader/edxml-codes';
import { z } from 'zod';
import { Named } from '../../../assignment/views.ts';
import { Organ } from '../../../document/package/agency.ts';
import { BYTES, type Contract } from '../../../kit/contract.ts';
import { Day } from '../../../kit/day.ts';

const BUSINESS = ['new', 'withdrawn', 'updated', 'replaced'] as const satisfies readonly BusinessType[];
const PRIORITY = ['normal', 'urgent', 'pressing', 'express', 'timed'] as const satisfies readonly Priority[];

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
} as const satisfies Contract;
