// A difficulty on the server: its id, its row, and the standing that core's rules are asked about.
import type { DifficultyStanding, DifficultyState, Id, PlainDate } from '@sauro/core';
import type { Selectable } from 'kysely';
import type { DifficultyTable } from '../../db/tables.ts';

export type DifficultyId = Id<'difficulty'>;
export type DifficultyRow = Selectable<DifficultyTable>;

type StandingColumns = Pick<
  DifficultyRow,
  | 'state'
  | 'raiserUnitId'
  | 'addressedUnitId'
  | 'holderUnitId'
  | 'personId'
  | 'sinceOn'
  | 'dueOn'
  | 'answeredOn'
  | 'promisedOn'
  | 'endedOn'
  | 'escalations'
  | 'reopenings'
>;

export function standingOf(row: StandingColumns): DifficultyStanding {
  // Days are written as days and states as core's: by columnsOf and by nothing else.
  return {
    state: row.state as DifficultyState,
    raiser: row.raiserUnitId,
    addressed: row.addressedUnitId,
    holder: row.holderUnitId,
    person: row.personId,
    since: row.sinceOn as PlainDate,
    due: row.dueOn as PlainDate | null,
    answeredOn: row.answeredOn as PlainDate | null,
    promisedOn: row.promisedOn as PlainDate | null,
    endedOn: row.endedOn as PlainDate | null,
    escalations: row.escalations,
    reopenings: row.reopenings,
  };
}

/** From where it goes up. */
export function upwardOf({ holderUnitId, raiserUnitId }: Pick<DifficultyRow, 'holderUnitId' | 'raiserUnitId'>) {
  return { holder: holderUnitId, raiser: raiserUnitId };
}

/** Among whom it can be handed down. */
export function withinHolderOf({ holderUnitId, raiserUnitId }: Pick<DifficultyRow, 'holderUnitId' | 'raiserUnitId'>) {
  return { addressed: holderUnitId, raiser: raiserUnitId };
}

export function columnsOf(standing: DifficultyStanding): StandingColumns {
  return {
    state: standing.state,
    raiserUnitId: standing.raiser,
    addressedUnitId: standing.addressed,
    holderUnitId: standing.holder,
    personId: standing.person,
    sinceOn: standing.since,
    dueOn: standing.due,
    answeredOn: standing.answeredOn,
    promisedOn: standing.promisedOn,
    endedOn: standing.endedOn,
    escalations: standing.escalations,
    reopenings: standing.reopenings,
  };
}
