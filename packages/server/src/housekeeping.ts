// What is done by itself, again and again, for every body: each chore by itself, so that one that fails holds up no other,
// and of no other body.
import type { TenantId } from '@sauro/core';
import { beginWholes } from './assignment/begin-wholes.ts';
import { followMergers } from './assignment/follow-merger.ts';
import { openPeriods } from './assignment/open-periods.ts';
import { sealLedger } from './kit/ledger-seal.ts';
import { errorFields } from './kit/log.ts';
import { repeat } from './kit/repeat.ts';
import type { Stopper } from './kit/stop.ts';
import type { System } from './kit/system.ts';
import { KEEP_EVERY_MS, keepNotices } from './notification/keep-notices.ts';
import type { Outside } from './notification/outside.ts';
import { keepSubscriptions } from './notification/subscription/keep-subscriptions.ts';
import { listTenants } from './people/queries.ts';
import { sweepSessions } from './people/sweep-sessions.ts';
import { followDifficulties } from './registers/difficulty/follow-difficulties.ts';
import { excuseMerged } from './report/round/excuse-merged.ts';
import { openRounds } from './report/round/open-rounds.ts';

type Round = { readonly system: System; readonly tenant: TenantId; readonly number: number };
type Chore = {
  readonly name: string;
  readonly everyMs: number;
  /** What is handed over has a name: a chore that takes more than a body to work on would take it for something else. */
  readonly work: (round: Round) => Promise<unknown>;
};

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** What happened is sealed within this time. */
const SEALING_MS = 15_000;
/** Of so many rounds of sealing, one looks for what came late. */
const LATE_ROUND = 20;

export function startHousekeeping(system: System, stopper: Stopper, outside: Outside): void {
  for (const { name, everyMs, work } of choresOf(outside)) {
    let number = 0;
    const each = async (): Promise<void> => {
      for (const tenant of await listTenants(system.db)) {
        await work({ system, tenant, number }).catch((error: unknown) =>
          system.log.warn('a chore failed', { ...errorFields(error), name, tenant }),
        );
      }
      number += 1;
    };
    const { stop } = repeat(system.log, each, everyMs);
    stopper.onStop(name, stop);
  }
}

function choresOf(outside: Outside): readonly Chore[] {
  return [
    { name: 'ended sessions', everyMs: HOUR_MS, work: ({ system, tenant }) => sweepSessions(system, tenant) },
    { name: 'wholes of begun parts', everyMs: HOUR_MS, work: ({ system, tenant }) => beginWholes(system, tenant) },
    { name: 'periods of recurring work', everyMs: HOUR_MS, work: ({ system, tenant }) => openPeriods(system, tenant) },
    { name: 'work of merged units', everyMs: HOUR_MS, work: ({ system, tenant }) => followMergers(system, tenant) },
    { name: 'difficulties', everyMs: HOUR_MS, work: ({ system, tenant }) => followDifficulties(system, tenant) },
    { name: 'rounds of reports', everyMs: HOUR_MS, work: ({ system, tenant }) => openRounds(system, tenant) },
    { name: 'reports of merged units', everyMs: MINUTE_MS, work: ({ system, tenant }) => excuseMerged(system, tenant) },
    {
      name: 'seals of the ledger',
      everyMs: SEALING_MS,
      work: ({ system, tenant, number }) => sealLedger(system, tenant, number % LATE_ROUND === 0),
    },
    { name: 'notices', everyMs: KEEP_EVERY_MS, work: ({ system, tenant }) => keepNotices(system, tenant, outside) },
    { name: 'webhooks', everyMs: KEEP_EVERY_MS, work: ({ system, tenant }) => keepSubscriptions(system, tenant) },
  ];
}
