// SQL of what else a piece of evidence proves, and of who has accepted it. The same file, by its hash, or the same address is
// the same piece, whoever brought it; row-level security leaves out the assignments that the caller does not see.
import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { builtOnce } from '../kit/built-once.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import type { EvidenceId } from './evidence.ts';
import { type EvidenceRow, kept } from './queries.ts';

/** Of each piece so many are told by name; the others are counted. */
const MOST_NAMED = 20;

export type UseRow = Awaited<ReturnType<typeof usesOf>>[number];

/** Where else the pieces of an assignment stand, the newest first. */
export async function listUses(cx: Cx, assignment: AssignmentId, pieces: readonly EvidenceRow[]) {
  const hashes = pieces.flatMap(({ sha256 }) => sha256 ?? []);
  const urls = pieces.flatMap(({ url }) => url ?? []);
  return pieces.length === 0 ? [] : usesOf(cx, assignment, hashes, urls, urls.map(md5));
}

type Words = readonly string[];

const usesOf = builtOnce((cx, assignment: AssignmentId, hashes: Words, urls: Words, hashedUrls: Words) =>
  named(
    cx,
    usesBut(cx, assignment).where(({ or, eb }) =>
      or([
        eb('evidence.sha256', '=', sql<never>`any(${hashes}::text[])`),
        // By the index, which knows addresses by their hash.
        sql<boolean>`md5(evidence.url) = any(${hashedUrls}::text[]) and evidence.url = any(${urls}::text[])`,
      ]),
    ),
  ),
);

/** Where else one piece of an assignment stands. */
export const usesOfPiece = builtOnce((cx, assignment: AssignmentId, piece: EvidenceId) => {
  const own = (column: RawBuilder<unknown>) =>
    sql`(select ${column} from evidence as own where own.tenant_id = ${cx.acting.tenant} and own.id = ${piece})`;
  return named(
    cx,
    usesBut(cx, assignment).where(({ or, eb }) =>
      or([
        eb('evidence.sha256', '=', sql<never>`${own(sql`own.sha256`)}`),
        sql<boolean>`md5(evidence.url) = ${own(sql`md5(own.url)`)} and evidence.url = ${own(sql`own.url`)}`,
      ]),
    ),
  );
});

function usesBut(cx: Cx, assignment: AssignmentId) {
  return kept(cx)
    .innerJoin('assignment', (join) =>
      join.onRef('assignment.tenantId', '=', 'evidence.tenantId').onRef('assignment.id', '=', 'evidence.assignmentId'),
    )
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'assignment.tenantId').onRef('task.id', '=', 'assignment.taskId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'assignment.tenantId').onRef('unit.id', '=', 'assignment.unitId'),
    )
    .select([
      sql<string>`coalesce(assignment.text, task.text)`.as('text'),
      'unit.id as unitId',
      'unit.name as unitName',
      sql<number>`row_number() over (partition by coalesce(evidence.sha256, evidence.url) order by evidence.added_at desc, evidence.id)`.as(
        'place',
      ),
      sql<number>`count(*) over (partition by coalesce(evidence.sha256, evidence.url))`.as('total'),
      'assignment.state as assignmentState',
    ])
    .where('evidence.assignmentId', '<>', assignment);
}

/** Of each piece the first, with who has accepted the reports that it is in. */
function named(cx: Cx, uses: ReturnType<typeof usesBut>) {
  return cx.db
    .selectFrom(uses.as('use'))
    .leftJoinLateral(
      () =>
        acceptances(cx)
          .where('fact.subjectId', '=', sql.ref<AssignmentId>('use.assignment_id'))
          .where(sql<boolean>`use.assignment_state = 'verified'`)
          .as('accepted'),
      (join) => join.onTrue(),
    )
    .selectAll('use')
    .select(['acceptedBy', 'acceptedName', 'acceptedAt'])
    .where('place', '<=', MOST_NAMED)
    .orderBy('place')
    .modifyEnd(PLANNED_ONCE);
}

/** The last acceptance, with who it was. */
function acceptances(cx: Cx) {
  return cx.db
    .selectFrom('fact')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'fact.tenantId').onRef('person.id', '=', 'fact.personId'),
    )
    .select(['person.id as acceptedBy', 'person.name as acceptedName', 'fact.happenedAt as acceptedAt'])
    .where('fact.tenantId', '=', cx.acting.tenant)
    .where('fact.kind', '=', 'assignment.verified')
    .orderBy('fact.id', 'desc')
    .limit(1);
}

export type AcceptanceRow = Awaited<ReturnType<typeof acceptanceOf>>[number];

/** Who has accepted the report of this assignment, where it stands accepted. */
export const acceptanceOf = builtOnce((cx, assignment: AssignmentId) =>
  acceptances(cx)
    .innerJoin('assignment', (join) =>
      join.onRef('assignment.tenantId', '=', 'fact.tenantId').onRef('assignment.id', '=', 'fact.subjectId'),
    )
    .where('assignment.id', '=', assignment)
    .where('assignment.state', '=', 'verified')
    .modifyEnd(PLANNED_ONCE),
);

/** So many are looked through for words: who seeks an older one opens the assignment where it stands. */
const MOST_PIECES = 500;

/** What a piece proves. */
export type WorkOfPiece = { readonly id: string; readonly text: string; readonly plan: string };

/** Of the unit's other assignments and of the parts of this one: each piece once, as it was brought last; the newest first. */
export async function listPieces(cx: Cx, { id, unitId }: Pick<AssignmentRow, 'id' | 'unitId'>) {
  const pieces = kept(cx)
    .innerJoin('assignment', (join) =>
      join.onRef('assignment.tenantId', '=', 'evidence.tenantId').onRef('assignment.id', '=', 'evidence.assignmentId'),
    )
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'assignment.tenantId').onRef('task.id', '=', 'assignment.taskId'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'assignment.tenantId').onRef('plan.id', '=', 'assignment.planId'),
    )
    // Of all that it proves, not only of the one as which it is offered.
    .select(
      sql<readonly WorkOfPiece[]>`jsonb_agg(jsonb_build_object(
        'id', assignment.id, 'text', coalesce(assignment.text, task.text), 'plan', plan.title
      )) over (partition by coalesce(evidence.sha256, evidence.url))`.as('works'),
    )
    .where('evidence.assignmentId', '<>', id)
    .where(({ or, eb }) => or([eb('assignment.unitId', '=', unitId), eb('assignment.parentId', '=', id)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('evidence as here')
            .whereRef('here.tenantId', '=', 'evidence.tenantId')
            .where('here.assignmentId', '=', id)
            .where('here.removedAt', 'is', null)
            .where(sql<boolean>`coalesce(here.sha256, here.url) = coalesce(evidence.sha256, evidence.url)`),
        ),
      ),
    )
    .distinctOn(sql`coalesce(evidence.sha256, evidence.url)`)
    .orderBy(sql`coalesce(evidence.sha256, evidence.url)`)
    .orderBy('evidence.addedAt', 'desc');
  return cx.db
    .selectFrom(pieces.as('piece'))
    .selectAll()
    .orderBy('addedAt', 'desc')
    .orderBy('id')
    .limit(MOST_PIECES)
    .execute();
}

/** As the index has it: no secret hangs on it. */
function md5(url: string): string {
  return createHash('md5').update(url).digest('hex');
}
