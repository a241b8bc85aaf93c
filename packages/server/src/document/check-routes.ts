// Checks, answered. A file is read before any transaction, and nothing is written in one.
import { inSteps, routes } from '../kit/http/serve.ts';
import { checkContract as contract } from './check-contract.ts';
import { checkUpload, correctUpload } from './check-upload.ts';

export const checkRoutes = routes(contract, {
  checkDocument: inSteps(contract.checkDocument, {
    before: (system, { body }, { fileName }, acting) => checkUpload(system, acting, { name: fileName, body }),
    handle: async (_cx, _input, _exchange, check) => ({ ...check, findings: [...check.findings] }),
  }),
  correctDocument: inSteps(contract.correctDocument, {
    before: (system, { body }, { fileName }, acting) => correctUpload(system, acting, { name: fileName, body }),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
});
