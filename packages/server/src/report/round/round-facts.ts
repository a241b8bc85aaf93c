// What happens to rounds, as facts of the ledger: opened, and closed.
import { heardBy, type PlainDate, type UnitId } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import type { RegimeId } from '../regime/regime.ts';
import type { ReportId } from '../submission/report.ts';
import { insertRound, type NewRound, updateClosed } from './queries-write.ts';

type Opened = {
  readonly on: PlainDate;
  readonly regime: RegimeId | null;
  readonly unit: UnitId;
  readonly period: string;
  readonly expected: number;
};

export const roundOpened: Action<'reportRound', Opened, NewRound> = {
  kind: 'reportRound.opened',
  heardBy: heardBy('reportRound.opened'),
  apply: (cx, { subject, data }, round) =>
    insertRound(cx, {
      ...round,
      id: subject,
      regimeId: data.regime,
      unitId: data.unit,
      period: data.period,
      openedOn: data.on,
    }),
};

/** `missing`: reports that were not finished, each named by whoever closed it. */
type Closed = { readonly on: PlainDate; readonly missing: readonly ReportId[] };

export const roundClosed: Action<'reportRound', Closed> = {
  kind: 'reportRound.closed',
  heardBy: heardBy('reportRound.closed'),
  apply: (cx, { subject, data }) => updateClosed(cx, subject, data.on),
};
