// Whatever people do in whatever order, an assignment keeps its rules.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/days.ts';
import type { Right } from '../people.ts';
import type { PlainDate } from '../time.ts';
import { ACT_OF, type AssignmentFact } from './fact-kinds.ts';
import { applyFact, type AssignmentStanding, countedOn, foldFacts, isTimeFor } from './facts.ts';
import { labelOf, labelOfAll } from './label.ts';
import { ASSIGNMENT_ACTS, ASSIGNMENT_STATES, type AssignmentAct, nextState } from './lifecycle.ts';
import { actsFor, isYours, ownActsFor, type Standpoint } from './policy.ts';
import { NOT_TAKEN_ON, WITHDRAWABLE } from './withdrawing.ts';

const START = plainDate('2026-01-05');
const KINDS = Object.keys(ACT_OF).filter((kind): kind is AssignmentFact['kind'] => kind !== 'issued');

/** A fact of the kind, with what it needs. */
function factOf(kind: AssignmentFact['kind'], on: PlainDate, number: number): AssignmentFact {
  const later = addDays(START, number % 90);
  const reason = 'vì mưa';
  const due = number % 5 === 0 ? null : later;
  const awaits = number % 10 === 0;
  const said = number % 3 === 0 ? {} : { correctBy: addDays(on, number % 20) };
  const fact = { kind, on, reason, due, awaits, came: on, to: later, percent: number % 101, parts: 1 };
  return { ...fact, ...said } as AssignmentFact;
}

/** What the numbers make happen; a number whose fact does not fit the moment makes nothing happen. */
function happened(numbers: readonly number[]): { facts: AssignmentFact[]; standings: AssignmentStanding[] } {
  const [first = 0, ...rest] = numbers;
  const due = first % 4 === 0 ? null : addDays(START, first % 60);
  const issued = { kind: 'issued', on: START, due, awaits: first % 8 === 0 } as const;
  const facts: AssignmentFact[] = [issued];
  const standings = [foldFacts(facts)];
  for (const [step, number] of rest.entries()) {
    const kind = KINDS[number % KINDS.length] ?? 'accepted';
    const act = ACT_OF[kind];
    const standing = standings.at(-1);
    if (standing === undefined || (act !== null && !isTimeFor(standing, act))) continue;
    const fact = factOf(kind, addDays(START, step * 3), number);
    facts.push(fact);
    standings.push(applyFact(standing, fact));
  }
  return { facts, standings };
}

const LATER = plainDate('2027-01-01');
const INVARIANTS: Readonly<Record<string, (after: AssignmentStanding, before: AssignmentStanding) => boolean>> = {
  'what is verified was reported, and knows both days': ({ state, doneOn, verifiedOn, percent }) =>
    state !== 'verified' || (doneOn !== null && verifiedOn !== null && doneOn <= verifiedOn && percent === 100),
  'only what is verified has a day of acceptance': ({ state, verifiedOn }) =>
    state === 'verified' || verifiedOn === null,
  'only what is reported or verified is done, or was withdrawn while it was': ({ state, doneOn }) =>
    doneOn === null || state === 'reported' || state === 'verified' || state === 'withdrawn',
  'the first deadline never changes once there is one': (after, before) =>
    before.firstDue === null || after.firstDue === before.firstDue,
  'the day on which it was begun never changes': (after, before) =>
    before.begunOn === null || after.begunOn === before.begunOn,
  'what is under way was begun': ({ state, begunOn }) => state !== 'in-progress' || begunOn !== null,
  'what is withdrawn stays withdrawn': (after, before) => before.state !== 'withdrawn' || after.state === 'withdrawn',
  'what is accepted changes only by being unlocked': (after, before) =>
    before.state !== 'verified' || after === before || after.state === 'in-progress' || after.state === 'verified',
  'what is locked keeps its figures': (after, before) =>
    !(before.state === 'verified' && after.state === 'verified') || after.percent === before.percent,
  'a deadline is asked for only where there is one': ({ askedDue, due }) => askedDue === null || due !== null,
  'what waits for its event has no deadline': ({ awaitsEvent, due }) => !awaitsEvent || due === null,
  'a returned one is not done': ({ state, doneOn }) => state !== 'returned' || doneOn === null,
  'it has one label on any day': (after) => typeof labelOf(after, LATER) === 'string',
  'done in time and overdue exclude each other': (after) =>
    labelOf(after, LATER) !== 'done-in-time' || after.due === null || countedOn(after, LATER) <= after.due,
  'a day by which it is to be put right is known with the day that it keeps, or not at all': (after) =>
    (after.correctBy === null) === (after.keptOn === null),
  'what was in time and is opened again is not late while it may be put right': (after, before) =>
    before.state !== 'verified' ||
    after.correctBy === null ||
    labelOf(before, LATER) !== 'done-in-time' ||
    labelOf(after, after.correctBy) !== 'overdue',
  'whether it was in time is not otherwise once it is put right by that day': (after, before) =>
    after.state !== 'reported' ||
    after.doneOn === null ||
    after.correctBy === null ||
    after.doneOn > after.correctBy ||
    countedOn(after, LATER) === before.keptOn,
};

