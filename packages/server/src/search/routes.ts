// The search, answered.
import { routes } from '../kit/http/serve.ts';
import { searchContract } from './contract.ts';
import { find } from './find.ts';
import { withMarks } from './with-marks.ts';

export const searchRoutes = routes(searchContract, {
  marks: async (_cx, { query: { q } }) => ({ text: withMarks(q) }),
  search: (cx, { query: { q, kind, limit } }) => find(cx, { typed: q, kind, limit }),
});
