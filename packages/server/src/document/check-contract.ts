// Documents that are checked against the form, over the wire. Nothing of them is kept: whoever asks holds the file.
import { RULES, SEVERITIES, type RuleCode } from '@sauro/writer/rules';
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';

/** The rule's words are in `RULES` of `@sauro/writer/rules`, by its code. */
export const FindingView = z.object({
  code: z.enum(Object.keys(RULES) as [RuleCode, ...RuleCode[]]),
  severity: z.enum(SEVERITIES),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Null: about the whole document. */
  place: z.object({ paragraph: z.number(), excerpt: z.string(), page: z.number().optional() }).nullable(),
  /** What the corrected copy says instead; null where a person must decide. */
  fix: z.string().nullable(),
});

export const CheckView = z.object({
  findings: z.array(FindingView),
  form: z.enum(['state', 'party']),
  isPlan: z.boolean(),
  kind: z.string().nullable(),
  title: z.string().nullable(),
  pages: z.number().nullable(),
});

export const checkContract = {
  checkDocument: {
    method: 'POST',
    path: '/api/checks',
    summary:
      'Checks a DOCX, sent as its raw bytes, against the form of Decree 30/2020 and against itself; keeps nothing.',
    right: 'document.read',
    body: BYTES,
    result: CheckView,
  },
  correctDocument: {
    method: 'POST',
    path: '/api/checks/corrected',
    summary: 'A copy of a DOCX, sent as its raw bytes, in which only what is certain is mended; keeps nothing.',
    right: 'document.read',
    body: BYTES,
    result: BYTES,
  },
} as const satisfies Contract;
