// All SQL of the documents and of what was read in them.
import type { Id } from '@sauro/core';
import type { ReadProblem } from '@sauro/reader/messages';
import { sql } from 'kysely';
import type { VirusCheck } from '../kit/files/admit.ts';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import type { DocumentId, StoredReading } from './document.ts';
import { searchText } from './search-text.ts';

const COLUMNS = [
  'document.id',
  'document.name',
  'document.format',
  'document.sizeBytes',
  'document.sha256',
  'document.state',
  'document.problemCode',
  'document.problemDetails',
  'document.pages',
  'document.kind',
  'document.number',
  'document.symbol',
  'document.issuer',
  'document.issuedOn',
  'document.title',
  'document.taskCount',
  'document.targetCount',
  'document.doubtCount',
  'document.uploadedAt',
  'document.virusCheck',
  'document.scanPages',
  'document.inPreparation',
  'uploader.id as uploaderId',
  'uploader.name as uploaderName',
] as const;

export type DocumentRow = NonNullable<Awaited<ReturnType<typeof findDocument>>>;

export async function findDocument(cx: Cx, id: DocumentId) {
  return withUploader(cx).where('document.id', '=', id).executeTakeFirst();
}

export async function findDocumentByHash(cx: Cx, sha256: string) {
  return withUploader(cx).where('document.sha256', '=', sha256).executeTakeFirst();
}

export type Page = {
  readonly words: readonly string[];
  readonly after: DocumentId | undefined;
  readonly limit: number;
};

/** The newest first. `words` are folded by search-text.ts, and each must occur. */
export async function listDocuments(cx: Cx, { words, after, limit }: Page): Promise<DocumentRow[]> {
  let query = withUploader(cx).orderBy('document.uploadedAt', 'desc').orderBy('document.id', 'desc').limit(limit);
  for (const word of words) query = query.where('document.searchText', 'like', containing(word));
  if (after !== undefined) {
    query = query.where(
      sql<boolean>`(document.uploaded_at, document.id) < (
        select last.uploaded_at, last.id from document as last where last.tenant_id = ${cx.acting.tenant} and last.id = ${after}
      )`,
    );
  }
  return query.execute();
}

export async function countDocuments(cx: Cx, words: readonly string[]): Promise<number> {
  let query = cx.db
    .selectFrom('document')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('tenantId', '=', cx.acting.tenant);
  for (const word of words) query = query.where('searchText', 'like', containing(word));
  const { count } = await query.executeTakeFirstOrThrow();
  return Number(count);
}

export type NewDocument = {
  readonly id: DocumentId;
  readonly name: string;
  readonly format: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly virusCheck: VirusCheck;
};

export async function insertDocument(cx: Cx, document: NewDocument): Promise<void> {
  await cx.db
    .insertInto('document')
    .values({
      tenantId: cx.acting.tenant,
      ...document,
      // Until its reading is put beside it, in the same transaction.
      state: 'read',
      searchText: searchText(document.name),
      uploadedBy: cx.acting.person,
      // What the system brings itself, a sample, is in nobody's hands.
      inPreparation: cx.acting.person !== null,
      uploadedAt: cx.now,
    })
    .execute();
}

export async function updateDocumentProblem(cx: Cx, id: DocumentId, problem: ReadProblem): Promise<void> {
  await cx.db
    .updateTable('document')
    .set({ state: 'refused', problemCode: problem.code, problemDetails: JSON.stringify(problem.details) })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

/** What the list shows of the newest reading. */
export type DocumentHead = {
  readonly format: string;
  readonly pages: number | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly numberKey: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly taskCount: number;
  readonly targetCount: number;
  readonly doubtCount: number;
};

export async function updateDocumentHead(
  cx: Cx,
  { id, name }: Pick<NewDocument, 'id' | 'name'>,
  head: DocumentHead,
): Promise<void> {
  const { title, number, symbol, issuer } = head;
  await cx.db
    .updateTable('document')
    .set({
      ...head,
      state: 'read',
      problemCode: null,
      problemDetails: null,
      searchText: searchText(name, title, number === null ? symbol : `${number}/${symbol ?? ''}`, issuer),
    })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export type NewReading = {
  readonly id: Id<'reading'>;
  readonly documentId: DocumentId;
  readonly readerVersion: number;
  readonly reading: StoredReading;
};

export async function insertReading(cx: Cx, { id, documentId, readerVersion, reading }: NewReading): Promise<void> {
  await cx.db
    .insertInto('reading')
    .values({ tenantId: cx.acting.tenant, id, documentId, readerVersion, reading: storable(reading), madeAt: cx.now })
    .execute();
}

/** Uploads of the same bytes wait for each other here, so that the second finds what the first has kept. */
export async function lockHash(cx: Cx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${cx.acting.tenant}/${sha256}`}, 0))`.execute(cx.db);
}

export async function hasFact(
  cx: Cx,
  { kind, subject }: { readonly kind: string; readonly subject: Id<string> },
): Promise<boolean> {
  const row = await cx.db
    .selectFrom('fact')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('subjectId', '=', subject)
    .where('kind', '=', kind)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** PostgreSQL stores neither NUL nor half a surrogate pair; a document may hold both. */
function storable(reading: StoredReading): string {
  return JSON.stringify(reading, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\0\p{Cs}]/gu, '\ufffd') : value,
  );
}

function withUploader(cx: Cx) {
  return cx.db
    .selectFrom('document')
    .leftJoin('person as uploader', (join) =>
      join.onRef('uploader.tenantId', '=', 'document.tenantId').onRef('uploader.id', '=', 'document.uploadedBy'),
    )
    .select(COLUMNS)
    .select((each) =>
      each
        .selectFrom('scannedPage')
        .select((pages) => pages.fn.countAll<number>().as('count'))
        .whereRef('scannedPage.tenantId', '=', 'document.tenantId')
        .whereRef('scannedPage.documentId', '=', 'document.id')
        .as('scannedCount'),
    )
    .select(
      sql<string | null>`(
        select coalesce(nullif(package.header->'from'->>'name', ''), package.header->'from'->>'code') from document_package package
        where package.tenant_id = document.tenant_id and package.document_id = document.id
        order by package.taken_at desc limit 1
      )`.as('sender'),
    )
    .where('document.tenantId', '=', cx.acting.tenant);
}
