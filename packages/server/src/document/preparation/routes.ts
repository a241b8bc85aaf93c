// Who sees a document in preparation, answered.
import { rightsOf, type UnitId } from '@sauro/core';
import { routes } from '../../kit/http/serve.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import type { DocumentId } from '../document.ts';
import { findDocument } from '../queries.ts';
import { type Preparation, preparationContract } from './contract.ts';
import { addPreparingUnit, removePreparingUnit, showDocument } from './prepare.ts';
import { isOwn, listDocumentUnits } from './queries.ts';

export const preparationRoutes = routes(preparationContract, {
  getPreparation: async (cx, { params: { id } }) => {
    const document = await findDocument(cx, id as DocumentId);
    if (document === undefined) throw new Problem('record.not-found');
    return preparationOf(cx, document.id, document.inPreparation);
  },

  addPreparingUnit: async (cx, { params, body: { unit } }) => {
    const id = params.id as DocumentId;
    await addPreparingUnit(cx, id, unit as UnitId);
    return preparationOf(cx, id, true);
  },

  // Who has taken it from her own unit sees it no more; what is left she is still told.
  removePreparingUnit: async (cx, { params }) => {
    const id = params.id as DocumentId;
    await removePreparingUnit(cx, id, params.unit as UnitId);
    return preparationOf(cx, id, true);
  },

  showDocument: async (cx, { params: { id } }) => {
    await showDocument(cx, id as DocumentId);
    return preparationOf(cx, id as DocumentId, false);
  },
});

async function preparationOf(cx: Cx, id: DocumentId, inPreparation: boolean): Promise<Preparation> {
  const units = await listDocumentUnits(cx, id);
  const mayChange = inPreparation && rightsOf(cx.acting).includes('reading.check') && (await isOwn(cx, id));
  return {
    inPreparation,
    can: mayChange ? ['change'] : [],
    units: units.map(({ personId, personName, addedAt, ...unit }) => ({
      ...unit,
      addedBy: personId === null || personName === null ? null : { id: personId, name: personName },
      addedAt: addedAt.toISOString(),
    })),
  };
}
