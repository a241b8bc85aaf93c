// What still waits for an event: whoever may say that it has come is reminded of it once in so many months, of each task once.
import { dayOf, NOTICES, stretchFrom, type TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { System } from '../kit/system.ts';
import type { OutChannel } from './notification.ts';
import { listAudience } from './queries-audience.ts';
import { listLongAwaited } from './queries-clock.ts';
import { getPolicy } from './queries-settings.ts';
import { tell } from './tell.ts';

const KIND = 'event-awaited';

export async function remindAwaited(system: System, tenant: TenantId, channels: readonly OutChannel[]): Promise<void> {
  await transact(system, asSystem(tenant), async (cx) => {
    const { awaitedMonths } = await getPolicy(cx);
    const since = stretchFrom(dayOf(cx.now), awaitedMonths);
    const audience = await listAudience(cx, NOTICES[KIND].to.act, await listLongAwaited(cx, KIND, since));
    const tellings = audience.map((one) => ({ ...one, kind: KIND, fact: null, occasion: since }) as const);
    await tell(cx, tellings, channels);
  });
}
