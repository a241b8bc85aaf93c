// A person gives a filter a name, or puts another under a name that she has given; and forgets one.
import type { PersonId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { filterRemoved, filterSaved } from './filter-facts.ts';
import { type FilterId, findSavedFilter, hasSavedFilter, type SavedFilter } from './queries-filter.ts';

export async function saveFilter(cx: Cx, { screen, name, filter }: SavedFilter): Promise<FilterId> {
  const person = owner(cx);
  const subject = (await findSavedFilter(cx, { person, screen, name })) ?? newId<'savedFilter'>();
  await record(cx, filterSaved, { subject, data: { person, screen, name }, aside: { filter } });
  return subject;
}

export async function removeFilter(cx: Cx, subject: FilterId): Promise<void> {
  const person = owner(cx);
  if (!(await hasSavedFilter(cx, person, subject))) throw new Problem('record.not-found');
  await record(cx, filterRemoved, { subject, data: { person } });
}

export function owner(cx: Cx): PersonId {
  if (cx.acting.person === null) throw new Problem('session.none');
  return cx.acting.person;
}
