// The calls of units and people, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call, sendFile } from '../client.ts';

type Units = typeof contract.units;
type Staff = typeof contract.staff;

export type UnitLine = Answer<Units['listTops']>['items'][number];
export type UnitPage = Answer<Units['findUnits']>;
export type Unit = Answer<Units['getUnit']>;
export type UnitKind = UnitLine['kind'];
type NewUnit = Request<Units['openUnit']>['body'];
export type UnitChange = Request<Units['previewChange']>['body'];
export type ChangePreview = Answer<Units['previewChange']>;
export type TreeOn = Answer<Units['listTreeOn']>['items'];
export type PersonLine = Answer<Staff['listPeople']>['items'][number];
export type PeoplePage = Answer<Staff['listPeople']>;
export type Person = Answer<Staff['getPerson']>;
export type UnitContact = Answer<Staff['listContacts']>['items'][number];
export type Role = Answer<Staff['listRoles']>['items'][number];
export type Group = Answer<Staff['listGroups']>['items'][number];
export type Members = Answer<Staff['listMembers']>;

export const PAGE_SIZE = 100;

export async function listTops(): Promise<readonly UnitLine[]> {
  return (await call<Answer<Units['listTops']>>('GET', '/api/units/tops')).items;
}

export function listChildren(id: string, offset: number): Promise<UnitPage> {
  return call('GET', addressOf(`${unit(id)}/children`, { limit: PAGE_SIZE, offset }));
}

type UnitsQuery = { q: string; kind?: UnitKind | undefined; headless?: 'yes' | undefined; offset: number };

export function findUnits(query: UnitsQuery): Promise<UnitPage> {
  return call('GET', addressOf('/api/units', { ...query, limit: PAGE_SIZE }));
}

export async function listTreeOn(parent: string, on: string): Promise<TreeOn> {
  return (await call<Answer<Units['listTreeOn']>>('GET', addressOf('/api/units/tree', { parent, on }))).items;
}

export function getUnit(id: string): Promise<Unit> {
  return call('GET', unit(id));
}

export function openUnit(body: NewUnit): Promise<{ id: string }> {
  return call('POST', '/api/units', body);
}

export async function setCodes(id: string, body: Request<Units['setCodes']>['body']): Promise<void> {
  await call('PUT', `${unit(id)}/codes`, body);
}

export async function addAlias(id: string, body: Request<Units['addAlias']>['body']): Promise<void> {
  await call('POST', `${unit(id)}/aliases`, body);
}

export async function removeAlias(id: string, alias: string): Promise<void> {
  await call('DELETE', `${unit(id)}/aliases/${encodeURIComponent(alias)}`);
}

export async function previewChange(id: string, change: UnitChange): Promise<ChangePreview> {
  return call<ChangePreview>('POST', `${unit(id)}/preview`, change);
}

export async function changeUnit(id: string, change: UnitChange): Promise<void> {
  await call('POST', `${unit(id)}/changes`, change);
}

export function listPeople(query: { q: string; unit?: string | undefined; offset: number }): Promise<PeoplePage> {
  return call('GET', addressOf('/api/people', { ...query, limit: PAGE_SIZE }));
}

export function getPerson(id: string): Promise<Person> {
  return call('GET', person(id));
}

export function addPerson(body: Request<Staff['addPerson']>['body']): Promise<{ id: string }> {
  return call('POST', '/api/people', body);
}

export async function giveOffice(of: string, body: Request<Staff['giveOffice']>['body']): Promise<void> {
  await call('POST', `${person(of)}/offices`, body);
}

export async function endOffice(id: string): Promise<void> {
  await call('DELETE', `/api/offices/${encodeURIComponent(id)}`);
}

export async function nameHead(id: string): Promise<void> {
  await call('PUT', `/api/offices/${encodeURIComponent(id)}/head`);
}

export async function delegate(office: string, body: Request<Staff['delegate']>['body']): Promise<void> {
  await call('POST', `/api/offices/${encodeURIComponent(office)}/delegations`, body);
}

export async function endDelegation(id: string): Promise<void> {
  await call('DELETE', `/api/delegations/${encodeURIComponent(id)}`);
}

