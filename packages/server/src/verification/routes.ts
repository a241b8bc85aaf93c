// Verification, answered.
import { acted } from '../assignment/acted.ts';
import { routes } from '../kit/http/serve.ts';
import { acceptReports } from './accept-reports.ts';
import { verificationContract as contract } from './contract.ts';
import { listToVerify } from './list-to-verify.ts';
import { acceptReport, returnReport, unlockAssignment } from './verify-report.ts';

export const verificationRoutes = routes(contract, {
  listToVerify: (cx, { query }) => listToVerify(cx, query),
  acceptReport: acted('verify', acceptReport),
  returnReport: acted('return', returnReport),
  acceptReports: (cx, { body }) => acceptReports(cx, body),
  unlockAssignment: acted('unlock', unlockAssignment),
});
