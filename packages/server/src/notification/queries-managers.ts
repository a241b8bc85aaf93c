// SQL of whom a notice of a subscription is for: who manages the unit whose it is.
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { type Audience, audienceAt } from './queries-audience.ts';
import type { SubscriptionId } from './subscription/subscription.ts';

/** Each person once; where nobody manages the unit itself, who manages the nearest above. */
export async function listManagers(
  cx: Cx,
  subscriptions: readonly SubscriptionId[],
): Promise<readonly Audience<SubscriptionId>[]> {
  const places = sql`
    select id, null::uuid as plan_id, false as is_part, unit_id, null::uuid as person_id, null::uuid[] as apart
    from subscription
    where tenant_id = ${cx.acting.tenant}::uuid and id = any(${subscriptions}::uuid[])`;
  return audienceAt(cx, places, { rights: ['people.manage'], partRights: [], isAlsoAbove: true });
}
