// To whom a difficulty goes: whoever gave the work, and there the focal room that the plan names and the person whom the room
// has named for such things. A unit never answers itself, and nothing is sent where nobody could answer it.
import { type DifficultyKind, focalFor, type PersonId, type UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { listFocals } from '../../people/queries-delegation.ts';
import type { PlanId } from '../../plan/plan.ts';
import { matchUnits } from '../../reading/match-units.ts';
import { findAnswering, listAbove, listFocalRoomNames, listIn } from './queries-units.ts';

export type Way = { readonly addressed: UnitId; readonly holder: UnitId; readonly person: PersonId | null };
type From = {
  readonly raiser: UnitId;
  /** Who gave the work. */
  readonly issuer: UnitId;
  readonly plan: PlanId;
  readonly kind: DifficultyKind;
};

export async function findWay(cx: Cx, { raiser, issuer, plan, kind }: From): Promise<Way> {
  const addressed = await findAddressed(cx, raiser, issuer);
  const holder =
    addressed === issuer ? ((await findFocalRoom(cx, { plan, addressed, raiser })) ?? addressed) : addressed;
  return { addressed, holder, person: await findPersonFor(cx, holder, kind) };
}

export async function findPersonFor(cx: Cx, unit: UnitId, kind: DifficultyKind): Promise<PersonId | null> {
  const focals = await listFocals(cx, unit);
  return focalFor(
    kind,
    focals.map(({ personId, subject }) => ({ person: personId, subject })),
  );
}

/** The nearest unit above in which somebody could answer, of each that has one. */
export async function findNextAbove(cx: Cx, units: readonly UnitId[]): Promise<ReadonlyMap<UnitId, UnitId>> {
  const above = await listAbove(cx, units);
  const answering = await findAnswering(
    cx,
    above.map(({ id }) => id),
  );
  const nearest = new Map<UnitId, UnitId>();
  for (const { of, id } of above) if (answering.has(id) && !nearest.has(of)) nearest.set(of, id);
  return nearest;
}

/** Who gave the work, or the nearest above who could answer; a unit that gave it to itself asks the one above. */
async function findAddressed(cx: Cx, raiser: UnitId, issuer: UnitId): Promise<UnitId> {
  if (raiser !== issuer && (await findAnswering(cx, [issuer])).size > 0) return issuer;
  return (await findNextAbove(cx, [issuer])).get(issuer) ?? issuer;
}

type Room = { readonly plan: PlanId; readonly addressed: UnitId; readonly raiser: UnitId };

/** Where a plan names two rooms, whoever is addressed says which it is. */
async function findFocalRoom(cx: Cx, { plan, addressed, raiser }: Room): Promise<UnitId | null> {
  const { issuer, names } = await listFocalRoomNames(cx, plan);
  if (names.length === 0) return null;
  const meant = (await matchUnits(cx, { issuer, names })).flatMap(({ unit }) => (unit === null ? [] : [unit.id]));
  const rooms = (await listIn(cx, addressed)).filter(({ id }) => id !== raiser && meant.includes(id));
  const answering = await findAnswering(
    cx,
    rooms.map(({ id }) => id),
  );
  const [room, other] = [...answering];
  return room === undefined || other !== undefined ? null : room;
}
