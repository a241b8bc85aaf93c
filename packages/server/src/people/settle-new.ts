// Whether units may be opened as they are named, asked before a form, an API call or a split writes them: each with a code of
// its own, no namesake under the same unit, in the order of time, and no province under another unit. A list that is brought
// in keeps to the same (`checkUnits` in core).
import { codeKey, dayOf, sisterKey, type UnitId } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { NewUnit } from './actions.ts';
import { holdUnit, listSisters } from './queries-change.ts';
import { listCodesOfAll } from './queries-units.ts';

type Named = Pick<NewUnit, 'code' | 'name' | 'kind' | 'openedOn'>;

/** Throws what stands against the first of them. */
export async function settleNew(cx: Cx, parent: UnitId | null, units: readonly Named[]): Promise<void> {
  if (parent !== null) await settlePlace(cx, parent, units);
  for (const { code } of units) await mustBeFree(cx, code, null);
  const codes = units.map(({ code }) => codeKey(code));
  if (new Set(codes).size < codes.length) throw new Problem('unit.code-twice');
  const names = units.map(({ name }) => sisterKey(name));
  const twice = units.find(({ name }, index) => names.indexOf(sisterKey(name)) < index);
  if (twice !== undefined) throw new Problem('unit.name-twice', { name: twice.name });
  for (const { name } of units) await mustBeAlone(cx, { name, parent, except: null });
}

async function settlePlace(cx: Cx, parent: UnitId, units: readonly Named[]): Promise<void> {
  if (units.some(({ kind }) => kind === 'province')) throw new Problem('unit.top-only');
  const above = await holdUnit(cx, parent);
  if (above === undefined) throw new Problem('record.not-found');
  const today = dayOf(cx.now);
  if (units.some(({ openedOn }) => openedOn < above.openedOn || openedOn > today)) {
    throw new Problem('unit.opened-when', { from: above.openedOn, unit: above.name });
  }
}

/** Refuses a code that another unit has, open or closed. */
export async function mustBeFree(cx: Cx, code: string, except: UnitId | null): Promise<void> {
  const key = codeKey(code);
  const taken = (await listCodesOfAll(cx)).some((one) => one.id !== except && codeKey(one.code) === key);
  if (taken) throw new Problem('unit.code-taken');
}

type Sister = { readonly name: string; readonly parent: UnitId | null; readonly except: UnitId | null };
/** Refuses a name that another open unit under the same one bears. */
export async function mustBeAlone(cx: Cx, { name, parent, except }: Sister): Promise<void> {
  if (parent === null) return;
  const key = sisterKey(name);
  const there = (await listSisters(cx, parent)).find((one) => one.id !== except && sisterKey(one.name) === key);
  if (there !== undefined) throw new Problem('unit.name-there', { name: there.name, code: there.code });
}
