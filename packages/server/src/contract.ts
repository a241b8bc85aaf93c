// The public entry of the server for those who call it: the contracts of all stages.
// The browser takes its types from this file, so it and what it imports import nothing but zod and core.
import { documentContract } from './document/contract.ts';
import { peopleContract } from './people/contract.ts';
import { readingContract } from './reading/contract.ts';

export type { Answer, ProblemBody, Request } from './kit/contract.ts';

export const contract = { people: peopleContract, documents: documentContract, readings: readingContract } as const;
