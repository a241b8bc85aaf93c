// What can happen to a difficulty, as facts of the ledger. Each is applied by core's fold; the row is what the fold leaves, and
// a step keeps the words, which never stand in the ledger.
import {
  applyDifficultyFact,
  type DifficultyFact,
  type DifficultyFactKind,
  type DifficultyOutcome,
  heardBy,
  raisedStanding,
} from '@sauro/core';
import type { DocumentId } from '../../document/document.ts';
import type { Action, Fact, ManyAction } from '../../kit/ledger.ts';
import { columnsOf, type DifficultyRow, standingOf } from './difficulty.ts';
import {
  insertConcerned,
  insertDifficulty,
  insertSteps,
  type NewDifficulty,
  type NewStep,
  updateStandings,
} from './queries-write.ts';

export type FactData<Kind extends DifficultyFactKind> = Omit<Extract<DifficultyFact, { kind: Kind }>, 'kind'>;
export type Said = { readonly words: string; readonly document?: DocumentId | null };

export const difficultyRaised: Action<'difficulty', FactData<'raised'>, NewDifficulty> = {
  kind: 'difficulty.raised',
  heardBy: 'people',
  apply: async (cx, fact, aside) => {
    const standing = raisedStanding(fact.data);
    const { on: raisedOn, onBehalfOf = null } = fact.data;
    const written = { id: fact.subject, raisedOn, raisedFor: onBehalfOf };
    await insertDifficulty(cx, { ...aside, ...columnsOf(standing), ...written });
    await insertSteps(cx, [stepOf(fact, { kind: 'raised', ...fact.data }, { version: 1, after: standing, words: '' })]);
  },
};

type Held = { readonly before: DifficultyRow } & Said;

function difficultyAction<Kind extends Exclude<DifficultyFactKind, 'raised'>>(
  kind: Kind,
): ManyAction<'difficulty', FactData<Kind>, Held> {
  return {
    kind: `difficulty.${kind}`,
    heardBy: heardBy(`difficulty.${kind}`),
    applyMany: async (cx, facts) => {
      const moved = facts.map((fact) => {
        const { before, ...said } = fact.aside;
        // Kind and data were taken apart from one fact of core's by FactData.
        const whole = { ...fact.data, kind } as unknown as DifficultyFact;
        const after = applyDifficultyFact(standingOf(before), whole);
        const version = before.version + 1;
        return { id: fact.subject, version, after, step: stepOf(fact, whole, { version, after, ...said }) };
      });
      await insertSteps(
        cx,
        moved.map(({ step }) => step),
      );
      await updateStandings(
        cx,
        moved.map(({ id, version, after }) => ({ id, version, ...columnsOf(after) })),
      );
      await insertConcerned(
        cx,
        moved.flatMap(({ id, after }) => [after.addressed, after.holder].map((unit) => ({ id, unit }))),
      );
    },
  };
}

export const difficultyRouted = difficultyAction('routed');
export const difficultyDirected = difficultyAction('directed');
export const difficultyAnswered = difficultyAction('answered');
export const difficultyEscalated = difficultyAction('escalated');
export const difficultyReopened = difficultyAction('reopened');
export const difficultyClosed = difficultyAction('closed');
export const difficultyWithdrawn = difficultyAction('withdrawn');

type Left = Said & { readonly version: number; readonly after: ReturnType<typeof applyDifficultyFact> };

function stepOf(
  { id, subject }: Pick<Fact<'difficulty', unknown>, 'id' | 'subject'>,
  fact: DifficultyFact,
  { version, after, words, document = null }: Left,
): NewStep {
  return {
    difficultyId: subject,
    version,
    factId: id,
    kind: fact.kind,
    why: 'why' in fact ? fact.why : null,
    outcome: outcomeOf(fact),
    promisedOn: fact.kind === 'answered' ? (fact.promised ?? null) : null,
    words,
    documentId: document,
    state: after.state,
    holderUnitId: after.holder,
    dueOn: after.due,
  };
}

function outcomeOf(fact: DifficultyFact): DifficultyOutcome | null {
  return fact.kind === 'answered' ? fact.outcome : null;
}
