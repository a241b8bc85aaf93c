// Which pictures the confined process may have recognised by its parent: both hold it, the parent because nothing that a
// confined process says is to be trusted, the process so that it does not ask in vain.
import { z } from 'zod';

/** A page of 300 dots is 9 million pixels; what is far larger is a drawing, or an attack, and is left to the process itself. */
const MOST_PIXELS = 40_000_000;
/** The engine takes no picture that is longer. */
const LONGEST_SIDE = 16_000;

/** A page and its sheets of cells, and once more on its head. */
export const MOST_PICTURES = 24;

const side = z.int().min(1).max(LONGEST_SIDE);
const ToRecognise = z.strictObject({ width: side, height: side, layout: z.enum(['page', 'lines']) });
export type ToRecognise = z.output<typeof ToRecognise>;

/** One byte a pixel. Undefined where it is no picture that may be recognised. */
export function toRecognise(wanted: unknown, length: number): ToRecognise | undefined {
  const { data } = ToRecognise.safeParse(wanted);
  return data !== undefined && length <= MOST_PIXELS && data.width * data.height === length ? data : undefined;
}
