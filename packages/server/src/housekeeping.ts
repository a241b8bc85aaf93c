// What is done by itself, again and again, for every body: each chore by itself, so that one that fails holds up no other,
// and of no other body.
import type { TenantId } from '@sauro/core';
import { openPeriods } from './assignment/open-periods.ts';
import { sealLedger } from './kit/ledger-seal.ts';
import { errorFields } from './kit/log.ts';
import { repeat } from './kit/repeat.ts';
import type { Stopper } from './kit/stop.ts';
import type { System } from './kit/system.ts';
import { KEEP_EVERY_MS, keepNotices } from './notification/keep-notices.ts';
import type { Outside } from './notification/outside.ts';
import { listTenants } from './people/queries.ts';
import { sweepSessions } from './people/sweep-sessions.ts';
import { followDifficulties } from './registers/difficulty/follow-difficulties.ts';

type Chore = {
  readonly name: string;
  readonly everyMs: number;
  readonly work: (system: System, tenant: TenantId, round: number) => Promise<unknown>;
};

const HOUR_MS = 3_600_000;
/** What happened is sealed within this time. */
const SEALING_MS = 15_000;
/** Of so many rounds of sealing, one looks for what came late. */
const LATE_ROUND = 20;

export function startHousekeeping(system: System, stopper: Stopper, outside: Outside): void {
  for (const { name, everyMs, work } of choresOf(outside)) {
    let round = 0;
    const each = async (): Promise<void> => {
      for (const tenant of await listTenants(system.db)) {
        await work(system, tenant, round).catch((error: unknown) =>
          system.log.warn('a chore failed', { ...errorFields(error), name }),
        );
      }
      round += 1;
    };
    const { stop } = repeat(system.log, each, everyMs);
    stopper.onStop(name, stop);
  }
}

function choresOf(outside: Outside): readonly Chore[] {
  return [
    { name: 'ended sessions', everyMs: HOUR_MS, work: sweepSessions },
    { name: 'periods of recurring work', everyMs: HOUR_MS, work: openPeriods },
    { name: 'difficulties', everyMs: HOUR_MS, work: followDifficulties },
    {
      name: 'seals of the ledger',
      everyMs: SEALING_MS,
      work: (sys, tenant, round) => sealLedger(sys, tenant, round % LATE_ROUND === 0),
    },
    { name: 'notices', everyMs: KEEP_EVERY_MS, work: (sys, tenant) => keepNotices(sys, tenant, outside) },
  ];
}
