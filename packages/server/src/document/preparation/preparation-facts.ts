// Who prepares a document, and that it is seen by all.
import type { UnitId } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import { deleteDocumentUnit, type DocumentUnit, insertDocumentUnit, updateShown } from './queries.ts';

type OfUnit = { readonly unit: UnitId };

export const documentUnitAdded: Action<'document', DocumentUnit> = {
  kind: 'document.unit-added',
  apply: (cx, { subject, data }) => insertDocumentUnit(cx, subject, data),
};

export const documentUnitRemoved: Action<'document', OfUnit> = {
  kind: 'document.unit-removed',
  apply: (cx, { subject, data: { unit } }) => deleteDocumentUnit(cx, subject, unit),
};

export const documentShown: Action<'document', Record<string, never>> = {
  kind: 'document.shown',
  apply: (cx, { subject }) => updateShown(cx, subject),
};
