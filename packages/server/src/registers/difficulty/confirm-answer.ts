// What the unit that raised a difficulty does about it: it is content with the answer, opens it again, or takes it back.
import { answerBy, CALENDAR, dayOf, type DifficultyKind } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { happen, holdDifficulty } from './act.ts';
import { difficultyClosed, difficultyReopened, difficultyWithdrawn } from './difficulty-facts.ts';
import type { DifficultyId } from './difficulty.ts';
import { findPersonFor } from './find-way.ts';

type Seen = { readonly version: number };
type WithWords = Seen & { readonly words: string };

export async function closeDifficulty(cx: Cx, id: DifficultyId, { version }: Seen): Promise<void> {
  const row = await holdDifficulty(cx, id, 'close', version);
  await happen(cx, difficultyClosed, row, { data: { why: 'content' }, words: '' });
}

/** Whoever answered must answer again, in the same time as the first. */
export async function reopenDifficulty(cx: Cx, id: DifficultyId, { version, words }: WithWords): Promise<void> {
  const row = await holdDifficulty(cx, id, 'reopen', version);
  // Written by raiseDifficulty, whose contract says which there are.
  const person = await findPersonFor(cx, row.holderUnitId, row.kind as DifficultyKind);
  const data = { person, due: answerBy(CALENDAR, dayOf(cx.now), row.urgent) };
  await happen(cx, difficultyReopened, row, { data, words });
}

export async function withdrawDifficulty(cx: Cx, id: DifficultyId, { version, words }: WithWords): Promise<void> {
  const row = await holdDifficulty(cx, id, 'withdraw', version);
  await happen(cx, difficultyWithdrawn, row, { data: { why: 'taken-back' }, words });
}
