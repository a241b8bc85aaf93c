// A probability as the model keeps it.
import { HIGHEST_COST, STEPS_PER_NAT } from '../../packages/reader/src/vietnamese/restore/model-file.ts';

export function costOf(probability: number): number {
  return Math.min(HIGHEST_COST, Math.max(0, Math.round(-Math.log(probability) * STEPS_PER_NAT)));
}
