// Packages in which documents came, answered.
import type { EdxmlHeader } from '@sauro/reader/edxml';
import { routes } from '../../kit/http/serve.ts';
import type { DocumentId } from '../document.ts';
import type { Organ } from './agency.ts';
import { answerFile, answerPackage, type Answering, getPackage } from './answer-package.ts';
import { type DocumentPackage, documentPackageContract as contract } from './contract.ts';
import { type DocumentPackageRow, listDocumentPackages } from './queries.ts';

export const documentPackageRoutes = routes(contract, {
  listDocumentPackages: async (cx, { params: { id } }) => ({
    items: (await listDocumentPackages(cx, id as DocumentId)).map(viewOf),
  }),

  getDocumentPackage: async (cx, { params }) => {
    const { id, sha256, name } = await getPackage(cx, params.id, params.package);
    const file = await cx.files.open(cx.acting.tenant, sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of package ${id}.`);
    return { body: file.body, size: file.size, name, type: 'application/xml' };
  },

  answerDocumentPackage: async (cx, { params, body }) => {
    await answerPackage(cx, await getPackage(cx, params.id, params.package), body);
    return viewOf(await getPackage(cx, params.id, params.package));
  },

  getDocumentAnswer: async (cx, { params }) => {
    const row = await getPackage(cx, params.id, params.package);
    const body = answerFile(row);
    const name = `phan-hoi-${row.name.replace(/\.edxml$/iu, '')}.edxml`;
    return { body, size: body.byteLength, name, type: 'application/xml' };
  },
});

function viewOf(row: DocumentPackageRow): DocumentPackage {
  // Written by insertDocumentPackage alone.
  const { from, to, number, symbol, issuedOn, business, priority, dueOn } = row.header as EdxmlHeader;
  const { names, read } = row.files as { names: string[]; read: string };
  return {
    id: row.id,
    name: row.name,
    sha256: row.sha256,
    bytes: row.sizeBytes,
    sender: from,
    receivers: [...to],
    number,
    symbol,
    issuedOn,
    priority,
    dueOn,
    read,
    business: business.type,
    reason: business.reason,
    files: names,
    takenBy: named(row.takenBy, row.takenByName),
    takenAt: row.takenAt.toISOString(),
    answer: answerOf(row),
  };
}

function answerOf({ status, reason, organ, answeredBy, answeredByName, answeredAt }: DocumentPackageRow) {
  if (status === null || answeredAt === null) return null;
  const by = named(answeredBy, answeredByName);
  return { status: status as Answering['status'], reason, organ: organ as Organ, by, at: answeredAt.toISOString() };
}

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name };
}
