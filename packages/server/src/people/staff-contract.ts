// People, their offices, roles and groups over the wire.
import { RIGHTS, UNIT_FORM_NAMES, UNIT_KIND_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Phone } from './account-contract.ts';
import { BYTES, type Contract, ExportFormat } from '../kit/contract.ts';

const Day = z.iso.date();
const Name = z.string().trim().min(1).max(200);
const RoleCode = z.string().regex(/^[a-z0-9-]{1,40}$/);
const ById = z.object({ id: z.uuid() });
const Named = z.object({ id: z.string(), name: z.string() });

export const OfficeView = z.object({
  id: z.string(),
  unit: Named,
  role: z.string(),
  title: z.string().nullable(),
  isHead: z.boolean(),
  from: z.string(),
  to: z.string().nullable(),
});
export const PersonLine = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string().nullable(),
  /** Where she is reached at work, in figures alone. */
  phone: z.string().nullable(),
  /** Those of today, of units that one sees. */
  offices: z.array(OfficeView),
});
export type PersonLine = z.output<typeof PersonLine>;
export const PersonView = PersonLine.extend({
  past: z.array(OfficeView),
  delegations: z.array(
    z.object({
      id: z.string(),
      unit: Named,
      role: z.string(),
      holder: Named,
      delegate: Named,
      from: z.string(),
      to: z.string(),
      reason: z.string(),
    }),
  ),
  /** Shown to who manages her, and to herself. */
  email: z.string().nullable(),
  canManage: z.boolean(),
});
export type PersonView = z.output<typeof PersonView>;

export const RoleView = z.object({
  code: z.string(),
  name: z.string(),
  isStandard: z.boolean(),
  rights: z.array(z.enum(RIGHTS)),
  holders: z.number(),
});

const GroupPart = z.object({
  kinds: z.array(z.enum(UNIT_KIND_NAMES)).min(1),
  forms: z.array(z.enum(UNIT_FORM_NAMES)),
  under: z.union([z.literal('issuer'), z.literal('area'), z.uuid()]),
  depth: z.enum(['direct', 'any']),
  parents: z.array(z.enum(UNIT_KIND_NAMES)),
});
const Group = z.object({
  name: Name,
  aliases: z.array(Name).max(30),
  parts: z.array(GroupPart).min(1).max(10),
});

const PeopleFilter = z.object({
  q: z.string().trim().max(200).default(''),
  unit: z.uuid().optional(),
  former: z.enum(['yes', 'no']).default('no'),
});

