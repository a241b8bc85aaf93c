// SQL that reads assignments, each with the names that are shown beside it.
import type { Right, UnitId } from '@sauro/core';
import { type SqlBool, sql } from 'kysely';
import { builtOnce } from '../kit/built-once.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from '../people/queries.ts';
import { placesOf } from '../people/reach.ts';
import { listRoles } from '../people/roles.ts';
import type { AssignmentId, AssignmentRow } from './assignment.ts';

const TAKING_RIGHT: Right = 'assignment.accept';

/** Held until the transaction ends: two who act on one assignment at once act one after the other. */
export async function lockAssignment(cx: Cx, id: AssignmentId): Promise<AssignmentRow | undefined> {
  const [row] = await lockAssignments(cx, [id]);
  return row;
}

/** In the order of their ids, so that two who hold several never wait for each other. */
export const lockAssignments = builtOnce((cx, ids: readonly AssignmentId[]) =>
  cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .modifyEnd(PLANNED_ONCE),
);

/** Which of `places` the unit and the issuer of each assignment lie within: beside its row, for both are asked of it at once. */
function placesBeside(cx: Cx, places: readonly UnitId[]) {
  const above = (unit: string) => sql<UnitId[]>`array(
    select ancestor_id from unit_within as above
    where above.tenant_id = ${cx.acting.tenant} and above.unit_id = ${sql.ref(unit)} and above.ancestor_id = any(${places}::uuid[])
  )`;
  return [above('assignment.unitId').as('unitPlaces'), above('assignment.issuerUnitId').as('issuerPlaces')] as const;
}

function withPlaces(cx: Cx, id: AssignmentId, places: readonly UnitId[]) {
  return cx.db
    .selectFrom('assignment')
    .selectAll('assignment')
    .select(placesBeside(cx, places))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id);
}

/** As lockAssignment, with what tells whose it is: see `rightsBeside`. */
export const lockWithPlaces = builtOnce((cx, id: AssignmentId, places: readonly UnitId[]) =>
  withPlaces(cx, id, places).forUpdate().modifyEnd(PLANNED_ONCE),
);

/** As lockWithPlaces, of one that others may move meanwhile. */
export const findWithPlaces = builtOnce((cx, id: AssignmentId, places: readonly UnitId[]) =>
  withPlaces(cx, id, places).modifyEnd(PLANNED_ONCE),
);

