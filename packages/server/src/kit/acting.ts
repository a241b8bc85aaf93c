// On whose behalf something is done, and how far she sees. The database holds it too: see `transact` in db.ts.
import type { Actor, Office, PersonId, Right, TenantId, UnitId } from '@sauro/core';
import { rightsOf, unitsOf } from '@sauro/core';
import { Problem } from './problem.ts';

export type Acting = {
  readonly tenant: TenantId;
  /** Nobody: somebody who has not signed in, or the system itself. */
  readonly person: PersonId | null;
  readonly offices: readonly Office[];
  /** The highest units whose tree is seen. */
  readonly sees: readonly UnitId[] | 'all';
  /** Also what stayed with units that were merged into those: asked by what only reads. See `Endpoint`. */
  readonly seesMerged?: true;
};

export function asPerson(actor: Actor): Acting {
  return { ...actor, sees: unitsOf(actor) };
}

/** Somebody who has not signed in: within a tenant, and sees none of its units' work. */
export function asNobody(tenant: TenantId): Acting {
  return { tenant, person: null, offices: [], sees: [] };
}

/** The system itself, in a job or at the start: sees the whole tenant, and may be asked for no right. */
export function asSystem(tenant: TenantId): Acting {
  return { tenant, person: null, offices: [], sees: 'all' };
}

/** Refuses who does not hold the right in any office. What depends on the record is asked beside the record. */
export function must(acting: Acting, right: Right): void {
  if (!rightsOf(acting).includes(right)) throw new Problem('right.missing', { right });
}
