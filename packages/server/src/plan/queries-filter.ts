// All SQL of saved filters. Row-level security shows a person her own alone.
import type { Id, PersonId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';

export type FilterId = Id<'savedFilter'>;
export type SavedFilter = { readonly screen: string; readonly name: string; readonly filter: object };
type Named = Pick<SavedFilter, 'screen' | 'name'> & { readonly person: PersonId };

export async function listSavedFilters(cx: Cx, person: PersonId, screen: string) {
  return ownFilters(cx, person)
    .select(['id', 'name', 'filter'])
    .where('screen', '=', screen)
    .orderBy((filter) => filter.fn('sort_key', ['name']))
    .execute();
}

export async function findSavedFilter(cx: Cx, { person, screen, name }: Named): Promise<FilterId | undefined> {
  const row = await ownFilters(cx, person)
    .select('id')
    .where('screen', '=', screen)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.id;
}

export async function hasSavedFilter(cx: Cx, person: PersonId, id: FilterId): Promise<boolean> {
  return (await ownFilters(cx, person).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

export async function putSavedFilter(cx: Cx, { person, filter, ...named }: Named & { id: FilterId; filter: object }) {
  const stored = JSON.stringify(filter);
  await cx.db
    .insertInto('savedFilter')
    .values({ tenantId: cx.acting.tenant, personId: person, ...named, filter: stored })
    .onConflict((known) => known.columns(['tenantId', 'id']).doUpdateSet({ filter: stored }))
    .execute();
}

export async function deleteSavedFilter(cx: Cx, person: PersonId, id: FilterId): Promise<void> {
  await cx.db
    .deleteFrom('savedFilter')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('id', '=', id)
    .execute();
}

function ownFilters(cx: Cx, person: PersonId) {
  return cx.db.selectFrom('savedFilter').where('tenantId', '=', cx.acting.tenant).where('personId', '=', person);
}
