// What the database is told before anything is asked of it in somebody's name: row-level security goes by it, to the end of the
// transaction.
import { preparesIn } from '@sauro/core';
import type { Acting } from './acting.ts';
import type { Statement } from './message.ts';
import { KEEPS_PLANS } from './plan-mode.ts';
import { NEXT_MARK } from './planned-once.ts';

/** The role that the application works as: see db/migrations/0001-people.sql. */
const APP_ROLE = 'sauro_app';

const SETTINGS = `set_config('role', $1, true), set_config('app.tenant', $2, true), set_config('app.person', $3, true),
  set_config('app.units', $4, true), set_config('app.prepares', $5, true), ${KEEPS_PLANS}`;
// By then it is told within what body units are looked for.
const WITH_MERGED = `${SETTINGS}, set_config('app.units', app_with_merged($4), true)`;
const READ_ONLY = "set_config('transaction_read_only', 'on', true)";
const BEHALF = {
  'reads and writes': [`select ${SETTINGS} ${NEXT_MARK}`, `select ${WITH_MERGED} ${NEXT_MARK}`],
  'only reads': [`select ${READ_ONLY}, ${SETTINGS} ${NEXT_MARK}`, `select ${READ_ONLY}, ${WITH_MERGED} ${NEXT_MARK}`],
} as const;

export function behalfOf(acting: Acting, does: keyof typeof BEHALF): Statement {
  const { tenant, person, sees, seesMerged } = acting;
  return {
    text: BEHALF[does][seesMerged === true ? 1 : 0],
    values: [APP_ROLE, tenant, person ?? '', sees === 'all' ? '*' : sees.join(','), preparing(acting)],
  };
}

/** Where documents in preparation are seen, as the rules of the database read it. */
export function preparing(acting: Acting): string {
  return acting.sees === 'all' ? '*' : preparesIn(acting).join(',');
}
