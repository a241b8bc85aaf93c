// Handed to the room that has the matter, within the unit that is addressed. The day of the answer stays where it is.
import type { DifficultyKind, UnitId } from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { happen, holdDifficulty } from './act.ts';
import { difficultyRouted } from './difficulty-facts.ts';
import type { DifficultyId } from './difficulty.ts';
import { findPersonFor } from './find-way.ts';
import { findAnswering, listRooms } from './queries-units.ts';

type Routing = { readonly version: number; readonly unit: string; readonly words: string };

export async function routeDifficulty(cx: Cx, id: DifficultyId, { version, unit, words }: Routing): Promise<void> {
  const row = await holdDifficulty(cx, id, 'route', version);
  const to = unit as UnitId;
  const rooms = await listRooms(cx, { addressed: row.addressedUnitId, raiser: row.raiserUnitId });
  if (to === row.holderUnitId || !rooms.some(({ id: room }) => room === to)) throw new Problem('difficulty.other-unit');
  if ((await findAnswering(cx, [to])).size === 0) throw new Problem('difficulty.nobody-there');
  // Written by raiseDifficulty, whose contract says which there are.
  const person = await findPersonFor(cx, to, row.kind as DifficultyKind);
  await happen(cx, difficultyRouted, row, { data: { to, person }, words });
}
