// Documents, answered.
import type { UnitId } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import { inSteps, routes } from '../kit/http/serve.ts';
import type { Cx } from '../kit/system.ts';
import { listNamedInOrder } from '../people/queries-units.ts';
import { contentTypeOf } from './file-format.ts';
import { documentContract as contract } from './contract.ts';
import { type DocumentId, viewOf } from './document.ts';
import { getPagePicture } from './page-picture.ts';
import { countDocuments, type DocumentRow, findDocument, listDocuments } from './queries.ts';
import { searchText } from './search-text.ts';
import { bringingUnits } from './bring-for.ts';
import { uploadDocument } from './upload-document.ts';

export const documentRoutes = routes(contract, {
  uploadDocument: inSteps(contract.uploadDocument, {
    before: (system, { query: { unit }, body }, { fileName }, acting) =>
      uploadDocument(system, acting, { name: fileName, body, unit: unit as UnitId | undefined }),
    handle: async (cx, _input, _exchange, { id, duplicate }) => ({ ...viewOf(await getDocument(cx, id)), duplicate }),
  }),

  listBringingUnits: async (cx) => ({ units: await listNamedInOrder(cx, bringingUnits(cx.acting)) }),

  listDocuments: async (cx, { query: { after, limit, q } }) => {
    const words = searchText(q)
      .split(' ')
      .filter((word) => word !== '');
    const rows = await listDocuments(cx, { words, after: after as DocumentId | undefined, limit: limit + 1 });
    const items = rows.slice(0, limit);
    return {
      items: items.map(viewOf),
      next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      total: await countDocuments(cx, words),
    };
  },

  getDocument: async (cx, { params: { id } }) => viewOf(await getDocument(cx, id as DocumentId)),

  getDocumentFile: async (cx, { params: { id } }) => {
    const { sha256, name, format } = await getDocument(cx, id as DocumentId);
    const file = await cx.files.open(cx.acting.tenant, sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of document ${id}.`);
    return { body: file.body, size: file.size, name, type: contentTypeOf(format), inline: format === 'pdf' };
  },

  getDocumentPage: inSteps(contract.getDocumentPage, {
    before: (system, { params: { id, page }, query: { width } }, _exchange, acting) =>
      getPagePicture(system, acting, { id: id as DocumentId, page, width }),
    handle: async (_cx, { params: { page } }, _exchange, { picture, isForAll }) => ({
      body: picture,
      size: picture.byteLength,
      name: `${page}.png`,
      type: 'image/png',
      inline: true,
      // What may be taken back from who sees it is asked for anew.
      immutable: isForAll,
    }),
  }),
});

async function getDocument(cx: Cx, id: DocumentId): Promise<DocumentRow> {
  const row = await findDocument(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}
