// People, offices, roles and groups, answered. Ids were checked by the contract to be ids; which there are the database says.
import { type PersonId, type PlainDate, STANDARD_GROUPS, type UnitId, fold } from '@sauro/core';
import { inSteps, routes } from '../kit/http/serve.ts';
import { addPerson } from './add-person.ts';
import { delegateOffice, endDelegation } from './delegate-office.ts';
import { exportPeople } from './export-people.ts';
import { proveToGive } from './give-power.ts';
import { endOffice, getHeld, giveOffice, nameHead, settleOffice } from './give-office.ts';
import { listGroups, resolveGroup } from './groups.ts';
import { endFocal, nameFocal } from './name-focal.ts';
import { hashPassword } from './password.ts';
import { listContacts } from './queries-contacts.ts';
import { countHolders } from './queries-roles.ts';
import type { DelegationId, FocalId } from './queries-delegation.ts';
import { countPeople, listPeople, type OfficeId } from './queries-staff.ts';
import { listUnitNames } from './queries-units.ts';
import { reachesAll } from './reach.ts';
import { recordRead } from './record-read.ts';
import { listRoles, removeRole, saveRole } from './roles.ts';
import { getGroup, removeGroup, saveGroup } from './save-group.ts';
import { staffContract as contract } from './staff-contract.ts';
import { linesOf, viewPerson } from './view-person.ts';

export const staffRoutes = routes(contract, {
  listPeople: async (cx, { query: { q, unit, former, ...page } }) => {
    const words = fold(q).split(' ').filter(Boolean);
    const filter = { words, unit: unit as UnitId | undefined, former: former === 'yes' };
    const total = await countPeople(cx, filter);
    await recordRead(cx, { list: 'people', filter: { q, former, ...(unit && { unit }) }, shown: total });
    return { items: await linesOf(cx, await listPeople(cx, filter, page)), total };
  },
  exportPeople: inSteps(contract.exportPeople, {
    before: (system, { query }, _exchange, acting) => exportPeople(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  getPerson: (cx, { params }) => viewPerson(cx, params.id as PersonId),
  addPerson: inSteps(contract.addPerson, {
    before: (_system, { body }) => hashPassword(body.password),
    handle: async (cx, { body: { name, username, role, title, phone, ...body } }, exchange, passwordHash) => {
      const unit = body.unit as UnitId;
      await settleOffice(cx, { unit, role });
      await proveToGive(cx, [role], exchange);
      const person = { name, username, role, title, phone, unit, passwordHash, isFirstPassword: true };
      return { id: await addPerson(cx, person) };
    },
  }),
  listContacts: async (cx, { query }) => {
    const rows = await listContacts(cx, query.units as UnitId[]);
    await recordRead(cx, { list: 'contacts', filter: {}, shown: rows.length });
    return {
      items: rows.map(({ unit, person, name, phone, isHead }) => ({
        unit,
        person: { id: person, name },
        phone,
        isHead,
      })),
    };
  },
  giveOffice: async (cx, { params, body }, exchange) => {
    await proveToGive(cx, [body.role], exchange);
    await giveOffice(cx, params.id as PersonId, { ...body, unit: body.unit as UnitId });
  },
  endOffice: (cx, { params }) => endOffice(cx, params.id as OfficeId),
  nameHead: (cx, { params }) => nameHead(cx, params.id as OfficeId),
  delegate: async (cx, { params, body }, exchange) => {
    const id = params.id as OfficeId;
    await proveToGive(cx, [(await getHeld(cx, id)).role], exchange);
    await delegateOffice(cx, id, { ...body, delegate: body.delegate as PersonId });
  },
  endDelegation: (cx, { params }) => endDelegation(cx, params.id as DelegationId),
  nameFocal: (cx, { params, body }) => nameFocal(cx, params.id as UnitId, { ...body, person: body.person as PersonId }),
  endFocal: (cx, { params }) => endFocal(cx, params.id as FocalId),

  listRoles: async (cx) => {
    const holders = await countHolders(cx);
    const items = (await listRoles(cx)).map(({ rights, ...role }) => ({
      ...role,
      rights: [...rights],
      holders: holders.get(role.code) ?? 0,
    }));
    return { items, canManage: await reachesAll(cx, 'people.manage') };
  },
  saveRole: (cx, { params, body }) => saveRole(cx, { ...params, ...body }),
  removeRole: (cx, { params }) => removeRole(cx, params.code),

  listGroups: async (cx) => ({
    items: (await listGroups(cx)).map(({ code, name, aliases, parts }) => ({
      code,
      name,
      aliases: [...aliases],
      parts: parts.map((part) => ({
        ...part,
        kinds: [...part.kinds],
        forms: [...part.forms],
        parents: [...part.parents],
      })),
      isStandard: STANDARD_GROUPS.some((group) => group.code === code),
    })),
    canManage: await reachesAll(cx, 'people.manage'),
  }),
  listMembers: async (cx, { params, query }) => {
    const group = await getGroup(cx, params.code);
    const way = { issuer: (query.issuer ?? null) as UnitId | null, on: query.on as PlainDate };
    const ids = await resolveGroup(cx, group, way);
    const byId = new Map((await listUnitNames(cx, ids.slice(0, MOST_SHOWN))).map((unit) => [unit.id, unit]));
    const items = ids.flatMap((id) => byId.get(id) ?? []).map(({ id, code, name }) => ({ id, code, name }));
    return { items, total: ids.length };
  },
  saveGroup: (cx, { params, body: { parts, ...body } }) =>
    saveGroup(cx, {
      ...params,
      ...body,
      parts: parts.map((part) => ({ ...part, under: part.under as 'area' | UnitId })),
    }),
  removeGroup: (cx, { params }) => removeGroup(cx, params.code),
});

/** Of a group of a thousand schools the screen shows the first. */
const MOST_SHOWN = 200;
