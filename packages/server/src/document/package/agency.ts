// The codes by which bodies know each other on the document exchange axis, over the wire.
import { z } from 'zod';

/** Groups of capitals and digits between dots (Decision 20/2020/QĐ-TTg; the older form of QCVN 102:2016/BTTTT). */
export const Organ = z.object({
  code: z
    .string()
    .trim()
    .max(35)
    .regex(/^[0-9A-Z]+(?:\.[0-9A-Z]+)*$/),
  name: z.string().trim().min(1).max(300),
});
export type Organ = z.output<typeof Organ>;
