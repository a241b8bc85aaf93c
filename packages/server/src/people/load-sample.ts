// Settles the sample province: on the first start only, whole or not at all, through the same use cases as everything.
import { plainDate, type TenantId, type UnitId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import { recordMany } from '../kit/ledger.ts';
import type { Cx, System } from '../kit/system.ts';
import { unitOpened } from './actions.ts';
import { addPerson } from './add-person.ts';
import { foundTenant } from './found-tenant.ts';
import { hashPassword } from './password.ts';
import * as queries from './queries.ts';
import { SAMPLE_PASSWORD, SAMPLE_PEOPLE, type SampleSize, sampleUnits } from './sample-province.ts';

/** The day on which the communes came into being. */
export const OPENED_ON = plainDate('2025-07-01');

/** The sample's tenant, settled now or before; undefined where others are here already. */
export async function loadSample(system: System, size: SampleSize): Promise<TenantId | undefined> {
  if (await queries.hasTenants(system.db)) return queries.findSampleTenant(system.db);
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  return transact(system, asSystem(newId<'tenant'>()), async (cx) => {
    const tenant = await foundTenant(cx, { code: 'tinh-mau', name: 'Tỉnh mẫu', host: null, isSample: true });
    await settle(cx, passwordHash, size);
    return tenant;
  });
}

/** Whether the sample's passwords open this system. */
export async function isSampleHere(system: System): Promise<boolean> {
  return (await queries.findSampleTenant(system.db)) !== undefined;
}

/** All units as one list of facts: fifteen hundred one by one would keep the first start waiting. */
async function settle(cx: Cx, passwordHash: string, size: SampleSize): Promise<void> {
  const units = sampleUnits(size).map((unit) => ({ ...unit, id: newId<'unit'>() }));
  const byCode = new Map(units.map(({ code, id }) => [code, id]));
  const idOf = (code: string): UnitId => {
    const id = byCode.get(code);
    if (id === undefined) throw new Error(`The sample names the unit ${code} and does not list it.`);
    return id;
  };
  await recordMany(
    cx,
    unitOpened,
    units.map(({ id, under, ...unit }) => ({
      subject: id,
      data: { ...unit, parent: under === null ? null : idOf(under), openedOn: OPENED_ON },
      aside: undefined,
    })),
  );
  for (const { unit, ...person } of SAMPLE_PEOPLE) {
    await addPerson(cx, { ...person, passwordHash, unit: idOf(unit), from: OPENED_ON });
  }
}
