// What can happen to offices, roles and groups, as facts of the ledger, and what each does to the state.
import type { GroupPart, PersonId } from '@sauro/core';
import type { Action } from '../kit/ledger.ts';
import { upsertGroup } from './queries-groups.ts';
import { upsertRole, type RoleRow } from './queries-roles.ts';
import * as lent from './queries-delegation.ts';
import * as staff from './queries-staff.ts';

export const officeEnded: Action<'person', { readonly office: staff.OfficeId; readonly to: string }> = {
  kind: 'person.office-ended',
  apply: (cx, { data }) => staff.endOffice(cx, data.office, data.to),
};

export const headNamed: Action<'unit', { readonly office: staff.OfficeId; readonly person: PersonId }> = {
  kind: 'unit.head-named',
  apply: async (cx, { subject, data }) => {
    await staff.clearHead(cx, subject);
    await staff.setHead(cx, data.office);
  },
};

type Delegation = {
  readonly delegation: lent.DelegationId;
  readonly office: staff.OfficeId;
  readonly delegate: PersonId;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
};
export const officeDelegated: Action<'person', Delegation> = {
  kind: 'person.office-delegated',
  apply: (cx, { data: { delegation, ...data } }) => lent.insertDelegation(cx, { id: delegation, ...data }),
};

export const delegationEnded: Action<'person', { readonly delegation: lent.DelegationId }> = {
  kind: 'person.delegation-ended',
  apply: (cx, { data }) => lent.endDelegation(cx, data.delegation),
};

type Focal = {
  readonly focal: lent.FocalId;
  readonly person: PersonId;
  readonly subject: string;
  readonly from: string;
};
export const focalNamed: Action<'unit', Focal> = {
  kind: 'unit.focal-named',
  apply: (cx, { subject: unit, data: { focal, ...data } }) => lent.insertFocal(cx, { unit, ...data }, focal),
};

export const focalEnded: Action<'unit', { readonly focal: lent.FocalId }> = {
  kind: 'unit.focal-ended',
  apply: (cx, { data }) => lent.endFocal(cx, data.focal),
};

/** Roles and groups are known by a code within their body; the fact is one of the body. */
export const roleSet: Action<'tenant', RoleRow> = {
  kind: 'tenant.role-set',
  apply: (cx, { data }) => upsertRole(cx, data),
};

type GroupData = {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parts: readonly GroupPart[];
  readonly isRemoved: boolean;
};
export const groupSet: Action<'tenant', GroupData> = {
  kind: 'tenant.group-set',
  apply: (cx, { data }) => upsertGroup(cx, data),
};
