// Who may do what: the roles of the administration, the rights that each carries, and the person who acts.
// One table, asked by the server before it acts and by the web before it offers.
import type { PersonId, TenantId, UnitId } from './id.ts';

/** What can be allowed, named stage first. */
export const RIGHTS = [
  'people.read',
  'people.manage',
  'document.read',
  'document.add',
  'document.remove',
  'reading.check',
  'plan.read',
  'plan.confirm',
  'assignment.read',
  'assignment.issue',
  'assignment.accept',
  'assignment.split',
  'assignment.decide',
  'progress.enter',
  'progress.verify',
  'report.compile',
  'report.approve',
  'report.approve-below',
  'report.publish',
] as const;
export type Right = (typeof RIGHTS)[number];

export const ROLES = {
  administrator: {
    vi: 'Quản trị',
    can: ['people.read', 'people.manage', 'document.read', 'plan.read', 'assignment.read'],
  },
  compiler: {
    vi: 'Chuyên viên tổng hợp',
    can: [
      'people.read',
      'document.read',
      'document.add',
      'document.remove',
      'reading.check',
      'plan.read',
      'plan.confirm',
      'assignment.read',
      'assignment.issue',
      'assignment.decide',
      'progress.verify',
      'report.compile',
    ],
  },
  unit: {
    vi: 'Đầu mối đơn vị',
    can: [
      'people.read',
      'document.read',
      'document.add',
      'reading.check',
      'plan.read',
      'plan.confirm',
      'assignment.read',
      'assignment.accept',
      'assignment.split',
      'progress.enter',
    ],
  },
  leader: {
    vi: 'Lãnh đạo',
    can: [
      'people.read',
      'document.read',
      'plan.read',
      'assignment.read',
      'assignment.decide',
      'report.approve',
      'report.approve-below',
      'report.publish',
    ],
  },
  verifier: {
    vi: 'Người theo dõi, kiểm tra',
    can: ['people.read', 'document.read', 'plan.read', 'assignment.read', 'progress.verify'],
  },
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
  room: { vi: 'Phòng chuyên môn, nghiệp vụ' },
  direct: { vi: 'Đơn vị trực thuộc' },
  commune: { vi: 'Ủy ban nhân dân cấp xã' },
  school: { vi: 'Trường học' },
} as const satisfies Record<string, { readonly vi: string }>;
export type UnitKind = keyof typeof UNIT_KINDS;
export const UNIT_KIND_NAMES = [
  'province',
  'department',
  'room',
  'direct',
  'commune',
  'school',
] as const satisfies readonly UnitKind[];

/**
 * What the administrator keeps, whatever a body changes of the role: without one of these nobody could come to the screens of
 * units, people and roles and give it back.
 */
export const KEPT_RIGHTS = ['people.read', 'people.manage'] as const satisfies readonly Right[];

/** Of a role: what cannot be taken from it. */
export function keptRightsOf(code: string): readonly Right[] {
  return code === 'administrator' ? KEPT_RIGHTS : [];
}

/** Whether who holds these rights can change who may do what. */
export function canGivePower(rights: readonly Right[]): boolean {
  return KEPT_RIGHTS.every((right) => rights.includes(right));
}

/** What a body has changed of a role: rights beyond those of the code, and rights of the code that it has not. */
export type RoleChange = { readonly given: readonly Right[]; readonly taken: readonly Right[] };

/** The rights of a role as a body has it, in the order of the table. A code that is not ours is a role of its own. */
export function rightsOfRole(code: string, change: RoleChange = { given: [], taken: [] }): readonly Right[] {
  const held = new Set<Right>([...(isStandardRole(code) ? ROLES[code].can : []), ...change.given]);
  const kept = keptRightsOf(code);
  return RIGHTS.filter((right) => kept.includes(right) || (held.has(right) && !change.taken.includes(right)));
}

/** What of the code's role differs where it is to hold these rights. */
export function roleChangeTo(code: string, rights: readonly Right[]): RoleChange {
  const standard: readonly Right[] = isStandardRole(code) ? ROLES[code].can : [];
  return {
    given: RIGHTS.filter((right) => rights.includes(right) && !standard.includes(right)),
    taken: standard.filter((right) => !rights.includes(right)),
  };
}

export function isStandardRole(code: string): code is Role {
  return Object.hasOwn(ROLES, code);
}

/**
 * A role that a person holds in a unit, and with it in every unit below. It carries its rights, because a body may change
 * what a role allows. `onBehalfOf`: whose office it is, where she only exercises it while its holder is away.
 */
export type Office = {
  readonly unit: UnitId;
  readonly role: string;
  readonly rights: readonly Right[];
  readonly onBehalfOf?: PersonId;
};

/** The person who acts, with the offices that she holds or exercises now. */
export type Actor = { readonly tenant: TenantId; readonly person: PersonId; readonly offices: readonly Office[] };

/** All that the actor may do in any of her units, each right once, in the order of the table. */
export function rightsOf(actor: Pick<Actor, 'offices'>): readonly Right[] {
  const held = new Set<Right>(actor.offices.flatMap((office) => office.rights));
  return RIGHTS.filter((right) => held.has(right));
}

/** The highest units whose tree the actor sees. */
export function unitsOf(actor: Pick<Actor, 'offices'>): readonly UnitId[] {
  return [...new Set(actor.offices.map((office) => office.unit))];
}

/** The units in which, and below which, she may do this. */
export function unitsWith(actor: Pick<Actor, 'offices'>, right: Right): readonly UnitId[] {
  return unitsOf({ offices: actor.offices.filter((office) => office.rights.includes(right)) });
}
