// Whatever people do in whatever order, a difficulty keeps its rules, and it is always known who must act next.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANNOUNCED } from '../calendar/announced.ts';
import { addDays, plainDate } from '../calendar/days.ts';
import { workCalendar } from '../calendar/working-days.ts';
import type { PersonId, UnitId } from '../id.ts';
import type { Right } from '../people.ts';
import { DIFFICULTY_KIND_NAMES, focalFor } from './difficulty.ts';
import {
  applyDifficultyFact,
  DIFFICULTY_ACT_OF,
  type DifficultyFact,
  type DifficultyStanding,
  foldDifficulty,
  isTimeForDifficulty,
} from './difficulty-facts.ts';
import {
  DIFFICULTY_ACTS,
  DIFFICULTY_STATE_NAMES,
  isOpenDifficulty,
  nextDifficultyState,
} from './difficulty-lifecycle.ts';
import { nextActor } from './difficulty-next.ts';
import { answerBy, difficultyActsFor, type DifficultyStandpoint, isYourDifficulty } from './difficulty-policy.ts';

const START = plainDate('2026-01-05');
const CALENDAR = workCalendar(ANNOUNCED);
const KINDS = Object.keys(DIFFICULTY_ACT_OF).filter((kind): kind is DifficultyFact['kind'] => kind !== 'raised');
const [COMMUNE, ROOM, OFFICE, PROVINCE] = ['xa', 'phong', 'so', 'tinh'] as readonly string[] as [
  UnitId,
  UnitId,
  UnitId,
  UnitId,
];
const RAISED = {
  kind: 'raised',
  on: START,
  raiser: COMMUNE,
  addressed: OFFICE,
  holder: ROOM,
  person: null,
  due: answerBy(CALENDAR, START, false),
} as const satisfies DifficultyFact;

function factOf(kind: DifficultyFact['kind'], step: number, number: number): DifficultyFact {
  const on = addDays(START, step * 2);
  const due = answerBy(CALENDAR, on, number % 3 === 0);
  const to = number % 2 === 0 ? PROVINCE : ROOM;
  return {
    kind,
    on,
    due,
    to,
    addressed: to,
    person: null,
    outcome: 'guided',
    why: 'unanswered',
  } as unknown as DifficultyFact;
}

/** What the numbers make happen; a number whose fact does not fit the moment makes nothing happen. */
function happened(numbers: readonly number[]) {
  const facts: DifficultyFact[] = [RAISED];
  const standings = [foldDifficulty(facts)];
  for (const [step, number] of numbers.entries()) {
    const kind = KINDS[number % KINDS.length] ?? 'routed';
    const act = DIFFICULTY_ACT_OF[kind];
    const standing = standings.at(-1);
    if (standing === undefined || act === null || !isTimeForDifficulty(standing, act)) continue;
    const fact = factOf(kind, step, number);
    facts.push(fact);
    standings.push(applyDifficultyFact(standing, fact));
  }
  return { facts, standings };
}

/** A few days after the last of them: to count the working days of a year for each would take minutes. */
const LATER = plainDate('2026-02-20');
const INVARIANTS: Readonly<Record<string, (after: DifficultyStanding, before: DifficultyStanding) => boolean>> = {
  'somebody must act exactly as long as it is not over': (after) =>
    (nextActor(after, LATER, CALENDAR) === null) === isOver(after),
  'an answer is owed by who holds it, as is what it promises, and is confirmed by who raised it': (after) => {
    const next = nextActor(after, LATER, CALENDAR);
    if (next === null) return true;
    return isOpenDifficulty(after.state)
      ? next.must === 'answer' && next.unit === after.holder
      : after.promisedOn === null
        ? next.must === 'confirm' && next.unit === after.raiser
        : next.must === 'fulfil' && next.unit === after.holder && next.due === after.promisedOn;
  },
  'the raiser never changes': (after) => after.raiser === COMMUNE,
  'what went up stays up: the counts only grow': (after, before) =>
    after.escalations >= before.escalations && after.reopenings >= before.reopenings,
  'handing it to another room of the body moves neither its day nor its addressee': (after, before) =>
    after.escalations > before.escalations || after.reopenings > before.reopenings || after.state !== before.state
      ? true
      : after.due === before.due && after.addressed === before.addressed,
  'only what is answered or was closed on an answer has a day of its answer': ({ state, answeredOn }) =>
    answeredOn === null || state === 'answered' || state === 'closed',
  'what is over knows its day': ({ state, endedOn }) => (endedOn !== null) === isOver({ state }),
  'what is withdrawn stays withdrawn': (after, before) => before.state !== 'withdrawn' || after === before,
  'what is closed comes back only by being reopened': (after, before) =>
    before.state !== 'closed' || after === before || after.state === 'reopened',
};

function isOver({ state }: Pick<DifficultyStanding, 'state'>): boolean {
  return state === 'closed' || state === 'withdrawn';
}

