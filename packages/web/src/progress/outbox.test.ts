import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cupboard } from '../ui/cupboard.ts';
import type { Entered, ProgressBody } from './calls.ts';
import { openOutbox, type OutboxWorld, type Waiting } from './outbox.ts';

let stored: Map<string, string>;
let cupboard: Cupboard;
let sent: ProgressBody[];
let line: 'up' | 'down' | 'ended' | { readonly code: string };
let ended: number;
let shownAgain: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  cupboard = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
    key: (index) => [...stored.keys()][index] ?? null,
    get length() {
      return stored.size;
    },
  };
  [sent, line, ended, shownAgain] = [[], 'up', 0, []];
});

const world: OutboxWorld = {
  send: async (_assignment, body) => {
    if (line !== 'up') throw line;
    sent.push(body);
    return { assignment: { version: body.version + 1 } } as Entered;
  },
  // What is thrown above is what the line is.
  meaningOf: (error) => (error === 'down' ? 'again' : (error as 'ended' | { code: string })),
  onSent: () => undefined,
  onRefused: (assignment) => shownAgain.push(assignment),
  onSessionEnd: () => {
    ended += 1;
  },
};

const entry = (id: string, percent: number, version = 3): Omit<Waiting, 'refused'> => ({
  id,
  assignment: 'a',
  about: 'Đắp đê',
  body: { version, percent },
  at: `2026-11-26T0${id}:00:00Z`,
});
const open = (person = 'p') => openOutbox(person, cupboard, world);
const settled = () => vi.advanceTimersByTimeAsync(20_000);

describe('progress that waits to be sent', () => {
  it('is sent by itself when the line is back, under the id that it was entered with', async () => {
    const outbox = open();
    outbox.start();
    line = 'down';
    outbox.enter(entry('1', 40));
    await settled();
    expect([sent, outbox.get().line]).toEqual([[], 'broken']);
    line = 'up';
    outbox.hurry();
    await settled();
    expect(sent).toEqual([{ id: '1', version: 3, percent: 40 }]);
    expect([outbox.get().entries, outbox.get().line, stored.size]).toEqual([[], 'idle', 0]);
  });

  it('survives a reload, and is nobody else’s', async () => {
    line = 'down';
    const before = open();
    before.start()();
    before.enter(entry('1', 40));
    expect(open('q').get().entries).toEqual([]);
    line = 'up';
    open().start();
    await settled();
    expect(sent.map(({ percent }) => percent)).toEqual([40]);
  });

  it('as a report waits for the files of its assignment, and goes on what they have made of it', async () => {
    const outbox = open();
    outbox.start();
    outbox.holdReports((assignment) => assignment === 'a');
    const report = entry('1', 100);
    outbox.enter({ ...report, body: { ...report.body, report: true } });
    outbox.enter(entry('2', 60));
    await settled();
    expect([sent, outbox.get().line]).toEqual([[], 'held']);
    outbox.acted('a', 4);
    outbox.acted('a', 5);
    // Somebody else has been there in between: that is for the server to tell.
    outbox.acted('a', 9);
    outbox.holdReports(() => false);
    await settled();
    expect(sent.map(({ percent, version }) => [percent, version])).toEqual([
      [100, 5],
      [60, 6],
    ]);
  });

  it('survives the end of the session', async () => {
    line = 'ended';
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    await settled();
    expect([ended, stored.size, outbox.get().entries.length]).toEqual([1, 1, 1]);
  });

  it('goes in order, the later on what the earlier has made', async () => {
    line = 'down';
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    outbox.enter(entry('2', 60));
    line = 'up';
    await settled();
    expect(sent.map(({ percent, version }) => [percent, version])).toEqual([
      [40, 3],
      [60, 4],
    ]);
  });

  it('is kept when the assignment has moved on, holds what came after, and goes on what was seen then', async () => {
    line = { code: 'assignment.moved-on' };
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    outbox.enter(entry('2', 60));
    await settled();
    expect(outbox.get().entries.map(({ refused }) => refused)).toEqual(['assignment.moved-on', null]);
    expect(shownAgain).toEqual(['a']);
    line = 'up';
    outbox.again('1', 7);
    await settled();
    expect(sent.map(({ percent, version }) => [percent, version])).toEqual([
      [40, 7],
      [60, 8],
    ]);
  });

  it('goes when the person says so', async () => {
    line = { code: 'assignment.moved-on' };
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    await settled();
    outbox.drop('1');
    expect([outbox.get().entries, stored.size]).toEqual([[], 0]);
  });
});
