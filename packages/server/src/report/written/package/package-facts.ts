// A package was made of a report: the ledger knows for whom it is and its hash.
import type { Action } from '../../../kit/ledger.ts';
import { insertPackage, type NewPackage } from './queries.ts';

type Packaged = Pick<NewPackage, 'business' | 'sha256'> & {
  readonly report: NewPackage['reportId'];
  /** Codes of the bodies. */
  readonly receivers: readonly string[];
};

export const reportPackaged: Action<'writtenReportPackage', Packaged, NewPackage> = {
  kind: 'writtenReportPackage.made',
  apply: (cx, _fact, aside) => insertPackage(cx, aside),
};
