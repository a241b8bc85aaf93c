// What an event says over the wire, of each kind of thing that it can be about: ids, codes of units, the number of the plan and
// where the API tells the rest. No names of persons and no words that anybody has written: those are asked for with a token.
// The description of the interface is made of these same schemas.
import { EVENT_VERSION, type EventKind, EVENTS, type EventSubject, TEST_EVENT } from '@sauro/core';
import { z } from 'zod';

const Path = z.string().describe('Path of the API that tells the rest.');
const Plan = {
  plan: z.uuid(),
  number: z.string().nullable().describe('Number of the plan as on the paper; null where it has none.'),
};
const Unit = z.string().describe('Code of a unit.');

export const EVENT_DATA = {
  plan: z.object({ ...Plan, path: Path }),
  assignment: z.object({ assignment: z.uuid(), ...Plan, unit: Unit, issuer: Unit, path: Path }),
  difficulty: z.object({ difficulty: z.uuid(), ...Plan, raiser: Unit, holder: Unit, path: Path }),
  round: z.object({ round: z.uuid(), unit: Unit, path: Path }),
  report: z.object({ report: z.uuid(), round: z.uuid(), unit: Unit, receiver: Unit.nullable(), path: Path }),
  publication: z.object({
    publication: z.uuid(),
    ...Plan,
    plan: z.uuid().nullable().describe('null: a list of awards is of no plan.'),
    slug: z.string(),
    path: Path,
  }),
} as const satisfies Record<EventSubject, z.ZodType>;
export type EventData = z.input<(typeof EVENT_DATA)[EventSubject]>;

const TestData = z.object({ subscription: z.uuid(), path: Path });

function whole<Data extends z.ZodType>(type: string, data: Data) {
  return z.object({
    id: z.uuid().describe('Of what happened: the same for every system that hears of it.'),
    type: z.literal(type),
    version: z.literal(EVENT_VERSION),
    timestamp: z.iso.datetime().describe('When it happened.'),
    data,
  });
}

/** The whole body of an event of a kind. */
export function eventSchema(kind: EventKind | typeof TEST_EVENT) {
  return kind === TEST_EVENT ? whole(kind, TestData) : whole(kind, EVENT_DATA[EVENTS[kind].subject]);
}

type Told = { readonly id: string; readonly type: string; readonly at: Date; readonly data: object };

/** The bytes that are signed and sent. */
export function eventBody({ id, type, at, data }: Told): string {
  return JSON.stringify({ id, type, version: EVENT_VERSION, timestamp: at.toISOString(), data });
}
