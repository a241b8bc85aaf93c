// SQL of what is shown before a difficulty is raised: names of whom it would go to, and other work that it may concern.
import type { PersonId, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentRow } from '../../assignment/assignment.ts';
import type { Cx } from '../../kit/system.ts';
import { MOST_WORKS } from './contract.ts';

type Way = { readonly addressed: UnitId; readonly holder: UnitId; readonly person: PersonId | null };
type Named<Id> = { readonly id: Id; readonly name: string };

export async function nameWay(cx: Cx, { addressed, holder, person }: Way) {
  const units = await cx.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', 'in', [addressed, holder])
    .execute();
  const named = (id: UnitId): Named<UnitId> => ({ id, name: units.find((unit) => unit.id === id)?.name ?? '' });
  const asked =
    person === null
      ? undefined
      : await cx.db
          .selectFrom('person')
          .select(['id', 'name'])
          .where('tenantId', '=', cx.acting.tenant)
          .where('id', '=', person)
          .executeTakeFirst();
  return { addressed: named(addressed), holder: named(holder), person: asked ?? null };
}

/** What else of the plan the unit has open, in the order of the plan: as much as can be sent with the one. */
export async function listOtherWork(cx: Cx, { id, planId, unitId }: Pick<AssignmentRow, 'id' | 'planId' | 'unitId'>) {
  return cx.db
    .selectFrom('assignment')
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'assignment.tenantId').onRef('task.id', '=', 'assignment.taskId'),
    )
    .select(['assignment.id', sql<string>`coalesce(assignment.text, task.text)`.as('text')])
    .where('assignment.tenantId', '=', cx.acting.tenant)
    .where('assignment.planId', '=', planId)
    .where('assignment.unitId', '=', unitId)
    .where('assignment.id', '<>', id)
    .where('assignment.state', 'not in', ['verified', 'withdrawn', 'declined'])
    .orderBy('task.position')
    .orderBy('assignment.id')
    .limit(MOST_WORKS - 1)
    .execute();
}
