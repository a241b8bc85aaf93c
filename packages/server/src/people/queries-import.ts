// SQL of lists that are brought in: what is known before, and the history of files.
import type { Id, ImportKind, PersonId, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

export type ImportId = Id<'peopleImport'>;

/** Units by their codes; `managed`: within one of the roots. */
export async function listCodes(cx: Cx, roots: readonly UnitId[]) {
  return cx.db
    .selectFrom('unit')
    .select(['id', 'code', 'name', 'parentId as parent', 'openedOn', 'agencyCode', 'oldAgencyCode'])
    .select(
      sql<boolean>`exists (
        select from unit_within w
        where w.tenant_id = unit.tenant_id and w.unit_id = unit.id and w.ancestor_id = any (${roots}::uuid[]))`.as(
        'managed',
      ),
    )
    .where('tenantId', '=', cx.acting.tenant)
    .where('closedOn', 'is', null)
    .execute();
}

export async function listUsernames(cx: Cx): Promise<readonly string[]> {
  const rows = await cx.db.selectFrom('account').select('username').where('tenantId', '=', cx.acting.tenant).execute();
  return rows.map(({ username }) => username);
}

/** Who heads a unit now, as one who is named anew takes her place. */
export async function listHeads(cx: Cx) {
  return cx.db
    .selectFrom('office')
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'office.tenantId').onRef('person.id', '=', 'office.personId'),
    )
    .select(['office.unitId as unit', 'person.name'])
    .where('office.tenantId', '=', cx.acting.tenant)
    .where('office.isHead', '=', true)
    .where('office.toOn', 'is', null)
    .execute();
}

export type NewImport = {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly added: number;
  readonly known: number;
  readonly faults: number;
};
export async function insertImport(cx: Cx, id: ImportId, { known, ...row }: NewImport): Promise<void> {
  await cx.db
    .insertInto('peopleImport')
    .values({
      tenantId: cx.acting.tenant,
      id,
      ...row,
      changed: known,
      state: 'checked',
      personId: cx.acting.person,
      checkedAt: cx.now,
    })
    .execute();
}

export async function markDone(cx: Cx, id: ImportId, added: number): Promise<void> {
  await cx.db
    .updateTable('peopleImport')
    .set({ state: 'done', added, doneAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

function imports(cx: Cx) {
  return cx.db
    .selectFrom('peopleImport')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'peopleImport.tenantId').onRef('person.id', '=', 'peopleImport.personId'),
    )
    .select(['peopleImport.id', 'peopleImport.kind', 'peopleImport.fileName', 'peopleImport.sha256'])
    .select(['peopleImport.sizeBytes', 'peopleImport.state', 'peopleImport.added', 'peopleImport.changed as known'])
    .select(
      sql<number>`coalesce((
        select jsonb_array_length(fact.data -> 'replaced') from fact
        where fact.tenant_id = people_import.tenant_id and fact.subject_id = people_import.id
          and fact.kind = 'peopleImport.done'), 0)`.as('replacedHeads'),
    )
    .select(['peopleImport.faults', 'peopleImport.checkedAt', 'peopleImport.doneAt', 'person.name as by'])
    .where('peopleImport.tenantId', '=', cx.acting.tenant);
}

/** One's own, or everybody's; the latest first. */
export async function listImports(cx: Cx, of: 'own' | 'all', limit: number) {
  const query = imports(cx).orderBy('peopleImport.id', 'desc').limit(limit);
  return of === 'all' ? query.execute() : query.where('peopleImport.personId', '=', cx.acting.person).execute();
}

/** Held until the transaction ends: a list is brought in once. */
export async function holdImport(cx: Cx, id: ImportId, of: 'own' | 'all') {
  const query = imports(cx).where('peopleImport.id', '=', id).forUpdate('peopleImport');
  return of === 'all'
    ? query.executeTakeFirst()
    : query.where('peopleImport.personId', '=', cx.acting.person).executeTakeFirst();
}

export type Brought = {
  readonly id: PersonId;
  readonly name: string;
  readonly username: string;
  readonly hasSignedIn: boolean;
  /** Until when the password opens that she was given; null once she has chosen her own. */
  readonly oneTimeUntil: Date | null;
};

/** Who came with a list, in its order. */
export async function listBrought(cx: Cx, id: ImportId): Promise<readonly Brought[]> {
  return cx.db
    .selectFrom('account')
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'account.tenantId').onRef('person.id', '=', 'account.personId'),
    )
    .select(['person.id', 'person.name', 'account.username', 'account.oneTimeUntil'])
    .select(
      sql<boolean>`account.one_time_until is null or exists (
        select from fact
        where fact.tenant_id = account.tenant_id and fact.subject_id = account.person_id
          and fact.kind = 'person.signed-in')`.as('hasSignedIn'),
    )
    .where('account.tenantId', '=', cx.acting.tenant)
    .where('account.importId', '=', id)
    .orderBy('person.id')
    .execute();
}
