// What can happen to a reconciliation, as facts of the ledger: figures stand there, words in the register alone.
import type { Mender } from '@sauro/core';
import type { Action, Fact } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { insertReconciliation, insertStep, type NewStep, updateReconciliation } from './queries-write.ts';
import type { Ours, ReconciliationRow } from './reconciliation.ts';

export type Opened = Ours &
  Pick<ReconciliationRow, 'system' | 'unitId' | 'scope' | 'planId' | 'targetId' | 'day' | 'theirs' | 'theirsOn'>;
/** What of it the ledger does not hold. */
type Worded = Pick<ReconciliationRow, 'name' | 'measure' | 'figureKey' | 'period' | 'note' | 'searchText'>;
type Happened = Pick<Fact<'reconciliation', unknown>, 'id' | 'subject'>;

export const reconciliationOpened: Action<'reconciliation', Opened, Worded> = {
  kind: 'reconciliation.opened',
  apply: async (cx, fact, worded) => {
    const { data } = fact;
    await insertReconciliation(cx, { id: fact.subject, ...data, ...worded, ...comparedNow(cx), version: 1 });
    await insertStep(cx, { ...stepOf(fact, 1), kind: 'compared', words: worded.note, ...figuresOf(data) });
  },
};

type Compared = Ours & Pick<ReconciliationRow, 'theirs' | 'theirsOn'>;
type Said = { readonly before: ReconciliationRow; readonly words: string };

/** What was said of the old difference ends with it; it stays among the steps. */
export const reconciliationCompared: Action<'reconciliation', Compared, Said & { readonly searchText: string }> = {
  kind: 'reconciliation.compared',
  apply: async (cx, fact, { before, words, searchText }) => {
    const version = before.version + 1;
    const unexplained = { explanation: null, mender: null, explainedAt: null, explainedBy: null };
    await updateReconciliation(cx, fact.subject, {
      ...fact.data,
      ...comparedNow(cx),
      ...unexplained,
      note: words,
      searchText,
      version,
    });
    await insertStep(cx, { ...stepOf(fact, version), kind: 'compared', words, ...figuresOf(fact.data) });
  },
};

export const reconciliationExplained: Action<'reconciliation', { readonly mender: Mender }, Said> = {
  kind: 'reconciliation.explained',
  apply: async (cx, fact, { before, words }) => {
    const version = before.version + 1;
    const { mender } = fact.data;
    const explained = { explanation: words, mender, explainedAt: cx.now, explainedBy: cx.acting.person };
    await updateReconciliation(cx, fact.subject, { ...explained, version });
    await insertStep(cx, { ...stepOf(fact, version), kind: 'explained', words, mender });
  },
};

export const reconciliationClosed: Action<'reconciliation', object, Said> = {
  kind: 'reconciliation.closed',
  apply: async (cx, fact, { before, words }) => {
    const version = before.version + 1;
    await updateReconciliation(cx, fact.subject, { closedAt: cx.now, closedBy: cx.acting.person, version });
    await insertStep(cx, { ...stepOf(fact, version), kind: 'closed', words });
  },
};

export const reconciliationReopened: Action<'reconciliation', object, Said> = {
  kind: 'reconciliation.reopened',
  apply: async (cx, fact, { before, words }) => {
    const version = before.version + 1;
    await updateReconciliation(cx, fact.subject, { closedAt: null, closedBy: null, version });
    await insertStep(cx, { ...stepOf(fact, version), kind: 'reopened', words });
  },
};

function comparedNow(cx: Cx) {
  return { comparedAt: cx.now, comparedBy: cx.acting.person };
}

function figuresOf({ ours, theirs, theirsOn }: Compared) {
  return { ours, theirs, theirsOn };
}

function stepOf({ id, subject }: Happened, version: number): Omit<NewStep, 'kind' | 'words'> {
  return {
    reconciliationId: subject,
    version,
    factId: id,
    ours: null,
    theirs: null,
    theirsOn: null,
    mender: null,
  };
}
