// Settles the sample province: on the first start only, whole or not at all, through the same use cases as everything.
import type { TenantId, UnitId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import type { Cx, System } from '../kit/system.ts';
import { addPerson } from './add-person.ts';
import { foundTenant } from './found-tenant.ts';
import { openUnit } from './open-unit.ts';
import { hashPassword } from './password.ts';
import * as queries from './queries.ts';
import { SAMPLE_PASSWORD, SAMPLE_PEOPLE, SAMPLE_UNITS } from './sample-province.ts';

/** The day on which the communes came into being. */
const OPENED_ON = '2025-07-01';

/** The sample's tenant, settled now or before; undefined where others are here already. */
export async function loadSample(system: System): Promise<TenantId | undefined> {
  if (await queries.hasTenants(system.db)) return queries.findSampleTenant(system.db);
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  return transact(system, asSystem(newId<'tenant'>()), async (cx) => {
    const tenant = await foundTenant(cx, { code: 'tinh-mau', name: 'Tỉnh mẫu', host: null, isSample: true });
    await settle(cx, passwordHash);
    return tenant;
  });
}

/** Whether the sample's passwords open this system. */
export async function isSampleHere(system: System): Promise<boolean> {
  return (await queries.findSampleTenant(system.db)) !== undefined;
}

async function settle(cx: Cx, passwordHash: string): Promise<void> {
  const units = new Map<string, UnitId>();
  const idOf = (code: string): UnitId => {
    const id = units.get(code);
    if (id === undefined) throw new Error(`The sample names the unit ${code} before it lists it.`);
    return id;
  };
  for (const { under, ...unit } of SAMPLE_UNITS) {
    units.set(
      unit.code,
      await openUnit(cx, { ...unit, parent: under === null ? null : idOf(under), openedOn: OPENED_ON }),
    );
  }
  for (const { unit, ...person } of SAMPLE_PEOPLE) await addPerson(cx, { ...person, passwordHash, unit: idOf(unit) });
}
