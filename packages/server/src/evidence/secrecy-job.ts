// The job that looks for a mark of secrecy in a picture: see bar-secret.ts.
import { z } from 'zod';
import type { Job } from '../kit/jobs.ts';

export const secrecyJob = {
  name: 'evidence.secrecy',
  data: z.object({ evidence: z.uuid() }),
  isLong: true,
} as const satisfies Job;
