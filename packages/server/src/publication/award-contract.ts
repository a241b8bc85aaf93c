// Lists of awards on the public page, over the wire: for who may publish. A list is kept nowhere before it is published.
import { AWARD_FAULTS, type AwardFaultCode, AWARDED_NAMES, MOST_AWARDS, PERSONAL_KIND_NAMES } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';
import { PublicationLine, Sha256, Slug } from './contract.ts';

// The keys of the table of faults.
const FAULT_CODES = Object.keys(AWARD_FAULTS) as [AwardFaultCode, ...AwardFaultCode[]];
const Text = (most: number) => z.string().trim().min(1).max(most);

/** Where personal data may stand in a list, beside the names of persons. */
const AWARD_PLACES = ['title', 'number', 'issuer', 'licence', 'rows'] as const;
export type AwardPlace = (typeof AWARD_PLACES)[number];

const Row = z.object({
  form: z.string().max(300),
  who: z.enum(AWARDED_NAMES),
  name: z.string().max(300),
  unit: z.string().max(300),
});
const Fault = z.object({ row: z.number().nullable(), column: z.string(), code: z.enum(FAULT_CODES) });

const List = z.object({
  decision: z.object({ title: Text(500), number: Text(60), issuer: Text(300), issuedOn: z.iso.date() }),
  rows: z.array(Row).min(1).max(MOST_AWARDS),
  /** The publisher says that the decision itself is public: only then are persons named. */
  isDecisionPublic: z.boolean(),
  licence: Text(1000),
});

export const awardContract = {
  readAwardList: {
    method: 'POST',
    path: '/api/award-lists/read',
    summary: 'Reads a list of awards out of XLSX or CSV, with what is wrong in which row and column; keeps nothing.',
    right: 'report.publish',
    body: BYTES,
    result: z.object({
      rows: z.array(Row),
      faults: z.array(Fault),
      faultCount: z.number(),
      ignored: z.array(z.string()),
    }),
  },
  previewAwardList: {
    method: 'POST',
    path: '/api/award-lists/preview',
    summary: 'Exactly what the public would see of a list of awards, and what stands in the way; told by the ledger.',
    right: 'report.publish',
    body: List,
    result: z.object({
      /** To be sent with the publishing: what was looked at is what goes out. */
      sha256: Sha256,
      collectives: z.array(z.object({ form: z.string(), name: z.string(), unit: z.string().nullable() })),
      individuals: z.array(z.object({ form: z.string(), name: z.string(), unit: z.string() })),
      counts: z.array(z.object({ form: z.string(), unit: z.string(), count: z.number() })),
      /** By the places of the rows that were sent, from 1. */
      faults: z.array(Fault),
      /** Personal data beside the names of persons: none may be left. `where`: the text in which it stands. */
      personal: z.array(
        z.object({
          place: z.enum(AWARD_PLACES),
          where: z.string(),
          kind: z.enum(PERSONAL_KIND_NAMES),
          words: z.string(),
        }),
      ),
    }),
  },
  publishAwardList: {
    method: 'POST',
    path: '/api/award-lists',
    summary: 'Publishes a list of awards that was previewed at an address of its own, frozen.',
    right: 'report.publish',
    proof: 'fresh',
    body: List.extend({ slug: Slug, sha256: Sha256 }),
    result: z.object({ id: z.string() }),
    status: 201,
  },
  listAwardLists: {
    method: 'GET',
    path: '/api/award-lists',
    summary: 'Lists of awards that were published and withdrawn, the newest first.',
    right: 'report.publish',
    result: z.object({ items: z.array(PublicationLine) }),
  },
} as const satisfies Contract;

export type AwardList = z.output<typeof List>;
