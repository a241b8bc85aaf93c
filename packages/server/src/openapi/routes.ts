// The description of the interface, answered. It is made once for each language, when it is first asked for.
import { routes } from '../kit/http/serve.ts';
import { contract } from '../contract.ts';
import { openApiContract } from './contract.ts';
import { openApiOf, type OpenApi } from './openapi.ts';

const made = new Map<'vi' | 'en', OpenApi>();

export const openApiRoutes = routes(openApiContract, {
  getOpenApi: async (_cx, { query: { language } }) => {
    const known = made.get(language) ?? openApiOf(contract, language);
    made.set(language, known);
    return known;
  },
});
