// What is entered on an assignment, as facts. Each is one entry with its figures; thousands of them are written with a few
// statements, for a file of figures may touch every assignment of a plan. The figures stand in the fact too: the seal of the
// ledger then holds the numbers that a report is made of. The words never do.
import type { Cx } from '../kit/system.ts';
import type { AssignmentRow } from '../assignment/assignment.ts';
import { assignmentAction, type FactData, type Happened } from '../assignment/assignment-facts.ts';
import type { ProgressId } from './progress.ts';
import { insertEntries, type NewFigure } from './queries.ts';

/** `figures`: by target, with the sign of what was added; absent where there are none, null where one was taken back. */
type Entered = { readonly progress: ProgressId; readonly figures?: Readonly<Record<string, string | null>> };
type Aside = { readonly words: string; readonly figures: readonly NewFigure[] };
type EnteredFact = Happened<'progressed' | 'reported', Entered, Aside>;

export const progressEntered = assignmentAction<'progressed', Entered, Aside>('progressed', (cx, facts) =>
  keep(cx, facts, ({ data }) => ({ percent: data.percent, isReport: false })),
);

export const progressReported = assignmentAction<'reported', Entered, Aside>('reported', (cx, facts) =>
  keep(cx, facts, () => ({ percent: 100, isReport: true })),
);

export const reportRecalled = assignmentAction('recalled');

/** What of an entry stands in the ledger. */
export function enteredData(progress: ProgressId, figures: readonly NewFigure[]): Entered {
  if (figures.length === 0) return { progress };
  return { progress, figures: Object.fromEntries(figures.map((figure) => [figure.targetId, told(figure)])) };
}

function told({ basis, value, numerator, denominator }: NewFigure): string | null {
  if (value === null) return null;
  return denominator === null ? `${basis === 'increment' ? '+' : ''}${value}` : `${numerator}/${denominator}`;
}

type Fact<Data> = Omit<EnteredFact, 'data'> & { readonly data: Data };

async function keep<Data extends Entered & Pick<FactData<'reported'>, 'on'>>(
  cx: Cx,
  facts: readonly Fact<Data>[],
  said: (fact: Fact<Data>) => { readonly percent: number; readonly isReport: boolean },
): Promise<void> {
  await insertEntries(
    cx,
    facts.map((fact) => ({
      id: fact.data.progress,
      assignmentId: fact.subject,
      version: versionAfter(fact.aside.before),
      words: fact.aside.words,
      figures: fact.aside.figures,
      ...said(fact),
    })),
  );
}

/** As assignmentAction counts it: one more with each fact. */
export function versionAfter(before: AssignmentRow): number {
  return before.version + 1;
}
