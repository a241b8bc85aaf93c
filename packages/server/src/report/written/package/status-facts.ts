// A receiver has answered to a report: the ledger knows who, what and when. Why stands beside, not in the ledger.
import type { Action } from '../../../kit/ledger.ts';
import { insertStatus, type NewStatus } from './queries-status.ts';

type Told = Pick<NewStatus, 'status'> & {
  readonly report: NewStatus['reportId'];
  /** Code of the body. */
  readonly organ: string;
  readonly at: string;
};

export const statusTold: Action<'writtenReportStatus', Told, NewStatus> = {
  kind: 'writtenReportStatus.told',
  apply: (cx, _fact, aside) => insertStatus(cx, aside),
};
