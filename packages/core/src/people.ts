// Who may do what: the roles of the administration, the rights that each carries, and the person who acts.
// One table, asked by the server before it acts and by the web before it offers.
import type { PersonId, TenantId, UnitId } from './id.ts';

/** What can be allowed, named stage first. */
export const RIGHTS = [
  'people.manage',
  'document.read',
  'document.add',
  'document.remove',
  'reading.check',
  'plan.read',
  'plan.confirm',
] as const;
export type Right = (typeof RIGHTS)[number];

export const ROLES = {
  administrator: { vi: 'Quản trị', can: ['people.manage', 'document.read', 'plan.read'] },
  compiler: {
    vi: 'Chuyên viên tổng hợp',
    can: ['document.read', 'document.add', 'document.remove', 'reading.check', 'plan.read', 'plan.confirm'],
  },
  unit: {
    vi: 'Đầu mối đơn vị',
    can: ['document.read', 'document.add', 'reading.check', 'plan.read', 'plan.confirm'],
  },
  leader: { vi: 'Lãnh đạo', can: ['document.read', 'plan.read'] },
  verifier: { vi: 'Người theo dõi, kiểm tra', can: ['document.read', 'plan.read'] },
} as const satisfies Record<string, { readonly vi: string; readonly can: readonly Right[] }>;
export type Role = keyof typeof ROLES;
export const ROLE_NAMES = [
  'administrator',
  'compiler',
  'unit',
  'leader',
  'verifier',
] as const satisfies readonly Role[];

export const UNIT_KINDS = {
  province: { vi: 'Ủy ban nhân dân cấp tỉnh' },
  department: { vi: 'Sở, ban, ngành' },
  room: { vi: 'Phòng, đơn vị thuộc sở' },
  commune: { vi: 'Ủy ban nhân dân cấp xã' },
  school: { vi: 'Trường học' },
} as const satisfies Record<string, { readonly vi: string }>;
export type UnitKind = keyof typeof UNIT_KINDS;
export const UNIT_KIND_NAMES = [
  'province',
  'department',
  'room',
  'commune',
  'school',
] as const satisfies readonly UnitKind[];

/** A role that a person holds in a unit, and with it in every unit below. */
export type Office = { readonly unit: UnitId; readonly role: Role };

/** The person who acts, with the offices that she holds now. */
export type Actor = { readonly tenant: TenantId; readonly person: PersonId; readonly offices: readonly Office[] };

/** All that the actor may do in any of her units, each right once, in the order of the table. */
export function rightsOf(actor: Pick<Actor, 'offices'>): readonly Right[] {
  const held = new Set<Right>(actor.offices.flatMap((office) => ROLES[office.role].can));
  return RIGHTS.filter((right) => held.has(right));
}

/** The highest units whose tree the actor sees. */
export function unitsOf(actor: Pick<Actor, 'offices'>): readonly UnitId[] {
  return [...new Set(actor.offices.map((office) => office.unit))];
}
