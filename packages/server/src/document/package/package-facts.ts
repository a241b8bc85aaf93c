// A document came in a package, and its sender was answered. What the header says stands beside, not in the ledger.
import type { Action } from '../../kit/ledger.ts';
import type { DocumentId } from '../document.ts';
import { insertAnswer, insertDocumentPackage, type NewAnswer, type NewDocumentPackage } from './queries.ts';

type Taken = { readonly document: DocumentId; readonly sha256: string; readonly sender: string };

export const documentPackageTaken: Action<'documentPackage', Taken, NewDocumentPackage> = {
  kind: 'documentPackage.taken',
  apply: (cx, _fact, aside) => insertDocumentPackage(cx, aside),
};

export const documentPackageAnswered: Action<'documentPackage', { readonly status: string }, NewAnswer> = {
  kind: 'documentPackage.answered',
  apply: (cx, _fact, aside) => insertAnswer(cx, aside),
};
