// What the server answers to, told to programs: one document of OpenAPI 3.1, made of the contracts of all stages.
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

export const openApiContract = {
  getOpenApi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description of the interface, as OpenAPI 3.1.',
    right: 'anyone',
    query: z.object({ language: z.enum(['vi', 'en']).default('vi') }),
    result: z.looseObject({ openapi: z.string() }),
  },
} as const satisfies Contract;
