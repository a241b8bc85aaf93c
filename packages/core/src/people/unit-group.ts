// Groups of units as plans name them: "các sở, ban, ngành", "UBND các xã, phường", "các trường THPT". A group is a question
// to the tree and not a list: who belongs to it is settled when something is issued to it, as the tree is on that day.
import type { UnitId } from '../id.ts';
import type { UnitKind } from '../people.ts';
import { unitKey } from '../unit-match.ts';
import { readGroup } from './group-grammar.ts';
import { withoutHeads } from './heads.ts';
import type { UnitForm } from './unit-form.ts';

/**
 * Where the members lie. `issuer`: under the unit that issues. `area`: in all that the issuer's committee governs — its own
 * tree where it is one, else that of the province. A unit: under that one, whoever issues.
 */
export type GroupPlace = 'issuer' | 'area' | UnitId;

export type GroupPart = {
  readonly kinds: readonly UnitKind[];
  /** Empty: of any form. */
  readonly forms: readonly UnitForm[];
  readonly under: GroupPlace;
  /** Only right under that unit, or anywhere below it. */
  readonly depth: 'direct' | 'any';
  /** Only those that stand right under a unit of one of these kinds; empty: under any. */
  readonly parents: readonly UnitKind[];
};

export type UnitGroup = {
  /** Null for a group that only the words of one plan make ("các phòng và đơn vị trực thuộc"). */
  readonly code: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whoever is in one of the parts is in the group. */
  readonly parts: readonly GroupPart[];
};
export type NamedGroup = UnitGroup & { readonly code: string };

const group = (code: string, name: string, aliases: readonly string[]): NamedGroup => {
  const parts = readGroup(name);
  if (parts === null) throw new Error(`The grammar of groups does not read “${name}”.`);
  return { code, name, aliases, parts };
};

/** Groups that every body has. What a name means is said by the grammar, so the two cannot differ. */
export const STANDARD_GROUPS: readonly NamedGroup[] = [
  group('departments', 'Các sở, ban, ngành', ['Sở, ngành']),
  group('rooms', 'Các phòng chuyên môn, nghiệp vụ', ['Các phòng CMNV', 'Các phòng thuộc Sở']),
  group('direct-units', 'Các đơn vị trực thuộc', ['Các đơn vị trực thuộc Sở']),
  group('communes', 'UBND các xã, phường, đặc khu', ['UBND cấp xã', 'Các địa phương']),
  group('schools', 'Các cơ sở giáo dục', ['Các trường học']),
  group('commune-schools', 'Các cơ sở giáo dục trên địa bàn xã', ['Các trường học trên địa bàn xã']),
  group('upper-secondary-schools', 'Các trường trung học phổ thông', ['Các trường THPT']),
];

/** The group that a name in a plan means: one that the body has named so, else what the grammar makes of the words. */
export function matchGroup(groups: readonly NamedGroup[], name: string): UnitGroup | null {
  // What a body has named in full comes before the group that its heads are of.
  for (const key of new Set([groupKey(name), groupKey(withoutHeads(name))])) {
    const named = calledSo(groups, key);
    if (named !== undefined) return named;
  }
  const parts = readGroup(name);
  if (parts === null) return null;
  const same = groups.find((one) => isSameParts(one.parts, parts));
  return same ?? { code: null, name: name.trim(), aliases: [], parts };
}

/**
 * The name of a group that means another one already, and that one: units would then be given what plans give to others. Null
 * where there is none.
 */
export function takenName(
  groups: readonly NamedGroup[],
  { code, name, aliases }: Pick<NamedGroup, 'code' | 'name' | 'aliases'>,
): { readonly name: string; readonly by: UnitGroup } | null {
  const others = groups.filter((one) => one.code !== code);
  for (const one of [name, ...aliases]) {
    // The heads of a group may be one of their own.
    const hasHeads = groupKey(withoutHeads(one)) !== groupKey(one);
    const by = hasHeads ? calledSo(others, groupKey(one)) : matchGroup(others, one);
    if (by != null && by.code !== null) return { name: one, by };
  }
  return null;
}

function calledSo(groups: readonly NamedGroup[], key: string): NamedGroup | undefined {
  return groups.find(({ name, aliases }) => [name, ...aliases].some((known) => groupKey(known) === key));
}

/** A group's name in the one form in which names are compared: "Các sở, ban, ngành" and "tất cả sở ban ngành" are one. */
export function groupKey(name: string): string {
  return unitKey(name)
    .replace(/\b(?:cac|nhung|tat ca|toan the|toan bo|moi|va|thuoc tinh|tren dia ban tinh|cua tinh)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isSameParts(one: readonly GroupPart[], other: readonly GroupPart[]): boolean {
  return one.length === other.length && one.every((part, index) => partKey(part) === partKey(other[index]));
}

function partKey(part: GroupPart | undefined): string {
  return part === undefined
    ? ''
    : [part.kinds, part.forms, part.parents].map((list) => list.toSorted().join(' ')).join('|') +
        `|${part.under}|${part.depth}`;
}
