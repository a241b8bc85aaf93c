// The jobs that try one message, one for each channel: a gateway that hangs keeps no mail waiting. Known to who gathers a
// message and to who sends it.
import { z } from 'zod';
import type { Job } from '../kit/jobs.ts';
import type { OutChannel } from './notification.ts';

type DeliverJob = Job<z.ZodObject<{ delivery: z.ZodUUID }>>;
const data = z.object({ delivery: z.uuid() });

export const DELIVER_JOBS = {
  email: { name: 'notification.email', data, isOutside: true },
  webhook: { name: 'notification.webhook', data, isOutside: true },
} as const satisfies Record<OutChannel, DeliverJob>;
