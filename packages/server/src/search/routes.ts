// The search, answered.
import { routes } from '../kit/http/serve.ts';
import { searchContract } from './contract.ts';
import { find } from './find.ts';

export const searchRoutes = routes(searchContract, {
  search: (cx, { query: { q, kind, limit } }) => find(cx, { typed: q, kind, limit }),
});
