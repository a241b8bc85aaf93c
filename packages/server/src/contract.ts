// The public entry of the server for those who call it: the contracts of all stages, and the client made from them.
// The browser loads this file, so it and what it imports import nothing but zod and core.
import { createClient } from './kit/client.ts';
import { peopleContract } from './people/contract.ts';

export type { Client, ProblemBody } from './kit/client.ts';
export { Refusal } from './kit/client.ts';
export type { Answer, Request } from './kit/contract.ts';
export { pathTo } from './kit/contract.ts';
export { CurrentSession } from './people/contract.ts';

export const contract = { people: peopleContract } as const;

export function connect(send: typeof fetch, base?: string) {
  return createClient(contract, send, base);
}