describe('of 100,000 assignments that anything happens to', () => {
  test('not one breaks a rule, and each row is the fold of its facts', () => {
    const broken: string[] = [];
    const run = (numbers: readonly number[]) => {
      const { facts, standings } = happened(numbers);
      for (const [name, holds] of Object.entries(INVARIANTS)) {
        const isBroken = standings.some((after, at) => !holds(after, standings[Math.max(0, at - 1)] ?? after));
        if (isBroken) broken.push(name);
      }
      if (JSON.stringify(foldFacts(facts)) !== JSON.stringify(standings.at(-1))) broken.push('fold');
      return broken.length === 0;
    };
    fc.assert(fc.property(fc.array(fc.nat(9999), { minLength: 2, maxLength: 24 }), run), { numRuns: 100_000, seed: 7 });
    expect(broken).toEqual([]);
  }, 120_000);
});

test('every state can be reached, and every act can happen', () => {
  const reached = new Set<string>();
  const acted = new Set<string>();
  const runs = fc.sample(fc.array(fc.nat(9999), { minLength: 12, maxLength: 40 }), { numRuns: 3000, seed: 3 });
  for (const numbers of runs) {
    const { facts, standings } = happened(numbers);
    for (const { state } of standings) reached.add(state);
    for (const { kind } of facts) acted.add(kind);
  }
  expect([...reached].toSorted()).toEqual([...ASSIGNMENT_STATES].toSorted());
  expect([...acted].toSorted()).toEqual(Object.keys(ACT_OF).toSorted());
});

test('nothing follows being withdrawn, and nothing but unlocking being accepted', () => {
  expect(ASSIGNMENT_ACTS.filter((act) => nextState('withdrawn', act) !== null)).toEqual([]);
  expect(ASSIGNMENT_ACTS.filter((act) => nextState('verified', act) !== null)).toEqual(['unlock']);
});

test('a whole is begun with the first of its parts, and what its unit has said of it stays', () => {
  const on = addDays(START, 3);
  const taken = foldFacts([
    { kind: 'issued', on: START, due: null },
    { kind: 'accepted', on: START },
    { kind: 'split', on: START, parts: 2 },
  ]);
  const begun = applyFact(taken, { kind: 'part-begun', on });
  expect(begun).toEqual({ ...taken, state: 'in-progress', begunOn: on });
  expect(applyFact(begun, { kind: 'part-begun', on: addDays(on, 1) })).toEqual(begun);
  const withdrawn = applyFact(taken, { kind: 'withdrawn', on, reason: 'Giao nhầm' });
  expect(applyFact(withdrawn, { kind: 'part-begun', on })).toEqual(withdrawn);
});

