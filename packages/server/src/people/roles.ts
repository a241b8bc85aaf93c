// Roles as a body has them: those of the code, with what it has changed of them, and its own. A role of the code that was
// never changed has no row, so that a right of a newer version reaches it by itself.
import {
  canGivePower,
  isStandardRole,
  keptRightsOf,
  type Right,
  ROLE_NAMES,
  ROLES,
  rightsOfRole,
  roleChangeTo,
} from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { countHolders, listRoleRows } from './queries-roles.ts';
import { countTopManagers } from './queries-staff.ts';
import { listTops } from './queries-tree.ts';
import { mustReachAll } from './reach.ts';
import { roleSet } from './staff-facts.ts';

export type BodyRole = {
  readonly code: string;
  readonly name: string;
  readonly isStandard: boolean;
  readonly rights: readonly Right[];
};

/** The standard ones first, in the order of the code; then its own, by name. */
export async function listRoles(cx: Cx): Promise<readonly BodyRole[]> {
  const rows = await listRoleRows(cx);
  const standard = ROLE_NAMES.map((code): BodyRole => {
    const row = rows.find((one) => one.code === code);
    return { code, name: row?.name ?? ROLES[code].vi, isStandard: true, rights: rightsOfRole(code, row) };
  });
  const own = rows
    .filter((row) => !isStandardRole(row.code) && !row.isRemoved)
    .map(
      (row): BodyRole => ({ code: row.code, name: row.name, isStandard: false, rights: rightsOfRole(row.code, row) }),
    );
  return [...standard, ...own];
}

/** The codes of those with which one can change who may do what. */
export async function listManagingRoles(cx: Cx): Promise<readonly string[]> {
  return (await listRoles(cx)).filter(({ rights }) => canGivePower(rights)).map(({ code }) => code);
}

/** Refuses a role that the body has not. */
export async function mustBeRole(cx: Cx, code: string): Promise<void> {
  if (!(await listRoles(cx)).some((role) => role.code === code)) throw new Problem('role.unknown');
}

export async function saveRole(
  cx: Cx,
  role: { readonly code: string; readonly name: string; readonly rights: readonly Right[] },
): Promise<void> {
  await mustReachAll(cx, 'people.manage');
  const { code, name } = role;
  if (keptRightsOf(code).some((right) => !role.rights.includes(right))) throw new Problem('role.locks-out');
  await mustLeaveManager(cx, code, role.rights);
  await record(cx, roleSet, {
    subject: cx.acting.tenant,
    data: { code, name, ...roleChangeTo(code, role.rights), isRemoved: false },
  });
}

/** A standard one is what it was in the code again; one of its own is gone, unless somebody holds it. */
export async function removeRole(cx: Cx, code: string): Promise<void> {
  await mustReachAll(cx, 'people.manage');
  await mustBeRole(cx, code);
  if (isStandardRole(code)) {
    await mustLeaveManager(cx, code, ROLES[code].can);
    const data = { code, name: ROLES[code].vi, given: [], taken: [], isRemoved: false };
    await record(cx, roleSet, { subject: cx.acting.tenant, data });
    return;
  }
  const holders = (await countHolders(cx)).get(code) ?? 0;
  if (holders > 0) throw new Problem('role.in-use', { holders });
  const row = (await listRoleRows(cx)).find((one) => one.code === code);
  if (row !== undefined) await record(cx, roleSet, { subject: cx.acting.tenant, data: { ...row, isRemoved: true } });
}

/** Where the role allows these from now on, somebody at the top must still be able to change what roles allow. */
async function mustLeaveManager(cx: Cx, code: string, rights: readonly Right[]): Promise<void> {
  const others = (await listManagingRoles(cx)).filter((one) => one !== code);
  const roles = canGivePower(rights) ? [...others, code] : others;
  const managers = await countTopManagers(cx, { tops: await listTops(cx), roles, except: null });
  if (managers === 0) throw new Problem('role.last-managers');
}
