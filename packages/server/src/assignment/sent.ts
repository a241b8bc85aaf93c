// What is sent along with an act on an assignment, over the wire.
import { z } from 'zod';

/** Why; never nothing. */
export const Reason = z.string().trim().min(1).max(2000);
/** The version that the person has seen. */
export const Seen = z.object({ version: z.int().min(1) });
/** `id`: made by who sends (a UUID), once for each act; sent again under it, the act is done once and answered alike. */
export const Sent = Seen.extend({ id: z.uuid().optional() });
