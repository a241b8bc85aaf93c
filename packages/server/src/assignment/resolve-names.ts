// Who the names of a plan are: a unit, the members of a group, a unit that the issuer has nothing to give to, or nobody that
// is known yet. What a person settles is kept by the reading (`nameUnit`) and holds for the next plan too.
import { findIssuer, unitBook, type UnitId, unitKey, unitsWith } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { loadTree, type UnitTree } from '../people/tree.ts';
import { matchUnits } from '../reading/match-units.ts';
import { listGroupMembers } from './groups.ts';

export type Resolved = {
  readonly name: string;
  readonly how: 'unit' | 'group' | 'outside' | 'unknown';
  readonly units: readonly UnitId[];
  /** A person has said whom it means: that can be taken back. */
  readonly isSaid: boolean;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly code: string;
    readonly likeness: number;
  }[];
};

export type Issuing = {
  readonly tree: UnitTree;
  /** In whose name it is issued, and in whose names the actor could. */
  readonly issuer: UnitId;
  readonly issuers: readonly UnitId[];
  /** The unit that issued the plan, as far as it is one of ours. */
  readonly planIssuer: UnitId | null;
};

/** Refuses who asks for another unit's name than those in which she may issue. */
export async function issuingOf(cx: Cx, planIssuer: string | null, asked?: string): Promise<Issuing> {
  const tree = await loadTree(cx);
  const issuers = unitsWith(cx.acting, 'assignment.issue');
  const issuer = asked === undefined ? issuers[0] : issuers.find((unit) => tree.isWithin(asked as UnitId, unit));
  if (issuer === undefined) throw new Problem('right.elsewhere', { right: 'assignment.issue' });
  return {
    tree,
    issuer: asked === undefined ? issuer : (asked as UnitId),
    issuers,
    planIssuer: findIssuer(unitBook(tree.units), planIssuer),
  };
}

export async function resolveNames(
  cx: Cx,
  issuing: Issuing,
  { issuer, names }: { readonly issuer: string | null; readonly names: readonly string[] },
): Promise<readonly Resolved[]> {
  const matches = await matchUnits(cx, { issuer, names });
  const scope = scopeOf(issuing);
  const resolved: Resolved[] = [];
  for (const { name, how, unit, candidates } of matches) {
    const isGroup = how === 'group';
    const isCertain = how !== 'same' || isWhole(name, issuing, unit);
    const meant = isGroup
      ? await listGroupMembers(cx, issuing.planIssuer ?? issuing.issuer, name)
      : idsOf(isCertain ? unit : null);
    const inside = meant.filter((id) => issuing.tree.isWithin(id, scope));
    const one = { name, isSaid: how === 'named', candidates };
    if (meant.length === 0) resolved.push({ ...one, how: 'unknown', units: [] });
    else if (inside.length === 0) resolved.push({ ...one, how: 'outside', units: meant });
    else resolved.push({ ...one, how: isGroup ? 'group' : 'unit', units: inside });
  }
  return resolved;
}

/** One that is written several times with other capitals is one name. In the order in which each stands first. */
export function alike(resolved: readonly Resolved[]): readonly (readonly [Resolved, ...Resolved[]])[] {
  const found = new Map<string, [Resolved, ...Resolved[]]>();
  for (const one of resolved) {
    const key = one.name.normalize('NFC').toLocaleLowerCase('vi');
    const others = found.get(key);
    if (others === undefined) found.set(key, [one]);
    else others.push(one);
  }
  return [...found.values()];
}

/** "Văn phòng Sở" in a plan of a department that is none of ours means its own office, and not the one that we know. */
function isWhole(name: string, { planIssuer }: Issuing, unit: { readonly name: string } | null): boolean {
  return planIssuer !== null || (unit !== null && unitKey(unit.name) === unitKey(name));
}

/** The id came from a row of the units. */
function idsOf(unit: { readonly id: string } | null): readonly UnitId[] {
  return unit === null ? [] : [unit.id as UnitId];
}

/**
 * Whoever stands right below the body that issued a plan gives its work to all below that body: the department that
 * follows the province's plan issues it to every department and commune. Anybody else reaches no further than her own
 * tree, whatever the head of the plan says.
 */
export function scopeOf({ tree, issuer, planIssuer }: Issuing): UnitId {
  return planIssuer !== null && tree.byId.get(issuer)?.parent === planIssuer ? planIssuer : issuer;
}
