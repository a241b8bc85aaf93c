// The public entry of the server for those who call it: the contracts of all stages, and the client made from them.
// The browser loads this file, so it and what it imports import nothing but zod and core.
import { createClient } from './kit/client.ts';
import { documentContract } from './document/contract.ts';
import { peopleContract } from './people/contract.ts';
import { readingContract } from './reading/contract.ts';

export type { Client, ProblemBody } from './kit/client.ts';
export { Refusal } from './kit/client.ts';
export type { Answer, Request } from './kit/contract.ts';
export { pathTo } from './kit/contract.ts';
export { DocumentView } from './document/contract.ts';
export { CurrentSession } from './people/contract.ts';

export const contract = { people: peopleContract, documents: documentContract, readings: readingContract } as const;

export function connect(send: typeof fetch, base?: string) {
  return createClient(contract, send, base);
}
