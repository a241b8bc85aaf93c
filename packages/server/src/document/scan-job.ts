// The job that recognises the next page of a scan: see scan-document.ts.
import { z } from 'zod';
import type { Job } from '../kit/jobs.ts';

export const scanDocumentJob = {
  name: 'document.scan',
  data: z.object({ document: z.uuid() }),
  isLong: true,
} as const satisfies Job;