export async function lockOpenParts(cx: Cx, parents: readonly AssignmentId[]): Promise<readonly AssignmentRow[]> {
  return cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('parentId', '=', sql<never>`any(${parents}::uuid[])`)
    .where('state', 'not in', ['withdrawn', 'verified'])
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function findAssignment(cx: Cx, id: AssignmentId): Promise<AssignmentRow | undefined> {
  const [row] = await assignmentsById(cx, id);
  return row;
}

const assignmentsById = builtOnce((cx, id: AssignmentId) =>
  cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .modifyEnd(PLANNED_ONCE),
);

export type ShownRow = Awaited<ReturnType<typeof listShown>>[number];

export async function listShown(cx: Cx, ids: readonly AssignmentId[]) {
  return ids.length === 0 ? [] : shownAssignments(cx, ids, placesOf(cx.acting));
}

/** In no order. */
export const shownAssignments = builtOnce((cx, ids: readonly AssignmentId[], places: readonly UnitId[]) =>
  cx.db
    .selectFrom('assignment')
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'assignment.tenantId').onRef('task.id', '=', 'assignment.taskId'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'assignment.tenantId').onRef('plan.id', '=', 'assignment.planId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'assignment.tenantId').onRef('unit.id', '=', 'assignment.unitId'),
    )
    .innerJoin('unit as issuer', (join) =>
      join.onRef('issuer.tenantId', '=', 'assignment.tenantId').onRef('issuer.id', '=', 'assignment.issuerUnitId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'assignment.tenantId').onRef('person.id', '=', 'assignment.personId'),
    )
    .leftJoin('person as decider', (join) =>
      join.onRef('decider.tenantId', '=', 'assignment.tenantId').onRef('decider.id', '=', 'assignment.deciderId'),
    )
    // Of one that was split: its parts, withdrawn ones not counted.
    .innerJoinLateral(
      (each) =>
        each
          .selectFrom('assignment as own')
          .select(({ fn }) => [
            fn.countAll<number>().as('parts'),
            sql<number>`count(*) filter (where own.state = 'verified')`.as('partsDone'),
            sql<number | null>`round(avg(own.percent))::integer`.as('partsPercent'),
          ])
          .whereRef('own.tenantId', '=', 'assignment.tenantId')
          .whereRef('own.parentId', '=', 'assignment.id')
          .where('own.state', '<>', 'withdrawn')
          .as('split'),
      (join) => join.onTrue(),
    )
    // Of one whose unit has asked for more time: who asked.
    .leftJoin('assignmentExtension as asked', (join) =>
      join
        .onRef('asked.tenantId', '=', 'assignment.tenantId')
        .onRef('asked.assignmentId', '=', 'assignment.id')
        .on('assignment.askedDueOn', 'is not', null)
        .on('asked.outcome', 'is', null),
    )
    .selectAll('assignment')
    .select(placesBeside(cx, places))
    .select([
      'asked.askedBy',
      'asked.askedFor',
      'split.parts',
      'split.partsDone',
      'split.partsPercent',
      'task.section',
      'task.text as taskText',
      'task.product',
      'task.deadline',
      'plan.title',
      'plan.number',
      'plan.symbol',
      'unit.name as unitName',
      'issuer.name as issuerName',
      'person.name as personName',
      'decider.name as deciderName',
    ])
    .where('assignment.tenantId', '=', cx.acting.tenant)
    .where('assignment.id', '=', sql<never>`any(${ids}::uuid[])`)
    .modifyEnd(PLANNED_ONCE),
);

export async function listPartIds(cx: Cx, parents: readonly AssignmentId[]): Promise<readonly AssignmentId[]> {
  const rows = await cx.db
    .selectFrom('assignment')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('parentId', '=', sql<never>`any(${parents}::uuid[])`)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The piece of evidence that a fact is of. */
const pieceOfFact = sql`case when fact.kind like 'assignment.evidence-%' then (fact.data ->> 'evidence')::uuid end`;

/** The facts of an assignment with what each left of it, the oldest first. Ask only for one that the caller sees. */
export async function listFacts(cx: Cx, id: AssignmentId) {
  return cx.db
    .selectFrom('fact')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'fact.tenantId').onRef('person.id', '=', 'fact.personId'),
    )
    .leftJoin('assignmentVersion as version', (join) =>
      join.onRef('version.tenantId', '=', 'fact.tenantId').onRef('version.factId', '=', 'fact.id'),
    )
    .leftJoin('person as told', (join) =>
      join
        .onRef('told.tenantId', '=', 'fact.tenantId')
        .on(sql`(fact.data ->> 'person')::uuid`, '=', sql.ref('told.id')),
    )
    .leftJoin('evidence as piece', (join) =>
      join
        .onRef('piece.tenantId', '=', 'fact.tenantId')
        .on(pieceOfFact, '=', sql.ref('piece.id'))
        // What was found to be secret nobody has taken away: its name is not told either.
        .on(sql<SqlBool>`(piece.removed_at is null or piece.removed_by is not null)`),
    )
    .leftJoin('person as lender', (join) =>
      join
        .onRef('lender.tenantId', '=', 'fact.tenantId')
        .on(sql`(fact.data ->> 'onBehalfOf')::uuid`, '=', sql.ref('lender.id')),
    )
    .select([
      'lender.id as lenderId',
      'lender.name as lenderName',
      'piece.id as pieceId',
      'piece.name as pieceName',
      'piece.url as pieceUrl',
      'piece.removedAt as pieceRemovedAt',
      'fact.id',
      'fact.kind',
      'fact.happenedAt',
      'fact.data',
      'person.id as personId',
      'person.name as personName',
      'told.id as toldId',
      'told.name as toldName',
      'version.state',
      'version.dueOn',
      'version.percent',
    ])
    .where('fact.tenantId', '=', cx.acting.tenant)
    .where('fact.subjectId', '=', id)
    .orderBy('fact.id')
    .execute();
}

/** What a unit holds of a task already, in the same period: held until the transaction ends. */
export async function lockOfTask(cx: Cx, { taskId, period }: AssignmentRow, unit: UnitId) {
  return cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('taskId', '=', taskId)
    .where('period', '=', period)
    .where('unitId', '=', unit)
    .where('parentId', 'is', null)
    .where('state', '<>', 'withdrawn')
    .forUpdate()
    .executeTakeFirst();
}

/** Open units below one, that one not among them. */
export async function listUnitsUnder(cx: Cx, unit: UnitId) {
  const takers = await listTakers(cx);
  return cx.db
    .selectFrom('unitWithin')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'unitWithin.tenantId').onRef('unit.id', '=', 'unitWithin.unitId'),
    )
    .select((each) => [
      'unit.id',
      'unit.name',
      each
        .exists(
          heldOffices(cx)
            .select('office.id')
            .where('office.unitId', '=', each.ref('unit.id'))
            .where('office.role', '=', sql<never>`any(${takers}::text[])`),
        )
        .$castTo<boolean>()
        .as('isStaffed'),
    ])
    .where('unitWithin.tenantId', '=', cx.acting.tenant)
    .where('unitWithin.ancestorId', '=', unit)
    .where('unit.id', '<>', unit)
    .where('unit.closedOn', 'is', null)
    .orderBy('unit.code')
    .execute();
}

/** Those of these units in which nobody holds an office today by which work is taken on. */
export async function listUnstaffed(cx: Cx, units: readonly UnitId[]): Promise<readonly UnitId[]> {
  const rows = await heldOffices(cx)
    .select('office.unitId')
    .distinct()
    .where('office.unitId', '=', sql<never>`any(${units}::uuid[])`)
    .where('office.role', '=', sql<never>`any(${await listTakers(cx)}::text[])`)
    .execute();
  const staffed = new Set(rows.map(({ unitId }) => unitId));
  return units.filter((unit) => !staffed.has(unit));
}

async function listTakers(cx: Cx): Promise<readonly string[]> {
  return (await listRoles(cx)).filter(({ rights }) => rights.includes(TAKING_RIGHT)).map(({ code }) => code);
}
