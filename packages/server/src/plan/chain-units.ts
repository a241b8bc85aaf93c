// Which units of a plan have made a plan of their own under it: all that hold work of it, also those that its groups mean; before
// anything is issued, all that would.
import { dayOf, findIssuer, matchGroup, unitBook, UNIT_KIND_NAMES, type UnitBook, type UnitId } from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import type { Input, Output } from '../kit/contract.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { listGroups, resolveGroup } from '../people/groups.ts';
import { listUnits } from '../reading/queries-units.ts';
import type { chainContract } from './chain-contract.ts';
import type { PlanId } from './plan.ts';
import { listDocuments, listPlansOf } from './queries-chain.ts';
import {
  countUnitsByKind,
  listNamesOfPlan,
  listUnitsGiven,
  listUnitsNamed,
  listUnitsOfKind,
} from './queries-chain-units.ts';
import { findPlan } from './queries-plan.ts';
import { listChildren } from './walk-chain.ts';

type Call = (typeof chainContract)['listChainUnits'];

export async function listChainUnits(cx: Cx, id: DocumentId, asked: Input<Call>['query']): Promise<Output<Call>> {
  const [document] = await listDocuments(cx, [id]);
  if (document === undefined) throw new Problem('record.not-found');
  const [stated] = await listPlansOf(cx, [id]);
  if (stated === undefined) return { kinds: [], items: [] };
  const book = unitBook(await listUnits(cx));
  const units = await unitsOf(cx, stated.planId, book);
  const issuedBy = new Map<string, string>();
  for (const child of await listChildren(cx, document)) {
    const unit = findIssuer(book, child.issuer);
    if (unit !== null && !issuedBy.has(unit)) issuedBy.set(unit, child.id);
  }
  const issued = [...issuedBy.keys()];
  const counts = new Map((await countUnitsByKind(cx, { units, issued })).map((row) => [row.kind, row]));
  const { kind } = asked;
  const items =
    kind === undefined ? [] : await listUnitsOfKind(cx, { ...asked, units, issued, kind, open: asked.open === 'yes' });
  return {
    kinds: UNIT_KIND_NAMES.flatMap((one) => counts.get(one) ?? []),
    items: items.map((unit) => ({ ...unit, document: issuedBy.get(unit.id) ?? null })),
  };
}

async function unitsOf(cx: Cx, id: PlanId, book: UnitBook): Promise<readonly UnitId[]> {
  const given = await listUnitsGiven(cx, id);
  if (given.length > 0) return given;
  const units = new Set(await listUnitsNamed(cx, id));
  const plan = await findPlan(cx, id);
  const way = { issuer: findIssuer(book, plan?.issuer ?? null), on: dayOf(cx.now) };
  const groups = await listGroups(cx);
  for (const name of await listNamesOfPlan(cx, id)) {
    const group = matchGroup(groups, name);
    if (group === null) continue;
    for (const unit of await resolveGroup(cx, group, way)) units.add(unit);
  }
  return [...units];
}
