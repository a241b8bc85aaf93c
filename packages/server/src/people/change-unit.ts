// A unit is renamed, moved, merged into another, split or closed: one act, signed by a fresh proof, from a day on. The dry
// run asks the same rules and counts what hangs on the unit, and writes nothing.
import { dayOf, type UnitId, type UnitKind } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record, recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { unitOpened } from './actions.ts';
import { countHanging, type Hanging } from './queries-carry-over.ts';
import { countTwins, type TwinCounts } from './queries-twins.ts';
import { holdTree, holdUnit, listBelow, listOpenChildren } from './queries-change.ts';
import { listOfficesOfUnit } from './queries-staff.ts';
import { settleParent } from './open-unit.ts';
import { mustReach } from './reach.ts';
import { mustBeAlone, settleNew } from './settle-new.ts';
import type { UnitChange } from './units-contract.ts';
import { officeMoved, unitClosed, unitMerged, unitMoved, unitRenamed, unitSplit } from './unit-facts.ts';

type Held = Omit<NonNullable<Awaited<ReturnType<typeof holdUnit>>>, 'kind'> & { readonly kind: UnitKind };

/** What hangs on the unit, where the change may be made; refuses as the change itself would. */
export async function previewChange(cx: Cx, id: UnitId, change: UnitChange): Promise<Preview> {
  await settle(cx, id, change);
  return {
    hanging: await countHanging(cx, id),
    twins: change.kind === 'merge' ? await countTwins(cx, { from: id, into: change.into as UnitId }) : null,
  };
}
/** `twins`: of a merger, the work that both units have been given. */
type Preview = { readonly hanging: Hanging; readonly twins: TwinCounts | null };

export async function changeUnit(cx: Cx, id: UnitId, change: UnitChange): Promise<void> {
  await holdTree(cx);
  const unit = await settle(cx, id, change);
  switch (change.kind) {
    case 'rename':
      return rename(cx, unit, change);
    case 'move':
      return move(cx, unit, change.parent as UnitId, change.on);
    case 'merge':
      return merge(cx, unit, change.into as UnitId, change.on);
    case 'split':
      return split(cx, unit, change);
    case 'close':
      return void (await record(cx, unitClosed, { subject: unit.id, data: { on: change.on, into: null } }));
  }
}

/** Whether it may be: within reach, of an open unit, not into itself, and in the order of time. */
async function settle(cx: Cx, id: UnitId, change: UnitChange): Promise<Held> {
  const unit = await getOpen(cx, id);
  await mustReach(cx, 'people.manage', [id]);
  if (change.on < unit.since || change.on > dayOf(cx.now))
    throw new Problem('unit.before-its-time', { from: unit.since });
  const target = change.kind === 'merge' ? change.into : change.kind === 'move' ? change.parent : null;
  if (target !== null) await settleTarget(cx, unit, target as UnitId, change.on);
  if (change.kind === 'rename') await mustBeAlone(cx, { name: change.name, parent: unit.parent, except: id });
  if (change.kind === 'move') await mustBeAlone(cx, { name: unit.name, parent: change.parent as UnitId, except: id });
  if (change.kind === 'split') {
    await settleParent(cx, unit.parent);
    await settleParts(cx, unit, change);
  }
  if (change.kind === 'close') {
    const { children, offices } = await countHanging(cx, id);
    if (children + offices > 0) throw new Problem('unit.not-empty', { children, offices });
  }
  return unit;
}

async function settleTarget(cx: Cx, { id }: Held, target: UnitId, on: string): Promise<void> {
  const { openedOn } = await getOpen(cx, target);
  if (on < openedOn) throw new Problem('unit.before-its-time', { from: openedOn });
  await mustReach(cx, 'people.manage', [target]);
  if ((await listBelow(cx, id)).includes(target)) throw new Problem('unit.into-itself');
}

type Split = Extract<UnitChange, { kind: 'split' }>;

async function settleParts(cx: Cx, { id, kind, parent }: Held, { parts, on }: Split): Promise<void> {
  const opened = parts.map(({ code, name }) => ({ code, name, kind, openedOn: on }));
  await settleNew(cx, parent, opened);
  const children = new Set<string>(await listOpenChildren(cx, id));
  const offices = new Set<string>((await listOfficesOfUnit(cx, id)).map((office) => office.id));
  const named = parts.flatMap((part) => part.children);
  const holders = parts.flatMap((part) => part.offices);
  const isOwn = named.every((one) => children.has(one)) && holders.every((one) => offices.has(one));
  const isOnce = new Set(named).size === named.length && new Set(holders).size === holders.length;
  if (!isOwn || !isOnce) throw new Problem('record.not-found');
}

async function getOpen(cx: Cx, id: UnitId): Promise<Held> {
  const unit = await holdUnit(cx, id);
  if (unit === undefined) throw new Problem('record.not-found');
  if (unit.closedOn !== null) throw new Problem('unit.closed');
  // Written by this version's own table of kinds.
  return { ...unit, kind: unit.kind as UnitKind };
}

async function rename(
  cx: Cx,
  { id, name: was, parent, kind }: Held,
  to: { readonly name: string; readonly on: string },
) {
  if (to.name === was) return;
  await record(cx, unitRenamed, { subject: id, data: { name: to.name, parent, kind, was, on: to.on } });
}

async function move(cx: Cx, { id, name, kind, parent: was }: Held, parent: UnitId, on: string): Promise<void> {
  if (was === parent) return;
  await record(cx, unitMoved, { subject: id, data: { name, kind, parent, was, on } });
}

/** Its children first, so that nothing is left under a unit that is closed. */
async function merge(cx: Cx, from: Held, into: UnitId, on: string): Promise<void> {
  const carried = await countHanging(cx, from.id);
  await moveChildren(cx, await listOpenChildren(cx, from.id), into, on);
  await record(cx, unitMerged, { subject: into, data: { from: from.id, name: from.name, on, carried } });
  await record(cx, unitClosed, { subject: from.id, data: { on, into } });
}

/** New units beside it, each with the children and the offices that are named; all else stays where it is. */
async function split(cx: Cx, unit: Held, { parts, on }: Split): Promise<void> {
  const opened = parts.map((part) => ({ ...part, id: newId<'unit'>() }));
  await recordMany(
    cx,
    unitOpened,
    opened.map(({ id, code, name }) => ({
      subject: id,
      data: { code, name, kind: unit.kind, parent: unit.parent, openedOn: on },
      aside: undefined,
    })),
  );
  const offices = new Map((await listOfficesOfUnit(cx, unit.id)).map((office) => [office.id as string, office]));
  for (const part of opened) {
    await moveChildren(cx, part.children as UnitId[], part.id, on);
    for (const id of part.offices) {
      const office = offices.get(id);
      if (office === undefined) continue;
      const { personId, role, title } = office;
      await record(cx, officeMoved, { subject: personId, data: { office: id, into: part.id, on, role, title } });
    }
  }
  await record(cx, unitSplit, { subject: unit.id, data: { into: opened.map(({ id }) => id), on } });
}

async function moveChildren(cx: Cx, children: readonly UnitId[], parent: UnitId, on: string): Promise<void> {
  for (const id of children) {
    const child = await getOpen(cx, id);
    // A child that was opened or changed later than that day moves on its own day.
    await move(cx, child, parent, on < child.since ? child.since : on);
  }
}