export const staffContract = {
  listPeople: {
    method: 'GET',
    path: '/api/people',
    summary: 'People with an office in the units that one sees, by name.',
    right: 'people.read',
    query: PeopleFilter.extend({
      limit: z.coerce.number().int().min(1).max(200).default(100),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    result: z.object({ items: z.array(PersonLine), total: z.number() }),
  },
  exportPeople: {
    method: 'GET',
    path: '/api/people-file',
    summary: 'People within a filter as XLSX or CSV; that it was taken away stands in the ledger.',
    right: 'people.read',
    query: PeopleFilter.extend({ format: ExportFormat }),
    result: BYTES,
  },
  getPerson: {
    method: 'GET',
    path: '/api/people/:id',
    summary: 'One person: offices of now and of before, and who acts for whom.',
    right: 'people.read',
    params: ById,
    result: PersonView,
  },
  addPerson: {
    method: 'POST',
    path: '/api/people',
    summary: 'Adds a person with an account and a first office.',
    right: 'people.manage',
    body: z.object({
      name: Name,
      username: z
        .string()
        .trim()
        .regex(/^[a-zA-Z0-9._@-]{2,60}$/),
      password: z.string().min(10).max(200),
      unit: z.uuid(),
      role: RoleCode,
      title: z.string().trim().max(200).default(''),
      phone: Phone.nullable().default(null),
    }),
    result: z.object({ id: z.string() }),
    status: 201,
  },
  listContacts: {
    method: 'GET',
    path: '/api/unit-contacts',
    summary: 'Whom to call in each of these units; those that one does not see are left out.',
    right: 'people.read',
    query: z.object({
      units: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(z.uuid()).min(1).max(200)),
    }),
    result: z.object({
      items: z.array(z.object({ unit: z.string(), person: Named, phone: z.string().nullable(), isHead: z.boolean() })),
    }),
  },
  giveOffice: {
    method: 'POST',
    path: '/api/people/:id/offices',
    summary: 'Gives a person one more office.',
    right: 'people.manage',
    params: ById,
    body: z.object({ unit: z.uuid(), role: RoleCode, title: z.string().trim().max(200).default('') }),
  },
  endOffice: {
    method: 'DELETE',
    path: '/api/offices/:id',
    summary: 'Ends an office with the day of today.',
    right: 'people.manage',
    params: ById,
  },
  nameHead: {
    method: 'PUT',
    path: '/api/offices/:id/head',
    summary: 'Names the holder of an office the head who answers for the unit.',
    right: 'people.manage',
    params: ById,
  },
  delegate: {
    method: 'POST',
    path: '/api/offices/:id/delegations',
    summary:
      'Lets another person exercise an office from one day to another; by its holder, or by who manages the unit.',
    right: 'people.read',
    params: ById,
    body: z.object({
      delegate: z.uuid(),
      from: Day,
      to: Day,
      reason: z.string().trim().max(300).default(''),
      /** Confirmed: beside another who acts with the office on some of these days. */
      beside: z.boolean().default(false),
    }),
  },
  endDelegation: {
    method: 'DELETE',
    path: '/api/delegations/:id',
    summary: 'Ends a delegation now; by the holder of the office, or by who manages the unit.',
    right: 'people.read',
    params: ById,
  },
  nameFocal: {
    method: 'POST',
    path: '/api/units/:id/focals',
    summary: 'Names whom to ask in a unit about a subject.',
    right: 'people.manage',
    params: ById,
    body: z.object({ person: z.uuid(), subject: Name }),
  },
  endFocal: {
    method: 'DELETE',
    path: '/api/focals/:id',
    summary: 'A focal person is one no more.',
    right: 'people.manage',
    params: ById,
  },
  listRoles: {
    method: 'GET',
    path: '/api/roles',
    summary: 'All roles with what each allows and how many hold it.',
    right: 'people.read',
    result: z.object({ items: z.array(RoleView), canManage: z.boolean() }),
  },
  saveRole: {
    method: 'PUT',
    path: '/api/roles/:code',
    summary: 'Changes what a role allows, or makes one of the body’s own.',
    right: 'people.manage',
    proof: 'fresh',
    params: z.object({ code: RoleCode }),
    body: z.object({ name: Name, rights: z.array(z.enum(RIGHTS)) }),
  },
  removeRole: {
    method: 'DELETE',
    path: '/api/roles/:code',
    summary: 'Takes a role of the body’s own away, or sets a standard one back to what it was.',
    right: 'people.manage',
    proof: 'fresh',
    params: z.object({ code: RoleCode }),
  },
  listGroups: {
    method: 'GET',
    path: '/api/unit-groups',
    summary: 'Groups of units, the body’s own first.',
    right: 'people.read',
    result: z.object({
      items: z.array(Group.extend({ code: z.string(), isStandard: z.boolean() })),
      canManage: z.boolean(),
    }),
  },
  listMembers: {
    method: 'GET',
    path: '/api/unit-groups/:code/members',
    summary: 'Who is in a group on a day, as the unit that issues would reach them.',
    right: 'people.read',
    params: z.object({ code: z.string().min(1).max(60) }),
    query: z.object({ issuer: z.uuid().optional(), on: Day }),
    result: z.object({ items: z.array(Named.extend({ code: z.string() })), total: z.number() }),
  },
  saveGroup: {
    method: 'PUT',
    path: '/api/unit-groups/:code',
    summary: 'Makes a group, or changes what it is called and who is in it.',
    right: 'people.manage',
    params: z.object({ code: RoleCode }),
    body: Group,
  },
  removeGroup: {
    method: 'DELETE',
    path: '/api/unit-groups/:code',
    summary: 'Takes a group away; one that all bodies have is hidden.',
    right: 'people.manage',
    params: z.object({ code: RoleCode }),
  },
} as const satisfies Contract;
