// One step of the sample's year, done by whoever may do it.
import { dayOf, type UnitId } from '@sauro/core';
import { acceptAssignment, declineAssignment, insistOnAssignment } from '../assignment/answer-assignment.ts';
import { answerExtension, askExtension } from '../assignment/extend-deadline.ts';
import { findAssignment } from '../assignment/queries.ts';
import { addFile } from '../evidence/add-evidence.ts';
import { receiveFile } from '../evidence/keep-file.ts';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import { errorFields } from '../kit/log.ts';
import type { Cx, System } from '../kit/system.ts';
import { enterProgress } from '../progress/enter-progress.ts';
import { answerDifficulty } from '../registers/difficulty/answer-difficulty.ts';
import { raiseDifficulty } from '../registers/difficulty/raise-difficulty.ts';
import { acceptReport, returnReport } from '../verification/verify-report.ts';
import { type Act, chance } from './course.ts';
import { figuresOf, type Place, type Target } from './figures.ts';
import { paperOf } from './paper.ts';
import type { Cast } from './people.ts';
import type { Piece } from './pieces.ts';
import { findRaised } from './queries.ts';
import {
  ANSWERED,
  DECLINED,
  difficultyOf,
  EXTENSION_ASKED,
  EXTENSION_GRANTED,
  INSISTED,
  progressWords,
  returnWords,
} from './words.ts';

export type Stage = {
  readonly cast: Cast;
  readonly targets: readonly Target[];
  readonly places: ReadonlyMap<UnitId, Place>;
};
export type Play = (system: System, piece: Piece, act: Act) => Promise<void>;

export function playerOn(stage: Stage): Play {
  const over = new Set<Piece['id']>();
  return async (system, piece, act) => {
    if (over.has(piece.id)) return;
    try {
      await play(system, stage, piece, act);
    } catch (error) {
      // A sample that goes no further is a fault of ours, and no reason not to start.
      over.add(piece.id);
      system.log.warn('the work of the sample goes no further', { ...errorFields(error), what: act.act });
    }
  };
}

async function play(system: System, going: Stage, piece: Piece, act: Act): Promise<unknown> {
  const { cast } = going;
  const doer = await cast.doer(piece.unit);
  const { id, work } = piece;
  const as = (acting: Acting, step: (cx: Cx, version: number) => Promise<unknown>) =>
    transact(system, acting, async (cx) => step(cx, (await findAssignment(cx, id))?.version ?? 0));
  switch (act.act) {
    case 'accept':
      return as(doer, (cx, version) => acceptAssignment(cx, id, { version }));
    case 'decline':
      return as(doer, (cx, version) => declineAssignment(cx, id, { version, reason: DECLINED }));
    case 'insist':
      return as(cast.compiler, (cx, version) => insistOnAssignment(cx, id, { version, reason: INSISTED }));
    case 'ask-extension':
      return as(doer, (cx, version) => askExtension(cx, id, { version, to: act.to, reason: EXTENSION_ASKED }));
    case 'grant-extension':
      return as(cast.leader, (cx, version) =>
        answerExtension(cx, id, { version, grant: true, to: act.to, reason: EXTENSION_GRANTED }),
      );
    case 'progress':
      if (act.last) await prove(system, doer, piece);
      return as(doer, (cx, version) => enterProgress(cx, id, entryOf(going, piece, { ...act, version })));
    case 'return':
      return as(cast.compiler, (cx, version) => returnReport(cx, id, { version, reason: returnWords(work) }));
    case 'verify':
      return as(verifierOf(going, piece), (cx, version) => acceptReport(cx, id, { version }));
    case 'raise':
      return as(doer, (cx) =>
        raiseDifficulty(cx, {
          id: newId<'difficulty'>(),
          assignments: [id],
          ...difficultyOf(work),
          urgent: false,
          beyondAuthority: false,
        }),
      );
    case 'answer':
      return transact(system, cast.compiler, async (cx) => {
        const difficulty = await findRaised(cx, id);
        if (difficulty === undefined) return;
        await answerDifficulty(cx, difficulty, { version: 1, outcome: 'guided', words: ANSWERED, document: null });
      });
  }
}

/** Communes are looked at where the plan was issued, departments from above. */
function verifierOf({ cast, places }: Stage, { unit }: Piece): Acting {
  return (places.get(unit)?.schools ?? 0) > 0 ? cast.compiler : cast.verifier;
}

type Entered = { readonly percent: number; readonly last: boolean; readonly version: number };

function entryOf({ targets, places }: Stage, { unit, text, part, work }: Piece, { percent, last, version }: Entered) {
  const place = places.get(unit);
  const figures = part !== 'lead' || place === undefined ? [] : figuresOf(text, percent, place, targets);
  return { id: newId<'progress'>(), version, percent, words: progressWords(work, percent), figures, report: last };
}

const HIGHEST_NUMBER = 400;

/** A paper in official form beside what is reported. */
async function prove(system: System, doer: Acting, { id, unitName, text, work }: Piece): Promise<void> {
  const number = 1 + Math.floor(chance(work, 'number') * HIGHEST_NUMBER);
  const words = progressWords(work, 100);
  const bytes = await paperOf({ unit: unitName, number, on: dayOf(system.clock()), task: text, words });
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const file = await receiveFile(system, doer, { name: `Báo cáo số ${number}.docx`, body });
  await transact(system, doer, (cx) => addFile(cx, id, file));
}
