// Somebody holds an office besides her own, or lends one of hers to another for today.
import { dayOf, type UnitId } from '@sauro/core';
import type { Resident, World } from '../../testing/world.ts';
import { delegateOffice } from '../delegate-office.ts';
import { giveOffice } from '../give-office.ts';

export const holdBesides = (w: World, who: Resident, unit: UnitId, role = 'unit') =>
  w.asSystem((cx) => giveOffice(cx, who.id, { unit, role, title: '' }));

/** The one that she holds in that unit. */
export const lendOffice = (w: World, from: Resident, { to, unit }: { readonly to: Resident; readonly unit: UnitId }) =>
  w.asSystem(async (cx) => {
    const { id } = await cx.db
      .selectFrom('office')
      .select('id')
      .where('personId', '=', from.id)
      .where('unitId', '=', unit)
      .executeTakeFirstOrThrow();
    const today = dayOf(cx.now);
    await delegateOffice(cx, id, { delegate: to.id, from: today, to: today, reason: 'đi vắng' });
  });