test('a fact that does not fit the moment is refused', () => {
  const standing = foldFacts([{ kind: 'issued', on: START, due: null }]);
  expect(() => applyFact(standing, { kind: 'verified', on: START })).toThrow('cannot be verified');
});

describe('labels', () => {
  const due = plainDate('2026-03-31');
  const plain = { state: 'in-progress', due, doneOn: null, begunOn: START, awaitsEvent: false } as const;
  const base = { ...plain, correctBy: null, keptOn: null } as const;
  const corrected = (kept: string) => ({ correctBy: plainDate('2026-04-10'), keptOn: plainDate(kept) }) as const;
  const opened = (kept: string) => ({ ...base, ...corrected(kept) }) as const;
  const waits = { ...base, due: null, begunOn: null, awaitsEvent: true } as const;
  const done = (day: string) => ({ ...base, state: 'verified', doneOn: plainDate(day) }) as const;

  test.each([
    ['on its last day it is in time', base, '2026-03-31', 'in-progress'],
    ['the day after it is overdue', base, '2026-04-01', 'overdue'],
    ['never begun, it is overdue too', { ...base, begunOn: null }, '2026-04-01', 'overdue'],
    ['never begun', { ...base, begunOn: null }, '2026-03-01', 'not-begun'],
    ['without a deadline it is never late', { ...base, due: null }, '2036-01-01', 'in-progress'],
    ['done on its last day', done('2026-03-31'), '2026-06-01', 'done-in-time'],
    ['done a day later', done('2026-04-01'), '2026-06-01', 'done-late'],
    [
      'reported in time and not yet looked at',
      { ...done('2026-03-30'), state: 'reported' },
      '2026-06-01',
      'in-progress',
    ],
    ['reported late', { ...done('2026-04-01'), state: 'reported' }, '2026-06-01', 'overdue'],
    ['opened again, on the day by which it is to be put right', opened('2026-03-30'), '2026-04-10', 'in-progress'],
    ['opened again, the day after it', opened('2026-03-30'), '2026-04-11', 'overdue'],
    ['opened again, and late before', opened('2026-04-02'), '2026-04-05', 'overdue'],
    ['put right by that day', { ...done('2026-04-10'), ...corrected('2026-03-30') }, '2026-06-01', 'done-in-time'],
    ['put right after it', { ...done('2026-04-11'), ...corrected('2026-03-30') }, '2026-06-01', 'done-late'],
    [
      'put right by that day, and late before',
      { ...done('2026-04-10'), ...corrected('2026-04-02') },
      '2026-06-01',
      'done-late',
    ],
    ['declined', { ...base, state: 'declined' }, '2026-06-01', 'declined'],
    ['its event has not come', { ...waits, state: 'issued' }, '2036-01-01', 'awaits-event'],
    ['nor has it where its unit has taken it on', { ...waits, state: 'accepted' }, '2036-01-01', 'awaits-event'],
    ['begun before its event', { ...waits, begunOn: START }, '2036-01-01', 'in-progress'],
    ['declined, it waits for who gave it', { ...waits, state: 'declined' }, '2036-01-01', 'declined'],
    ['its event has come without a day', { ...waits, state: 'issued', awaitsEvent: false }, '2036-01-01', 'not-begun'],
  ] as const)('%s', (_name, standing, today, label) => {
    expect(labelOf(standing, plainDate(today))).toBe(label);
  });

  test.each([
    [['done-in-time', 'done-in-time'], 'done-in-time'],
    [['done-in-time', 'done-late'], 'done-late'],
    [['done-in-time', 'not-begun'], 'in-progress'],
    [['done-in-time', 'overdue'], 'overdue'],
    [['not-begun', 'not-begun'], 'not-begun'],
    [['awaits-event', 'awaits-event'], 'awaits-event'],
    [['awaits-event', 'not-begun'], 'not-begun'],
    [['awaits-event', 'done-in-time'], 'in-progress'],
    [['done-in-time', 'declined'], 'in-progress'],
    [['done-in-time', 'withdrawn'], 'done-in-time'],
    [['withdrawn'], 'withdrawn'],
    [['declined'], 'declined'],
    [[], null],
  ] as const)('members that are %j make a task that is %s', (labels, whole) => {
    expect(labelOfAll(labels)).toBe(whole);
  });
});

