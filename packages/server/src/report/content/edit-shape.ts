// What a person does to gathered words (core/report/edits.ts), over the wire.
import { z } from 'zod';

const Key = z.string().min(1).max(400);
const OfSection = { section: z.string().min(1).max(120) };
const Text = z.string().trim().min(1).max(50_000);
export const EditShape = z.discriminatedUnion('kind', [
  z.object({ ...OfSection, kind: z.literal('merge'), items: z.array(Key).min(2).max(2000), text: Text }),
  z.object({ ...OfSection, kind: z.literal('split'), item: Key, from: z.array(Key).min(1).max(500), text: Text }),
  z.object({ ...OfSection, kind: z.literal('reword'), item: Key, text: Text }),
  z.object({ ...OfSection, kind: z.enum(['drop', 'restore']), item: Key }),
  z.object({ ...OfSection, kind: z.literal('order'), items: z.array(Key).max(2000) }),
]);

/** Of one report. */
export const Edits = z.array(EditShape).max(2000);
