import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cupboard } from '../../ui/cupboard.ts';
import { openOutbox, type OutboxWorld, type Refused, type Waiting } from './outbox.ts';

const MOVED_ON: Refused = { code: 'assignment.moved-on', detail: '', details: { version: 7 } };

let stored: Map<string, string>;
let cupboard: Cupboard;
let sent: (Waiting['body'] & { readonly id: string })[];
let line: 'up' | 'down' | 'ended' | Refused;
let ended: number;
let shownAgain: string[];
let standsAt: number | null;
let told: string[];
let takenOn: number | null;

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
  [sent, line, ended, shownAgain, standsAt, told, takenOn] = [[], 'up', 0, [], null, [], null];
});

const world: OutboxWorld = {
  send: async ({ id, act, body }) => {
    if (line !== 'up') throw line;
    sent.push({ id, ...body });
    const version = standsAt ?? (body.version ?? 0) + 1;
    return act === 'progress' ? { assignment: { version } } : { version };
  },
  // What is thrown above is what the line is.
  meaningOf: (error) => (error === 'down' ? 'again' : (error as 'ended' | Refused)),
  onSent: () => undefined,
  onRefused: ({ assignment }) => shownAgain.push(assignment),
  underWay: async () => takenOn,
  onSessionEnd: () => {
    ended += 1;
  },
  tellPages: ({ assignment, version }) => told.push(`${assignment} ${version}`),
};

const entry = (id: string, percent: number, version = 3): Omit<Waiting, 'refused'> => ({
  id,
  act: 'progress',
  assignment: 'a',
  line: 'a',
  path: '/api/assignments/a/progress',
  about: 'Đắp đê',
  body: { version, percent },
  at: `2026-11-26T0${id}:00:00Z`,
});
const open = (person = 'p') => openOutbox(person, cupboard, world);
const settled = () => vi.advanceTimersByTimeAsync(20_000);

describe('what waits to be sent', () => {
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

  it('is settled where somebody else has taken the work on meanwhile, and holds nothing back behind it', async () => {
    const outbox = open();
    outbox.start();
    line = MOVED_ON;
    takenOn = 4;
    outbox.enter({ ...entry('1', 0), act: 'accept', body: { version: 3 } });
    await settled();
    expect([outbox.get().entries, shownAgain]).toEqual([[], ['a']]);
    takenOn = null;
    outbox.enter({ ...entry('2', 0), act: 'accept', body: { version: 3 } });
    await settled();
    expect(outbox.get().entries).toMatchObject([{ id: '2', refused: { code: 'assignment.moved-on' } }]);
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

  it('goes on what the same person has done on another page, and tells that page what it has made itself', async () => {
    line = 'down';
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    outbox.heard({ assignment: 'a', version: 4 });
    line = 'up';
    await settled();
    expect([sent.map(({ version }) => version), told]).toEqual([[4], ['a 5']]);
  });

  it('is of a difficulty of the work not moved by what the work has become', async () => {
    line = 'down';
    const outbox = open();
    outbox.start();
    outbox.enter({ ...entry('1', 40), act: 'difficulty', line: 'd' });
    outbox.acted('a', 4);
    line = 'up';
    await settled();
    expect([sent.map(({ version }) => version), told]).toEqual([[3], ['a 4']]);
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

  it('goes on its own version where others have written since, for the server to refuse', async () => {
    line = 'down';
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    outbox.enter(entry('2', 60));
    // The first had been taken before the line broke: asked again, the answer tells what stands two versions later.
    [line, standsAt] = ['up', 6];
    await settled();
    expect(sent.map(({ percent, version }) => [percent, version])).toEqual([
      [40, 3],
      [60, 4],
    ]);
  });

  it('is kept when the assignment has moved on, holds what came after, and goes on what was seen then', async () => {
    line = MOVED_ON;
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    outbox.enter(entry('2', 60));
    await settled();
    expect(outbox.get().entries.map(({ refused }) => refused)).toEqual([MOVED_ON, null]);
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
    line = MOVED_ON;
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    await settled();
    outbox.drop('1');
    expect([outbox.get().entries, stored.size]).toEqual([[], 0]);
  });

  it('lets an act of another kind go on what the one before it has made', async () => {
    line = 'down';
    const outbox = open();
    outbox.start();
    outbox.enter({ ...entry('1', 0), act: 'accept', path: '/api/assignments/a/accept', body: { version: 3 } });
    outbox.enter(entry('2', 20));
    line = 'up';
    await settled();
    expect(sent).toEqual([
      { id: '1', version: 3 },
      { id: '2', version: 4, percent: 20 },
    ]);
  });

  it('holds up nothing that stands in another line, and sends it again without a version', async () => {
    line = MOVED_ON;
    const outbox = open();
    outbox.start();
    outbox.enter(entry('1', 40));
    await settled();
    line = 'up';
    outbox.enter({
      ...entry('2', 0),
      act: 'difficulty',
      line: '2',
      path: '/api/difficulties',
      body: { words: 'Thiếu' },
    });
    await settled();
    expect(sent).toEqual([{ id: '2', words: 'Thiếu' }]);
    line = MOVED_ON;
    outbox.enter({ ...entry('3', 0), act: 'difficulty', line: '3', path: '/api/difficulties', body: { words: 'Lũ' } });
    await settled();
    line = 'up';
    outbox.again('3', undefined);
    await settled();
    expect(sent.map(({ id }) => id)).toEqual(['2', '3']);
    expect(outbox.get().entries.map(({ id }) => id)).toEqual(['1']);
  });

  it('that was kept when progress was all that waited is still sent', async () => {
    const before = {
      id: '1',
      assignment: 'a',
      about: 'Đắp đê',
      body: { version: 3, percent: 40 },
      at: '',
      refused: null,
    };
    stored.set('sauro.progress.p.1', JSON.stringify(before));
    const outbox = open();
    expect(outbox.get().entries).toEqual([{ ...entry('1', 40), at: '', refused: null }]);
    outbox.start();
    await settled();
    expect([sent, stored.size]).toEqual([[{ id: '1', version: 3, percent: 40 }], 0]);
  });
});
