// Difficulties, and what is done about them, answered.
import { acted as actedOnWork } from '../../assignment/acted.ts';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { routes } from '../../kit/http/serve.ts';
import type { Cx } from '../../kit/system.ts';
import { acceptSolved } from './accept-solved.ts';
import { answerDifficulty } from './answer-difficulty.ts';
import { closeDifficulty, reopenDifficulty, withdrawDifficulty } from './confirm-answer.ts';
import { difficultyContract as contract } from './contract.ts';
import { directDifficulty } from './direct-difficulty.ts';
import type { DifficultyId } from './difficulty.ts';
import { difficultyView } from './difficulty-views.ts';
import { escalateDifficulty } from './escalate-difficulty.ts';
import { getDifficulty, listDifficultyUnits, listStepsOfWork } from './get-difficulty.ts';
import { previewDifficulty } from './preview-difficulty.ts';
import { raiseDifficulty } from './raise-difficulty.ts';
import { routeDifficulty } from './route-difficulty.ts';

type Input<Body> = { readonly params: { readonly id: string }; readonly body: Body };

export const difficultyRoutes = routes(contract, {
  previewDifficulty: (cx, { params: { id }, query }) => previewDifficulty(cx, id as AssignmentId, query.kind),
  raiseDifficulty: async (cx, { body }) => difficultyView(cx, await raiseDifficulty(cx, body)),
  acceptSolved: actedOnWork('verify', acceptSolved),
  getDifficulty: (cx, { params: { id } }) => getDifficulty(cx, id as DifficultyId),
  listStepsOfWork: (cx, { params: { id } }) => listStepsOfWork(cx, id as AssignmentId),
  listDifficultyUnits: (cx, { params: { id } }) => listDifficultyUnits(cx, id as DifficultyId),
  answerDifficulty: acted(answerDifficulty),
  routeDifficulty: acted(routeDifficulty),
  directDifficulty: acted(directDifficulty),
  escalateDifficulty: acted(escalateDifficulty),
  reopenDifficulty: acted(reopenDifficulty),
  closeDifficulty: acted(closeDifficulty),
  withdrawDifficulty: acted(withdrawDifficulty),
});

/** An act answers the difficulty as it stands then: whoever has handed it on still sees it. */
function acted<Body>(act: (cx: Cx, id: DifficultyId, body: Body) => Promise<void>) {
  return async (cx: Cx, { params: { id }, body }: Input<Body>) => {
    await act(cx, id as DifficultyId, body);
    return difficultyView(cx, id as DifficultyId);
  };
}
