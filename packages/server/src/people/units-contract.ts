// Units over the wire: the tree a page at a time, one unit with all that is known of it, and what changes it.
import { UNIT_FORM_NAMES, UNIT_KIND_NAMES } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract, ExportFormat } from '../kit/contract.ts';

const Day = z.iso.date();
const Name = z.string().trim().min(1).max(300);
const Code = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u);
/** Groups of capitals and digits between dots, 35 characters at most (Decision 20/2020/QĐ-TTg, QCVN 102:2016/BTTTT). */
const AgencyCode = z
  .string()
  .trim()
  .max(35)
  .regex(/^[0-9A-Z]+(?:\.[0-9A-Z]+)*$/);

export const UnitLine = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.enum(UNIT_KIND_NAMES),
  form: z.enum(UNIT_FORM_NAMES).nullable(),
  parent: z.object({ id: z.string(), name: z.string() }).nullable(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  /** Open units right below it. */
  children: z.number(),
  head: z.string().nullable(),
});
export type UnitLine = z.output<typeof UnitLine>;

export const ALIAS_KINDS = ['short', 'former', 'other'] as const;

export const UnitView = UnitLine.extend({
  agencyCode: z.string().nullable(),
  oldAgencyCode: z.string().nullable(),
  /** From the top that one sees down to the unit itself. */
  path: z.array(z.object({ id: z.string(), name: z.string() })),
  succeededBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Units that were merged into it, and into those before; the last first. */
  merged: z.array(z.object({ id: z.string(), name: z.string(), closedOn: z.string().nullable() })),
  aliases: z.array(
    z.object({ id: z.string(), kind: z.enum(ALIAS_KINDS), name: z.string(), until: z.string().nullable() }),
  ),
  places: z.array(
    z.object({ name: z.string(), parent: z.string().nullable(), from: z.string(), to: z.string().nullable() }),
  ),
  facts: z.array(z.object({ id: z.string(), kind: z.string(), at: z.string(), by: z.string().nullable() })),
  offices: z.array(
    z.object({
      id: z.string(),
      person: z.object({ id: z.string(), name: z.string(), phone: z.string().nullable() }),
      role: z.string(),
      title: z.string().nullable(),
      isHead: z.boolean(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  focals: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      person: z.object({ id: z.string(), name: z.string(), phone: z.string().nullable() }),
      from: z.string(),
    }),
  ),
  delegations: z.array(
    z.object({
      id: z.string(),
      holder: z.object({ id: z.string(), name: z.string() }),
      delegate: z.object({ id: z.string(), name: z.string() }),
      role: z.string(),
      from: z.string(),
      to: z.string(),
      reason: z.string(),
    }),
  ),
  /** Whether the person may change it. */
  canManage: z.boolean(),
});
export type UnitView = z.output<typeof UnitView>;

const Part = z.object({
  code: Code,
  name: Name,
  children: z.array(z.uuid()).max(500),
  offices: z.array(z.uuid()).max(200),
});

export const UnitChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), name: Name, on: Day }),
  z.object({ kind: z.literal('move'), parent: z.uuid(), on: Day }),
  z.object({ kind: z.literal('merge'), into: z.uuid(), on: Day }),
  z.object({ kind: z.literal('split'), parts: z.array(Part).min(1).max(20), on: Day }),
  z.object({ kind: z.literal('close'), on: Day }),
]);
export type UnitChange = z.output<typeof UnitChange>;

const ById = z.object({ id: z.uuid() });
const Paged = {
  limit: z.coerce.number().int().min(1).max(200).default(100),
  offset: z.coerce.number().int().min(0).default(0),
};

const UnitFilter = z.object({
  q: z.string().trim().max(200).default(''),
  kind: z.enum(UNIT_KIND_NAMES).optional(),
  closed: z.enum(['yes', 'no']).default('no'),
  /** Those alone that have no named head. */
  headless: z.enum(['yes', 'no']).default('no'),
});

