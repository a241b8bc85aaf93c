// Whether a plan that a connection keeps is used, or each statement is planned for its values. Left to itself the database plans
// what we have it keep anew each time, once it knows that tables are large: by its reckoning planning costs next to nothing, where it
// takes ten times as long as running. Of all other statements the values decide the plan: lists with their filters.
import type { Part } from './message.ts';
import { isPlannedOnce, NEXT_MARK } from './planned-once.ts';

/** What the beginning of a piece of work says, with on whose behalf it is. */
export const KEEPS_PLANS = "set_config('plan_cache_mode', 'force_generic_plan', true)";

const TURN = `select set_config('plan_cache_mode', $1, true) ${NEXT_MARK}`;

/** Neither is planned: the beginning and the end of a transaction. */
const FRAME = /^(?:begin|start transaction|commit|rollback)\b/;

/** Of one transaction, or of one message outside any. It begins as the connection does: planning for values. */
export class PlanMode {
  #keeps = false;

  /** Whether the statement would be planned in another way than it is to be. */
  isOtherFor(text: string): boolean {
    return !FRAME.test(text) && isPlannedOnce(text) !== this.#keeps;
  }

  /** The parts of a message, with what turns the mode before those that want the other one. */
  turned(parts: readonly Part[]): readonly Part[] {
    return parts.flatMap((part) => {
      const { text } = part;
      const turns = this.isOtherFor(text);
      if (turns || text.includes(KEEPS_PLANS)) this.#keeps = isPlannedOnce(text);
      if (!turns || text.includes(KEEPS_PLANS)) return [part];
      return [{ text: TURN, values: [this.#keeps ? 'force_generic_plan' : 'auto'], isAsked: false }, part];
    });
  }
}
