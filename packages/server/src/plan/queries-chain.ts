// SQL of the chain of documents: who cites whom, by number.
import type { Relation } from '@sauro/reader/reading';
import { sql } from 'kysely';
import type { DocumentId } from '../document/document.ts';
import type { Cx } from '../kit/system.ts';

const NODE = ['id', 'kind', 'number', 'symbol', 'issuer', 'title', 'issuedOn', 'numberKey'] as const;

export type ChainDocument = Awaited<ReturnType<typeof listDocuments>>[number];

export async function listDocuments(cx: Cx, ids: readonly DocumentId[]) {
  return cx.db
    .selectFrom('document')
    .select(NODE)
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .execute();
}

export async function listDocumentsNumbered(cx: Cx, keys: readonly string[]): Promise<readonly ChainDocument[]> {
  return cx.db
    .selectFrom('document')
    .select(NODE)
    .where('tenantId', '=', cx.acting.tenant)
    .where('numberKey', '=', sql<never>`any(${keys}::text[])`)
    .execute();
}

export type CitationRow = {
  readonly from: DocumentId;
  readonly numberKey: string;
  readonly number: string;
  readonly citedOn: string | null;
  readonly relation: Relation;
};
export type Citations = { readonly relations: readonly Relation[]; readonly limit: number };

/** What documents cite, the strongest relation first. */
export async function listCited(cx: Cx, documents: readonly DocumentId[], only: Citations) {
  return citations(cx, only)
    .where('documentId', '=', sql<never>`any(${documents}::uuid[])`)
    .execute()
    .then((rows) => rows.map(citationRow));
}

/** What cites one of the numbers, the strongest relation and the newest first. */
export async function listCiting(cx: Cx, keys: readonly string[], only: Citations) {
  return citations(cx, only)
    .where('numberKey', '=', sql<never>`any(${keys}::text[])`)
    .execute()
    .then((rows) => rows.map(citationRow));
}

function citations(cx: Cx, { relations, limit }: Citations) {
  return cx.db
    .selectFrom('citation')
    .select(['documentId as from', 'numberKey', 'number', 'citedOn', 'relation'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('relation', 'in', relations)
    .orderBy(sql`array_position(array['amends', 'implements', 'basis', 'mentions'], relation)`)
    .orderBy('documentId', 'desc')
    .orderBy('position')
    .limit(limit);
}

function citationRow(row: Omit<CitationRow, 'relation'> & { readonly relation: string }): CitationRow {
  // Held by citation_relation_is_known.
  return { ...row, relation: row.relation as Relation };
}

/** The plan that each document states or amends, the newest. */
export async function listPlansOf(cx: Cx, documents: readonly DocumentId[]) {
  return cx.db
    .selectFrom('planRevision')
    .select(['documentId', 'planId'])
    .distinctOn(['documentId'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', sql<never>`any(${documents}::uuid[])`)
    .where('mode', '<>', 'corrects')
    .orderBy('documentId')
    .orderBy('confirmedAt', 'desc')
    .execute();
}
