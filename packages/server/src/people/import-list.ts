// A list of units or people is looked through and kept, then brought in as a whole or not at all. Between the two others may
// have changed the tree: what was looked through is looked through again before it is written.
import {
  checkPeople,
  checkUnits,
  codeKey,
  dayOf,
  type ImportFault,
  type ImportKind,
  type ListedUnit,
  type NewListedPerson,
  type NewListedUnit,
  type ReplacedHead,
  tableOf,
  unitsWith,
} from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import { readTable } from '../kit/read-table.ts';
import type { Cx, System } from '../kit/system.ts';
import { type ImportId, insertImport, listCodes, listHeads, listUsernames, type NewImport } from './queries-import.ts';
import { listCodesOfAll } from './queries-units.ts';
import { listRoles } from './roles.ts';

type Table = readonly (readonly string[])[];
export type Looked = {
  readonly rows: number;
  readonly known: number;
  readonly units: readonly NewListedUnit[];
  readonly people: readonly NewListedPerson[];
  readonly faults: readonly ImportFault[];
  readonly replaced: readonly ReplacedHead[];
};
export type Tried = Looked & { readonly file: Omit<NewImport, 'added' | 'known' | 'faults'> };

export const importTried: Action<'peopleImport', NewImport> = {
  kind: 'peopleImport.tried',
  apply: (cx, { subject, data }) => insertImport(cx, subject, data),
};

type Sent = { readonly kind: ImportKind; readonly name: string | null; readonly body: ReadableStream<Uint8Array> };

/** Outside any transaction but its own: a file is received, read and kept. */
export async function tryImport(system: System, acting: Acting, { kind, name, body }: Sent): Promise<Tried> {
  const file = await system.files.receive(body);
  try {
    const table = await readTable(await file.bytes());
    const looked = await transact(system, acting, (cx) => lookThrough(cx, kind, table));
    const sha256 = await system.files.keep(acting.tenant, file);
    return { ...looked, file: { kind, fileName: (name ?? '').slice(0, 200), sha256, sizeBytes: file.size } };
  } finally {
    await file.drop();
  }
}

export async function recordTried(cx: Cx, { file, units, people, known, faults }: Tried): Promise<ImportId> {
  const id = newId<'peopleImport'>();
  const counts = { added: units.length + people.length, known, faults: faults.length };
  await record(cx, importTried, { subject: id, data: { ...file, ...counts } });
  return id;
}

export async function lookThrough(cx: Cx, kind: ImportKind, table: Table): Promise<Looked> {
  const codes = await listCodes(cx, unitsWith(cx.acting, 'people.manage'));
  const known = new Map<string, ListedUnit>(codes.map((unit) => [codeKey(unit.code), unit]));
  return kind === 'units' ? lookAtUnits(cx, table, codes, known) : lookAtPeople(cx, table, known);
}

type Codes = Awaited<ReturnType<typeof listCodes>>;

async function lookAtUnits(
  cx: Cx,
  table: Table,
  codes: Codes,
  known: ReadonlyMap<string, ListedUnit>,
): Promise<Looked> {
  const read = tableOf('units', table);
  if ('missing' in read) throw new Problem('import.columns-missing', { columns: read.missing.join(', ') });
  const taken = codes.flatMap(({ agencyCode, oldAgencyCode }) => [agencyCode, oldAgencyCode]);
  const agencyCodes = new Set(taken.filter((code) => code !== null));
  const closed = (await listCodesOfAll(cx)).filter(({ closedOn }) => closedOn !== null);
  const closedCodes = new Set(closed.map(({ code }) => codeKey(code)));
  const checked = checkUnits(read.rows, known, { today: dayOf(cx.now), agencyCodes, closedCodes });
  return { ...checked, people: [], replaced: [], rows: read.rows.length };
}

async function lookAtPeople(cx: Cx, table: Table, units: ReadonlyMap<string, ListedUnit>): Promise<Looked> {
  const read = tableOf('people', table);
  if ('missing' in read) throw new Problem('import.columns-missing', { columns: read.missing.join(', ') });
  const usernames = new Set(await listUsernames(cx));
  const heads = new Map((await listHeads(cx)).map(({ unit, name }) => [unit, name]));
  const checked = checkPeople(read.rows, { units, usernames, heads, roles: await listRoles(cx) });
  return { ...checked, units: [], known: 0, rows: read.rows.length };
}