export async function nameFocal(of: string, body: Request<Staff['nameFocal']>['body']): Promise<void> {
  await call('POST', `${unit(of)}/focals`, body);
}

export async function endFocal(id: string): Promise<void> {
  await call('DELETE', `/api/focals/${encodeURIComponent(id)}`);
}

export async function setPhoneOf(id: string, phone: string | null): Promise<void> {
  await call('PUT', `${person(id)}/phone`, { phone });
}

export async function listContacts(units: readonly string[]): Promise<readonly UnitContact[]> {
  return (await call<Answer<Staff['listContacts']>>('GET', addressOf('/api/unit-contacts', { units: units.join(',') })))
    .items;
}

export async function setEmailOf(id: string, email: string | null): Promise<void> {
  await call('PUT', `${person(id)}/email`, { email });
}

export function listRoles(): Promise<Answer<Staff['listRoles']>> {
  return call('GET', '/api/roles');
}

export async function saveRole(code: string, body: Request<Staff['saveRole']>['body']): Promise<void> {
  await call('PUT', `/api/roles/${encodeURIComponent(code)}`, body);
}

export async function removeRole(code: string): Promise<void> {
  await call('DELETE', `/api/roles/${encodeURIComponent(code)}`);
}

export function listGroups(): Promise<Answer<Staff['listGroups']>> {
  return call('GET', '/api/unit-groups');
}

export function listMembers(code: string, on: string, issuer: string | undefined): Promise<Members> {
  return call('GET', addressOf(`/api/unit-groups/${encodeURIComponent(code)}/members`, { on, issuer }));
}

export async function saveGroup(code: string, body: Request<Staff['saveGroup']>['body']): Promise<void> {
  await call('PUT', `/api/unit-groups/${encodeURIComponent(code)}`, body);
}

export async function removeGroup(code: string): Promise<void> {
  await call('DELETE', `/api/unit-groups/${encodeURIComponent(code)}`);
}

function unit(id: string): string {
  return `/api/units/${encodeURIComponent(id)}`;
}

type Account = typeof contract.account;
export type OneTime = Answer<Account['resetPassword']>;

export function resetPassword(of: string): Promise<OneTime> {
  return call('POST', `${person(of)}/password-reset`);
}

export async function endSessionsOf(of: string): Promise<void> {
  await call('DELETE', `${person(of)}/sessions`);
}

export async function resetSecondFactor(of: string): Promise<void> {
  await call('DELETE', `${person(of)}/second-factor`);
}

function person(id: string): string {
  return `/api/people/${encodeURIComponent(id)}`;
}

type Imports = typeof contract.imports;
export type ImportKind = 'units' | 'people';
export type Tried = Answer<Imports['tryImport']>;
export type Brought = Answer<Imports['confirmImport']>;
type ImportLine = Answer<Imports['listImports']>['items'][number];

export function templateAddress(kind: ImportKind): string {
  return `/api/people-imports/templates/${kind}`;
}

export function tryImport(kind: ImportKind, file: File): Promise<Tried> {
  return sendFile(`/api/people-imports/${kind}`, file);
}

export function confirmImport({ id, replacedHeads }: Tried): Promise<Brought> {
  const replacing = replacedHeads === 0 ? undefined : replacedHeads;
  return call('POST', addressOf(`/api/people-imports/${encodeURIComponent(id)}/confirm`, { replacing }));
}

export async function listImports(): Promise<readonly ImportLine[]> {
  return (await call<Answer<Imports['listImports']>>('GET', '/api/people-imports')).items;
}

export type ImportedPerson = Answer<Imports['listImportedPeople']>['items'][number];

export async function listImportedPeople(id: string): Promise<readonly ImportedPerson[]> {
  const address = `/api/people-imports/${encodeURIComponent(id)}/people`;
  return (await call<Answer<Imports['listImportedPeople']>>('GET', address)).items;
}

export async function giveFirstPasswords(id: string): Promise<Brought['accounts']> {
  const address = `/api/people-imports/${encodeURIComponent(id)}/first-passwords`;
  return (await call<Answer<Imports['giveFirstPasswords']>>('POST', address)).accounts;
}

export function importFileAddress(id: string): string {
  return `/api/people-imports/${encodeURIComponent(id)}/file`;
}