export const unitsContract = {
  listTops: {
    method: 'GET',
    path: '/api/units/tops',
    summary: 'The highest units that the person sees: where her tree begins.',
    right: 'people.read',
    result: z.object({ items: z.array(UnitLine) }),
  },
  listChildren: {
    method: 'GET',
    path: '/api/units/:id/children',
    summary: 'The open units right below one, a page at a time.',
    right: 'people.read',
    params: ById,
    query: z.object(Paged),
    result: z.object({ items: z.array(UnitLine), total: z.number() }),
  },
  findUnits: {
    method: 'GET',
    path: '/api/units',
    summary: 'Units by code, name or another name, with or without diacritics.',
    right: 'people.read',
    query: UnitFilter.extend(Paged),
    result: z.object({ items: z.array(UnitLine), total: z.number() }),
  },
  exportUnits: {
    method: 'GET',
    path: '/api/unit-file',
    summary: 'Units within a filter as XLSX or CSV.',
    right: 'people.read',
    query: UnitFilter.extend({ format: ExportFormat }),
    result: BYTES,
  },
  listTreeOn: {
    method: 'GET',
    path: '/api/units/tree',
    summary: 'The units right below one as the tree was on a day; the top of the tree where none is named.',
    right: 'people.read',
    query: z.object({ parent: z.uuid().optional(), on: Day }),
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          code: z.string(),
          name: z.string(),
          kind: z.enum(UNIT_KIND_NAMES),
          children: z.number(),
        }),
      ),
    }),
  },
  getUnit: {
    method: 'GET',
    path: '/api/units/:id',
    summary: 'One unit: names, codes, history, people, head, focal persons, delegations.',
    right: 'people.read',
    seesMerged: 'always',
    params: ById,
    result: UnitView,
  },
  openUnit: {
    method: 'POST',
    path: '/api/units',
    summary: 'Opens a unit under another.',
    right: 'people.manage',
    body: z.object({ code: Code, name: Name, kind: z.enum(UNIT_KIND_NAMES), parent: z.uuid(), openedOn: Day }),
    result: z.object({ id: z.string() }),
    status: 201,
  },
  setCodes: {
    method: 'PUT',
    path: '/api/units/:id/codes',
    summary: 'Sets the codes of a unit, in both official forms.',
    right: 'people.manage',
    params: ById,
    body: z.object({ code: Code, agencyCode: AgencyCode.nullable(), oldAgencyCode: AgencyCode.nullable() }),
  },
  addAlias: {
    method: 'POST',
    path: '/api/units/:id/aliases',
    summary: 'Gives a unit another name, with which names in plans are matched.',
    right: 'people.manage',
    params: ById,
    body: z.object({
      kind: z.enum(ALIAS_KINDS),
      name: Name,
      until: Day.nullable().default(null),
      /** Another unit may be called so too; without it such a name is refused. */
      isShared: z.boolean().default(false),
    }),
  },
  removeAlias: {
    method: 'DELETE',
    path: '/api/units/:id/aliases/:alias',
    summary: 'Takes another name of a unit away.',
    right: 'people.manage',
    params: ById.extend({ alias: z.uuid() }),
  },
  previewChange: {
    method: 'POST',
    path: '/api/units/:id/preview',
    summary: 'Tries a renaming, move, merger, split or closing: what hangs on the unit, and nothing is written.',
    right: 'people.manage',
    params: ById,
    body: UnitChange,
    result: z.object({
      hanging: z.object({
        children: z.number(),
        offices: z.number(),
        focals: z.number(),
        tasks: z.number(),
        assignments: z.number(),
        difficulties: z.number(),
        reports: z.number(),
        subscriptions: z.number(),
        names: z.number(),
        aliases: z.number(),
      }),
      twins: z
        .object({
          all: z.number(),
          begun: z.number(),
          givenWay: z.number(),
          begunGone: z.number(),
          behindVerified: z.number(),
        })
        .nullable(),
    }),
  },
  changeUnit: {
    method: 'POST',
    path: '/api/units/:id/changes',
    summary: 'Renames, moves, merges, splits or closes a unit, signed by a fresh proof of who does it.',
    right: 'people.manage',
    proof: 'fresh',
    params: ById,
    body: UnitChange,
  },
} as const satisfies Contract;
