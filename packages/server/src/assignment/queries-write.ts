// SQL that writes assignments: many at a time with one statement, for a plan may be issued to ten thousand units.
import type { AssignmentStanding, Id, PersonId, PlainDate } from '@sauro/core';
import { sql, type Insertable } from 'kysely';
import type { AssignmentTable } from '../db/tables.ts';
import { writtenOnce } from '../kit/built-once.ts';
import { GOES_WITH_NEXT } from '../kit/message.ts';
import type { Cx } from '../kit/system.ts';
import { type AssignmentId, columnsOf } from './assignment.ts';

export type NewAssignment = Omit<Insertable<AssignmentTable>, 'tenantId'> & { readonly id: AssignmentId };

/**
 * As one value a statement, which the database takes apart by the names of its columns: a fifth of the time of a value a
 * column. Throws `assignment.issued` where one of them stands already: see `assignment_is_issued_once`.
 */
export async function insertAssignments(cx: Cx, rows: readonly NewAssignment[]): Promise<void> {
  const columns = rows.map((row) => byColumn({ tenantId: cx.acting.tenant, ...row }));
  await sql`
    insert into assignment select * from jsonb_populate_recordset(null::assignment, ${JSON.stringify(columns)}::jsonb)
  `.execute(cx.db);
}

function byColumn(row: Insertable<AssignmentTable>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [columnNamed(key), value]));
}

const COLUMNS = new Map<string, string>();

/** As the database calls it; worked out once a name, for a plan may have ten thousand rows of it. */
function columnNamed(key: string): string {
  const known = COLUMNS.get(key) ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  COLUMNS.set(key, known);
  return known;
}

/** What a fact made of an assignment. */
export type Moved = {
  readonly id: AssignmentId;
  readonly version: number;
  readonly fact: Id<'fact'>;
  readonly on: PlainDate;
  readonly before: AssignmentStanding;
  readonly after: AssignmentStanding;
  /** Who made the report that stands. */
  readonly reportedBy: PersonId | null;
  /** With whose office, where she was away. */
  readonly reportedFor: PersonId | null;
};

/** What each is now, and the version that it was made: one statement, for it comes with every keystroke. */
export async function updateStandings(cx: Cx, moved: readonly Moved[]): Promise<void> {
  await writeStandings(
    cx,
    moved.map(({ id, version, fact, on, before, after, reportedBy, reportedFor }) => ({
      id,
      version,
      fact,
      on,
      reportedBy,
      reportedFor,
      moves: before.state !== after.state,
      ...columnsOf(after),
    })),
  );
}

const VERSION_COLUMNS = sql.raw(`
  tenant_id, assignment_id, version, fact_id, on_day, state, due_on, begun_on, done_on, percent, evidence, returns,
  quiet_since, awaits_event, correct_by, kept_on`);

const writeStandings = writtenOnce(
  [
    'id',
    'state',
    'dueOn',
    'firstDueOn',
    'percent',
    'begunOn',
    'doneOn',
    'verifiedOn',
    'askedDueOn',
    'dropProposed',
    'version',
    'reportedBy',
    'reportedFor',
    'moves',
    'evidence',
    'returns',
    'quietSince',
    'on',
    'enteredPercent',
    'awaitsEvent',
    'eventReportedOn',
    'correctBy',
    'keptOn',
    'fact',
  ],
  (cx, to) => sql`
    with moved as (update assignment set
      state = new.state, due_on = new.due_on, first_due_on = new.first_due_on, percent = new.percent,
      begun_on = new.begun_on, done_on = new.done_on, verified_on = new.verified_on, asked_due_on = new.asked_due_on,
      drop_proposed = new.drop_proposed, version = new.version, reported_by = new.reported_by,
      reported_for = new.reported_for,
      entered_percent = new.entered_percent, evidence = new.evidence, returns = new.returns,
      quiet_since = new.quiet_since, awaits_event = new.awaits_event,
      event_reported_on = new.event_reported_on, correct_by = new.correct_by, kept_on = new.kept_on, changed_on = new.on_day,
      state_at = case when new.moves then ${cx.now}::timestamptz else assignment.state_at end
    from unnest(
      ${to.id}::uuid[], ${to.state}::text[], ${to.dueOn}::date[], ${to.firstDueOn}::date[], ${to.percent}::smallint[],
      ${to.begunOn}::date[], ${to.doneOn}::date[], ${to.verifiedOn}::date[], ${to.askedDueOn}::date[],
      ${to.dropProposed}::boolean[], ${to.version}::integer[], ${to.reportedBy}::uuid[],
      ${to.reportedFor}::uuid[], ${to.moves}::boolean[],
      ${to.evidence}::integer[], ${to.returns}::integer[], ${to.quietSince}::date[], ${to.on}::date[],
      ${to.enteredPercent}::smallint[], ${to.awaitsEvent}::boolean[], ${to.eventReportedOn}::date[], ${to.correctBy}::date[],
      ${to.keptOn}::date[], ${to.fact}::uuid[]
    ) as new (
      id, state, due_on, first_due_on, percent, begun_on, done_on, verified_on, asked_due_on, drop_proposed,
      version, reported_by, reported_for, moves, evidence, returns, quiet_since, on_day, entered_percent, awaits_event,
      event_reported_on, correct_by, kept_on, fact_id
    )
    where assignment.tenant_id = ${cx.acting.tenant} and assignment.id = new.id
    returning assignment.*, new.fact_id)
    insert into assignment_version (${VERSION_COLUMNS})
    select tenant_id, id, version, fact_id, changed_on, state, due_on, begun_on, done_on, percent, evidence, returns,
      quiet_since, awaits_event, correct_by, kept_on
    from moved ${GOES_WITH_NEXT}`,
);

export type NewVersion = Pick<Moved, 'id' | 'version' | 'fact' | 'on' | 'after'>;

/** The first of each. */
export async function insertVersions(cx: Cx, versions: readonly NewVersion[]): Promise<void> {
  const of = <Value>(pick: (version: NewVersion) => Value) => versions.map(pick);
  await sql`
    insert into assignment_version (${VERSION_COLUMNS})
    select ${cx.acting.tenant}::uuid, new.*
    from unnest(
      ${of(({ id }) => id)}::uuid[], ${of(({ version }) => version)}::integer[], ${of(({ fact }) => fact)}::uuid[],
      ${of(({ on }) => on)}::date[], ${of(({ after }) => after.state)}::text[], ${of(({ after }) => after.due)}::date[],
      ${of(({ after }) => after.begunOn)}::date[], ${of(({ after }) => after.doneOn)}::date[],
      ${of(({ after }) => after.percent)}::smallint[], ${of(({ after }) => after.evidence)}::integer[],
      ${of(({ after }) => after.returns)}::integer[], ${of(({ after }) => after.quietSince)}::date[],
      ${of(({ after }) => after.awaitsEvent)}::boolean[], ${of(({ after }) => after.correctBy)}::date[],
      ${of(({ after }) => after.keptOn)}::date[]
    ) as new ${GOES_WITH_NEXT}`.execute(cx.db);
}

export async function setLead(cx: Cx, id: AssignmentId): Promise<void> {
  await cx.db
    .updateTable('assignment')
    .set({ part: 'lead' })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

/** Who does it and who decides on it. */
export async function updatePersons(
  cx: Cx,
  id: AssignmentId,
  persons: { readonly personId: PersonId | null; readonly deciderId: PersonId | null },
): Promise<void> {
  await cx.db
    .updateTable('assignment')
    .set(persons)
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}
