// SQL of the packages in which documents came.
import type { Id } from '@sauro/core';
import type { EdxmlHeader } from '@sauro/reader/edxml';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { DocumentId } from '../document.ts';
import type { Organ } from './agency.ts';

export type NewDocumentPackage = {
  readonly id: Id<'documentPackage'>;
  readonly documentId: DocumentId;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly header: EdxmlHeader;
  readonly files: { readonly names: readonly string[]; readonly read: string };
};

export async function insertDocumentPackage(cx: Cx, { header, files, ...rest }: NewDocumentPackage): Promise<void> {
  await cx.db
    .insertInto('documentPackage')
    .values({
      tenantId: cx.acting.tenant,
      ...rest,
      header: JSON.stringify(header),
      files: JSON.stringify(files),
      takenBy: cx.acting.person,
      takenAt: cx.now,
    })
    .execute();
}

export async function findDocumentOfPackage(cx: Cx, sha256: string): Promise<DocumentId | undefined> {
  const row = await cx.db
    .selectFrom('documentPackage')
    .select('documentId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.documentId;
}

/** Of the newest package in which a document came. */
export async function findPackageHeader(cx: Cx, document: DocumentId): Promise<EdxmlHeader | undefined> {
  const row = await cx.db
    .selectFrom('documentPackage')
    .select('header')
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', document)
    .orderBy('takenAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Written by insertDocumentPackage alone.
  return row?.header as EdxmlHeader | undefined;
}

export type DocumentPackageRow = Awaited<ReturnType<typeof listDocumentPackages>>[number];

/** The newest first, each with its newest answer. */
export async function listDocumentPackages(cx: Cx, document: DocumentId) {
  return cx.db
    .selectFrom('documentPackage as package')
    .leftJoin('person as taker', (join) =>
      join.onRef('taker.tenantId', '=', 'package.tenantId').onRef('taker.id', '=', 'package.takenBy'),
    )
    .leftJoin('documentAnswer as answer', (join) =>
      join.onRef('answer.tenantId', '=', 'package.tenantId').on(
        sql<boolean>`answer.id = (
          select newest.id from document_answer newest
          where newest.tenant_id = package.tenant_id and newest.package_id = package.id
          order by newest.answered_at desc, newest.id desc limit 1
        )`,
      ),
    )
    .leftJoin('person as answerer', (join) =>
      join.onRef('answerer.tenantId', '=', 'answer.tenantId').onRef('answerer.id', '=', 'answer.answeredBy'),
    )
    .selectAll('package')
    .select(['taker.name as takenByName', 'answerer.name as answeredByName'])
    .select(['answer.status', 'answer.reason', 'answer.organ', 'answer.answeredBy', 'answer.answeredAt'])
    .where('package.tenantId', '=', cx.acting.tenant)
    .where('package.documentId', '=', document)
    .orderBy('package.takenAt', 'desc')
    .execute();
}

export type NewAnswer = {
  readonly id: Id<'documentAnswer'>;
  readonly packageId: Id<'documentPackage'>;
  readonly status: string;
  readonly reason: string | null;
  readonly organ: Organ;
};

export async function insertAnswer(cx: Cx, { organ, ...rest }: NewAnswer): Promise<void> {
  await cx.db
    .insertInto('documentAnswer')
    .values({
      tenantId: cx.acting.tenant,
      ...rest,
      organ: JSON.stringify(organ),
      answeredBy: cx.acting.person,
      answeredAt: cx.now,
    })
    .execute();
}

/** Names and codes of units: those of the codes, and those of the ids. */
export async function listOrgans(cx: Cx, { codes, units }: { codes: readonly string[]; units: readonly string[] }) {
  return cx.db
    .selectFrom('unit')
    .select(['id', 'name', 'agencyCode', 'oldAgencyCode'])
    .where('tenantId', '=', cx.acting.tenant)
    .where(
      sql<boolean>`(agency_code = any(${codes}::text[]) or old_agency_code = any(${codes}::text[]) or id = any(${units}::uuid[]))`,
    )
    .execute();
}
