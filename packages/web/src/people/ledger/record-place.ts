// Where a record has a page of its own, and which right opens it. A record without one (a draft, a saved filter, a file that
// was not kept) leads nowhere.
import type { Right } from '@sauro/core';
import { type LinkProps, linkOptions } from '@tanstack/react-router';
import type { FactLine } from './calls.ts';
import { isId } from './search.ts';

export type Page =
  | 'unit'
  | 'person'
  | 'document'
  | 'plan'
  | 'assignment'
  | 'difficulty'
  | 'fieldCheck'
  | 'writtenReport'
  | 'subscription';

export const PAGES = {
  unit: { right: 'people.read', place: (id) => linkOptions({ to: '/to-chuc/don-vi/$id', params: { id } }) },
  person: { right: 'people.manage', place: (id) => linkOptions({ to: '/to-chuc/can-bo/$id', params: { id } }) },
  document: { right: 'document.read', place: (id) => linkOptions({ to: '/van-ban/$id', params: { id }, search: {} }) },
  plan: { right: 'plan.read', place: (id) => linkOptions({ to: '/ke-hoach/$id', params: { id } }) },
  assignment: { right: 'assignment.read', place: (id) => linkOptions({ to: '/viec/$id', params: { id } }) },
  difficulty: { right: 'assignment.read', place: (id) => linkOptions({ to: '/vuong-mac/$id', params: { id } }) },
  writtenReport: {
    right: 'assignment.read',
    place: (id) => linkOptions({ to: '/bao-cao/van-ban/$id', params: { id } }),
  },
  subscription: {
    right: 'people.manage',
    place: (id) => linkOptions({ to: '/to-chuc/ket-noi/$id', params: { id }, search: {} }),
  },
  fieldCheck: {
    right: 'assignment.read',
    place: (id) => linkOptions({ to: '/xac-nhan/thuc-te/$id', params: { id }, search: {} }),
  },
} as const satisfies Record<
  Page,
  { readonly right: Right; readonly place: (id: string) => Pick<LinkProps, 'to' | 'params' | 'search'> }
>;

export type RecordPlace = { readonly page: Page; readonly id: string };

/** Of the record that it happened to; else of the document or plan that the fact names. */
export function recordOf({
  kind,
  subject,
  data,
}: Pick<FactLine, 'kind' | 'subject' | 'data'>): RecordPlace | undefined {
  if (kind === 'document.refused' && data['kept'] === false) return undefined;
  const [group = ''] = kind.split('.');
  if (isPage(group)) return { page: group, id: subject };
  for (const page of ['plan', 'document'] as const) {
    const id = data[page];
    if (isId(id)) return { page, id };
  }
  return undefined;
}

/** Keys whose value is the id of something that has a page, whatever happened. */
const NAMED: Readonly<Record<string, Page>> = {
  unit: 'unit',
  parent: 'unit',
  person: 'person',
  decider: 'person',
  delegate: 'person',
  plan: 'plan',
  document: 'document',
  assignment: 'assignment',
  within: 'unit',
  raiser: 'unit',
  addressed: 'unit',
  holder: 'unit',
};
/** Keys whose value is an id of the same kind of record as the one that it happened to. */
const ALIKE: ReadonlySet<string> = new Set(['from', 'into', 'to', 'was']);

/** Of an id that stands in the data of a fact. */
export function valuePlace(kind: string, key: string, value: unknown): RecordPlace | undefined {
  if (!isId(value)) return undefined;
  const [group = ''] = kind.split('.');
  // An office goes from unit to unit, and so does a difficulty.
  const alike = group === 'person' || group === 'difficulty' ? 'unit' : group;
  const page = NAMED[key] ?? (ALIKE.has(key) && isPage(alike) ? alike : undefined);
  return page && { page, id: value };
}

function isPage(group: string): group is Page {
  return Object.hasOwn(PAGES, group);
}
