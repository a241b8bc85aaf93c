// Units among what can be found: by name, by code, by their other names, and by the unit that they stand under, for many
// have the same name.
import type { TenantId, UnitId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Cx, System } from '../kit/system.ts';
import { indexEntries } from '../search/index-entries.ts';
import { listIndexed } from '../search/queries.ts';
import { listUnitNames } from './queries-units.ts';

export async function indexUnits(cx: Cx, ids: readonly UnitId[]): Promise<void> {
  const units = await listUnitNames(cx, ids);
  await indexEntries(
    cx,
    units.map(({ id, name, code, parent, aliases }) => ({
      kind: 'unit',
      subject: id,
      document: null,
      title: name,
      body: [code, ...(parent === null ? [] : [parent]), ...aliases].join(' · '),
    })),
  );
}

/** Units that were opened before there was a search; called once at the start for every tenant. */
export async function sweepUnindexedUnits(system: System, tenant: TenantId): Promise<void> {
  await transact(system, asSystem(tenant), async (cx) => {
    const indexed = new Set<string>(await listIndexed(cx, 'unit'));
    const units = await listUnitNames(cx);
    await indexUnits(
      cx,
      units.map(({ id }) => id).filter((id) => !indexed.has(id)),
    );
  });
}
