// Systems of others with which figures are compared: those that are given, with what the body has said of them, and its own.
import { GIVEN_SYSTEMS } from '@sauro/core';
import type { TenantId } from '@sauro/core';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { mustReachAll } from '../people/reach.ts';
import { listSystemRows } from './queries.ts';
import { upsertSystem } from './queries-write.ts';
import type { SystemView } from './views.ts';

/** The given ones first. */
export async function listSystems(cx: Cx): Promise<readonly SystemView[]> {
  const rows = await listSystemRows(cx);
  const said = new Map(rows.map((row) => [row.code, row]));
  const given: readonly string[] = GIVEN_SYSTEMS.map(({ code }) => code);
  return [
    ...GIVEN_SYSTEMS.map(({ code, name }) => said.get(code) ?? { code, name, note: '', isActive: true }),
    ...rows.filter(({ code }) => !given.includes(code)),
  ];
}

/** One with which new comparisons are made. */
export async function getActiveSystem(cx: Cx, code: string): Promise<SystemView> {
  const system = (await listSystems(cx)).find((one) => one.code === code && one.isActive);
  if (system === undefined) throw new Problem('outside-system.unknown');
  return system;
}

/** For the whole body: whoever keeps its roles keeps this too. */
export async function saveSystem(cx: Cx, system: SystemView): Promise<SystemView> {
  await mustReachAll(cx, 'people.manage');
  await record(cx, outsideSystemSet, { subject: cx.acting.tenant, data: system });
  return system;
}

const outsideSystemSet: Action<'tenant', SystemView> = {
  kind: 'tenant.outside-system-set',
  apply: (cx, { data }: { readonly data: SystemView; readonly subject: TenantId }) => upsertSystem(cx, data),
};