describe('of 10,000 difficulties that anything happens to', () => {
  test('not one breaks a rule, and each row is the fold of its facts', () => {
    const broken: string[] = [];
    const run = (numbers: readonly number[]) => {
      const { facts, standings } = happened(numbers);
      for (const [name, holds] of Object.entries(INVARIANTS)) {
        if (standings.some((after, at) => !holds(after, standings[Math.max(0, at - 1)] ?? after))) broken.push(name);
      }
      if (JSON.stringify(foldDifficulty(facts)) !== JSON.stringify(standings.at(-1))) broken.push('fold');
      return broken.length === 0;
    };
    fc.assert(fc.property(fc.array(fc.nat(9999), { maxLength: 24 }), run), { numRuns: 10_000, seed: 11 });
    expect(broken).toEqual([]);
  }, 120_000);

  test('every state can be reached, and every act can happen', () => {
    const [reached, acted] = [new Set<string>(), new Set<string>()];
    for (const numbers of fc.sample(fc.array(fc.nat(9999), { minLength: 8, maxLength: 30 }), {
      numRuns: 1000,
      seed: 5,
    })) {
      const { facts, standings } = happened(numbers);
      for (const { state } of standings) reached.add(state);
      for (const { kind } of facts) acted.add(kind);
    }
    expect([...reached].toSorted()).toEqual([...DIFFICULTY_STATE_NAMES].toSorted());
    expect([...acted].toSorted()).toEqual(Object.keys(DIFFICULTY_ACT_OF).toSorted());
  });
});

test('nothing follows being withdrawn, and nothing but reopening being closed', () => {
  expect(DIFFICULTY_ACTS.filter((act) => nextDifficultyState('withdrawn', act) !== null)).toEqual([]);
  expect(DIFFICULTY_ACTS.filter((act) => nextDifficultyState('closed', act) !== null)).toEqual(['reopen']);
});

test('a fact that does not fit the moment is refused', () => {
  const standing = foldDifficulty([RAISED]);
  expect(() => applyDifficultyFact(standing, { kind: 'closed', on: START, why: 'content' })).toThrow(
    'cannot be closed',
  );
  expect(() => foldDifficulty([{ kind: 'withdrawn', on: START, why: 'taken-back' }])).toThrow(
    'begins with being raised',
  );
});

describe('whose it is', () => {
  const rights = (...held: readonly Right[]) => new Set(held);
  const standpoint = (one: Partial<DifficultyStandpoint>): DifficultyStandpoint => ({
    raiser: rights(),
    holder: rights(),
    isOwn: false,
    ...one,
  });

  test('who raised it may take it back and not answer it', () => {
    const raiser = standpoint({ raiser: rights('progress.enter') });
    expect(difficultyActsFor({ state: 'raised', promisedOn: null, isWorkOver: false }, raiser)).toEqual(['withdraw']);
    expect(difficultyActsFor({ state: 'answered', promisedOn: null, isWorkOver: false }, raiser)).toEqual([
      'close',
      'reopen',
    ]);
  });

  test('nobody opens again what stands in the way of nothing any more', () => {
    const raiser = standpoint({ raiser: rights('progress.enter') });
    expect(difficultyActsFor({ state: 'answered', promisedOn: null, isWorkOver: true }, raiser)).toEqual(['close']);
    expect(difficultyActsFor({ state: 'closed', promisedOn: null, isWorkOver: true }, raiser)).toEqual([]);
  });

  test.each(['assignment.decide', 'assignment.issue', 'progress.verify', 'assignment.split'] as const)(
    'who has %s where it lies may answer it, hand it down, on or up, and not take it back',
    (right) => {
      const holder = standpoint({ holder: rights(right) });
      expect(difficultyActsFor({ state: 'escalated', promisedOn: null, isWorkOver: false }, holder)).toEqual([
        'answer',
        'direct',
        'route',
        'escalate',
      ]);
      expect(difficultyActsFor({ state: 'answered', promisedOn: null, isWorkOver: false }, holder)).toEqual([]);
    },
  );

  test('nobody answers herself, though she holds both sides', () => {
    const both = standpoint({ raiser: rights('progress.enter'), holder: rights('assignment.split'), isOwn: true });
    expect([isYourDifficulty('answer', both), isYourDifficulty('escalate', both)]).toEqual([false, true]);
  });
});

describe('whom a unit has named', () => {
  const focal = (person: string, subject: string) => ({ person: person as PersonId, subject });
  const focals = [
    focal('an', 'An toàn thông tin'),
    focal('binh', 'Khó khăn, vướng mắc'),
    focal('chi', 'Chuyển đổi số'),
  ];

  test('the one of the kind comes first, then the one of all difficulties, then nobody', () => {
    expect(focalFor('data', focals)).toBe('chi');
    expect(focalFor('technical', focals)).toBe('an');
    expect(focalFor('staffing', focals)).toBe('binh');
    expect(DIFFICULTY_KIND_NAMES.map((kind) => focalFor(kind, []))).toEqual(DIFFICULTY_KIND_NAMES.map(() => null));
  });
});
