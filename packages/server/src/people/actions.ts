// What can happen to people, as facts of the ledger, and what each does to the state.
import type { UnitId, UnitKind } from '@sauro/core';
import type { SessionId } from '../kit/http/exchange.ts';
import type { Action, ManyAction } from '../kit/ledger.ts';
import { indexUnits } from './index-units.ts';
import * as queries from './queries.ts';
import { deleteCeremoniesOf } from './queries-ceremony.ts';
import type { ImportId } from './queries-import.ts';
import { updatePassword } from './queries-password.ts';
import * as sessions from './queries-session.ts';
import { insertAliases, type NewAlias } from './queries-change.ts';
import { insertOffices } from './queries-staff.ts';
import { insertUnits } from './queries-units.ts';

/** `host`: the name under which it is reached, where it is not the only one. */
export type NewTenant = {
  readonly code: string;
  readonly name: string;
  readonly host: string | null;
  readonly isSample: boolean;
};
export const tenantFounded: Action<'tenant', NewTenant> = {
  kind: 'tenant.founded',
  apply: (cx, fact) => queries.insertTenant(cx, { id: fact.subject, ...fact.data }),
};

export type NewUnit = {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: UnitId | null;
  readonly openedOn: string;
  readonly agencyCode?: string | null;
  readonly oldAgencyCode?: string | null;
  readonly aliases?: readonly NewAlias[];
};
export const unitOpened: ManyAction<'unit', NewUnit> = {
  kind: 'unit.opened',
  applyMany: async (cx, facts) => {
    await insertUnits(
      cx,
      facts.map((fact) => ({ id: fact.subject, ...fact.data })),
    );
    for (const { subject, data } of facts) await insertAliases(cx, subject, data.aliases ?? []);
    await indexUnits(
      cx,
      facts.map((fact) => fact.subject),
    );
  },
};

export const personAdded: Action<'person', { readonly name: string }> = {
  kind: 'person.added',
  apply: (cx, fact) => queries.insertPerson(cx, { id: fact.subject, name: fact.data.name }),
};

export type NewOffice = {
  readonly unit: UnitId;
  readonly role: string;
  readonly from: string;
  /** What she is called in it; nothing where nothing is said. */
  readonly title?: string;
};
export const officeGiven: Action<'person', NewOffice> = {
  kind: 'person.office-given',
  apply: (cx, fact) => insertOffices(cx, [{ person: fact.subject, ...fact.data }]),
};

/**
 * `until`: the password is one that somebody else has made, and opens until then nothing but its own change. `import`: the
 * list that it came with.
 */
type NewAccount = { readonly username: string; readonly until?: string; readonly import?: ImportId };
export const accountOpened: Action<'person', NewAccount, { readonly passwordHash: string }> = {
  kind: 'person.account-opened',
  apply: (cx, { subject: person, data: { username, until, ...data } }, { passwordHash }) => {
    const oneTimeUntil = until === undefined ? null : new Date(until);
    return queries.insertAccount(cx, { person, username, passwordHash, oneTimeUntil, importId: data.import ?? null });
  },
};

export const signedOut: Action<'person', { readonly session: SessionId }> = {
  kind: 'person.signed-out',
  apply: (cx, fact) => sessions.endSession(cx, fact.data.session),
};

/** Whoever knew the old password may have signed in with it: the person's other sessions end. */
export const passwordChanged: Action<'person', { readonly keeps: SessionId }, { readonly passwordHash: string }> = {
  kind: 'person.password-changed',
  apply: async (cx, fact, { passwordHash }) => {
    await updatePassword(cx, fact.subject, { passwordHash, oneTimeUntil: null });
    await deleteCeremoniesOf(cx, fact.subject);
    await sessions.endOtherSessions(cx, fact.subject, fact.data.keeps);
  },
};