describe('whose it is', () => {
  const rights = (...held: readonly Right[]) => new Set(held);

  const yours = (standpoint: Standpoint, acts: readonly AssignmentAct[]) =>
    acts.filter((act) => isYours(act, standpoint));

  test('who does the work may not judge it', () => {
    const doer = {
      unit: rights('progress.enter', 'assignment.accept', 'assignment.split'),
      issuer: rights(),
      isPart: true,
    };
    expect(yours(doer, ['verify', 'return', 'unlock', 'withdraw', 'reassign', 'answer-extension'])).toEqual([]);
  });

  test('who gave it may not do it', () => {
    const issuer = {
      unit: rights(),
      issuer: rights('assignment.issue', 'assignment.decide', 'progress.verify'),
      isPart: false,
    };
    expect(yours(issuer, ['accept', 'decline', 'progress', 'report', 'evidence'])).toEqual([]);
  });

  test('who splits answers for the parts, and for nothing else', () => {
    const splitter = { unit: rights(), issuer: rights('assignment.split'), isPart: true };
    expect([isYours('verify', splitter), isYours('verify', { ...splitter, isPart: false })]).toEqual([true, false]);
  });

  test('what can be done is what fits the moment and is one’s own', () => {
    const standing = foldFacts([{ kind: 'issued', on: START, due: null }]);
    const receiver = { unit: rights('assignment.accept'), issuer: rights(), isPart: false };
    expect(actsFor(standing, { ...receiver, isOwn: false, isOwnRequest: false })).toEqual([
      'accept',
      'decline',
      'name',
    ]);
  });

  test('nobody judges what she has reported herself, and may still take it back', () => {
    const reported = foldFacts([
      { kind: 'issued', on: START, due: null },
      { kind: 'reported', on: START },
    ]);
    const both = { unit: rights('progress.enter'), issuer: rights('progress.verify'), isPart: false };
    expect(actsFor(reported, { ...both, isOwn: false, isOwnRequest: false })).toEqual(['recall', 'verify', 'return']);
    const own = { ...both, isOwn: true, isOwnRequest: false };
    expect([actsFor(reported, own), ownActsFor(reported, own)]).toEqual([['recall'], ['verify', 'return']]);
  });

  test('nobody answers what she has asked for herself, and may still take it back', () => {
    const asked = foldFacts([
      { kind: 'issued', on: START, due: addDays(START, 30) },
      { kind: 'extension-asked', on: START, to: addDays(START, 40), reason: 'Chờ thuốc' },
    ]);
    const both = {
      unit: rights('assignment.accept'),
      issuer: rights('assignment.decide'),
      isPart: false,
      isOwn: false,
    };
    expect(actsFor(asked, { ...both, isOwnRequest: false })).toContain('answer-extension');
    const own = { ...both, isOwnRequest: true };
    expect(actsFor(asked, own)).toContain('take-back-extension');
    expect(actsFor(asked, own)).not.toContain('answer-extension');
    expect(ownActsFor(asked, own)).toEqual(['answer-extension']);
  });
});

test('many at once are taken back from wherever one alone is: from all but what was accepted or is taken back already', () => {
  expect(ASSIGNMENT_STATES.filter((state) => !WITHDRAWABLE.includes(state))).toEqual(['verified', 'withdrawn']);
  expect(NOT_TAKEN_ON.every((state) => WITHDRAWABLE.includes(state))).toBe(true);
});
