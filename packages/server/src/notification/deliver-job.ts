// The job that tries one message: known to who gathers it and to who sends it.
import { z } from 'zod';
import type { Job } from '../kit/jobs.ts';

export const deliverJob: Job<z.ZodObject<{ delivery: z.ZodUUID }>> = {
  name: 'notification.deliver',
  data: z.object({ delivery: z.uuid() }),
};
