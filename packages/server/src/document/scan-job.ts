// The job that recognises the next page of a scan: see scan-document.ts.
import { z } from 'zod';
import type { Job } from '../kit/jobs.ts';

/** Of the pages to be recognised each `of`th belongs to a lane, from the one `at` on. */
const Lane = z.object({ at: z.int().min(0), of: z.int().min(1) });
export type Lane = z.output<typeof Lane>;

export const scanDocumentJob = {
  name: 'document.scan',
  data: z.object({ document: z.uuid(), lane: Lane.optional() }),
  isLong: true,
  // One more: a document whose pages are all there is not kept waiting by the pages of others.
  atOnce: ({ scanPages }) => scanPages + 1,
} as const satisfies Job;
