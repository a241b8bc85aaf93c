// Verification, answered.
import type { AssignmentId } from '../assignment/assignment.ts';
import { viewOfOne } from '../assignment/list-views.ts';
import { routes } from '../kit/http/serve.ts';
import type { Cx } from '../kit/system.ts';
import { acceptReports } from './accept-reports.ts';
import { verificationContract as contract } from './contract.ts';
import { listToVerify } from './list-to-verify.ts';
import { acceptReport, returnReport, unlockAssignment } from './verify-report.ts';

type Input<Body> = { readonly params: { readonly id: string }; readonly body: Body };

export const verificationRoutes = routes(contract, {
  listToVerify: (cx, { query }) => listToVerify(cx, query),
  acceptReport: judged(acceptReport),
  returnReport: judged(returnReport),
  acceptReports: (cx, { body }) => acceptReports(cx, body),
  unlockAssignment: judged(unlockAssignment),
});

/** Answers the assignment as it stands then. */
function judged<Body>(act: (cx: Cx, id: AssignmentId, body: Body) => Promise<void>) {
  return async (cx: Cx, { params: { id }, body }: Input<Body>) => {
    await act(cx, id as AssignmentId, body);
    return viewOfOne(cx, id as AssignmentId);
  };
}
