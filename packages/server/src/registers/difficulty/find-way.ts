// To whom a difficulty goes: whoever gave the work, and there the focal room that the plan names and the person whom the room
// has named for such things. A unit never answers itself, and nothing is sent where nobody could answer it.
import { type DifficultyKind, focalFor, type PersonId, type UnitId } from '@sauro/core';
import { groupBy } from '../../kit/group-by.ts';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import { matchUnits } from '../../reading/match-units.ts';
import {
  findAnswering,
  listAbove,
  listAnsweringFocals,
  listFocalRoomNames,
  listIn,
  type Upward,
} from './queries-units.ts';

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
  return (await findPersons(cx, [unit]))(unit, kind);
}

/** Whom each of the units has named for a kind, of those who may answer there today. */
export async function findPersons(
  cx: Cx,
  units: readonly UnitId[],
): Promise<(unit: UnitId, kind: DifficultyKind) => PersonId | null> {
  const focals = groupBy(await listAnsweringFocals(cx, units), ({ unit }) => unit);
  return (unit, kind) => focalFor(kind, focals.get(unit) ?? []);
}

/** The nearest unit above in which somebody could answer; of those that were asked for. */
export async function findNextAbove(cx: Cx, ways: readonly Upward[]): Promise<(way: Upward) => UnitId | undefined> {
  const above = await listAbove(cx, ways);
  if (above.length === 0) return () => undefined;
  const answering = await findAnswering(
    cx,
    above.map(({ id }) => id),
  );
  const nearest = new Map<string, UnitId>();
  const keyOf = ({ holder, raiser }: Upward) => `${holder} ${raiser}`;
  for (const one of above) {
    if (answering.has(one.id) && !nearest.has(keyOf(one))) nearest.set(keyOf(one), one.id);
  }
  return (way) => nearest.get(keyOf(way));
}

/** Who gave the work, or the nearest above who could answer; a unit that gave it to itself asks the one above. */
async function findAddressed(cx: Cx, raiser: UnitId, issuer: UnitId): Promise<UnitId> {
  if (raiser !== issuer && (await findAnswering(cx, [issuer])).size > 0) return issuer;
  const way = { holder: issuer, raiser };
  return (await findNextAbove(cx, [way]))(way) ?? issuer;
}

type Room = { readonly plan: PlanId; readonly addressed: UnitId; readonly raiser: UnitId };

/** Where a plan names two rooms, whoever is addressed says which it is. */
async function findFocalRoom(cx: Cx, { plan, addressed, raiser }: Room): Promise<UnitId | null> {
  const { issuer, names } = await listFocalRoomNames(cx, plan);
  if (names.length === 0) return null;
  const meant = (await matchUnits(cx, { issuer, names })).flatMap(({ unit }) => (unit === null ? [] : [unit.id]));
  const rooms = (await listIn(cx, { addressed, raiser })).filter(({ id }) => meant.includes(id));
  const answering = await findAnswering(
    cx,
    rooms.map(({ id }) => id),
  );
  const [room, other] = [...answering];
  return room === undefined || other !== undefined ? null : room;
}
