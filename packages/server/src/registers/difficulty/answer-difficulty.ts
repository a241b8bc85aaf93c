// The unit that holds a difficulty answers it. Whoever raised it has some days to say that the answer does not do. A promise
// names its day and is kept by an answer anew: no silence makes it good.
import {
  CALENDAR,
  confirmBy,
  dayOf,
  type DifficultyOutcome,
  lastToSet,
  mayBeSet,
  type PlainDate,
  plainDate,
} from '@sauro/core';
import type { DocumentId } from '../../document/document.ts';
import { findDocument } from '../../document/queries.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { happen, holdDifficulty } from './act.ts';
import { difficultyAnswered } from './difficulty-facts.ts';
import type { DifficultyId } from './difficulty.ts';

type Answering = {
  readonly version: number;
  readonly outcome: DifficultyOutcome;
  readonly words: string;
  readonly document: string | null;
  /** Of a promise: the day by which it will be dealt with. */
  readonly by?: string | undefined;
};

export async function answerDifficulty(cx: Cx, id: DifficultyId, answering: Answering): Promise<void> {
  const row = await holdDifficulty(cx, id, 'answer', answering.version);
  const document = answering.document as DocumentId | null;
  if (document !== null) await mustBeSeenByAll(cx, document);
  const today = dayOf(cx.now);
  const { outcome } = answering;
  const promised = outcome === 'planned' ? promisedDay(answering.by, today) : undefined;
  const data = { outcome, due: promised ?? confirmBy(CALENDAR, today), ...(promised !== undefined && { promised }) };
  await happen(cx, difficultyAnswered, row, { data, words: answering.words, document });
}

function promisedDay(by: string | undefined, today: PlainDate): PlainDate {
  if (by === undefined) throw new Problem('difficulty.no-day');
  const day = plainDate(by);
  if (!mayBeSet(day, today)) throw new Problem('difficulty.other-day', { last: lastToSet(today) });
  return day;
}

/** Whoever raised it is to read the document with which it is answered. */
async function mustBeSeenByAll(cx: Cx, id: DocumentId): Promise<void> {
  const document = await findDocument(cx, id);
  if (document === undefined) throw new Problem('record.not-found');
  if (document.inPreparation) throw new Problem('document.in-preparation', { name: document.name });
}
