// What can happen to a saved filter. What it holds may quote a plan, so it does not stand in the ledger.
import type { PersonId } from '@sauro/core';
import type { Action } from '../kit/ledger.ts';
import { deleteSavedFilter, putSavedFilter, type SavedFilter } from './queries-filter.ts';

type Of = { readonly person: PersonId };
type Saved = Of & Pick<SavedFilter, 'screen' | 'name'>;

export const filterSaved: Action<'savedFilter', Saved, Pick<SavedFilter, 'filter'>> = {
  kind: 'savedFilter.saved',
  apply: (cx, { subject, data }, { filter }) => putSavedFilter(cx, { id: subject, ...data, filter }),
};

export const filterRemoved: Action<'savedFilter', Of> = {
  kind: 'savedFilter.removed',
  apply: (cx, { subject, data }) => deleteSavedFilter(cx, data.person, subject),
};
