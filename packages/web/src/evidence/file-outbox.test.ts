import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../client.ts';
import type { FileCupboard, Kept } from '../ui/file-cupboard.ts';
import type { Added } from './calls.ts';
import { assignmentsWaiting, type FileAbout, type FileOutbox, type FilesWorld, openFileOutbox } from './file-outbox.ts';

let stored: Map<string, Kept<FileAbout>>;
let keeps: boolean;
/** Pieces on the server, each by its id. */
let pieces: Map<string, { readonly name: string; readonly text: string }>;
let sendings: string[];
let line: 'up' | 'down' | 'answer-lost' | 'ended' | { readonly code: string };
let ended: number;
let made: number;

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  pieces = new Map();
  [keeps, sendings, line, ended, made] = [true, [], 'up', 0, 0];
});

const cupboard: FileCupboard<FileAbout> = {
  all: async (owner) => [...stored.values()].filter((kept) => kept.owner === owner),
  put: async (kept) => {
    if (!keeps) return null;
    stored.set(kept.id, kept);
    return kept.content;
  },
  change: async (id, about) => {
    const kept = stored.get(id);
    if (kept !== undefined) stored.set(id, { ...kept, about });
  },
  remove: async (id) => void stored.delete(id),
};

const world: FilesWorld = {
  send: async ({ id, name }, content) => {
    sendings.push(id);
    if (line !== 'up' && line !== 'answer-lost') throw line;
    pieces.set(id, { name, text: await content.text() });
    if (line === 'answer-lost') throw 'down';
    return { duplicate: name === 'có sẵn.txt' } as Added;
  },
  meaningOf: (error) => (error === 'down' ? 'again' : (error as 'ended' | { code: string })),
  problemOf: (error) =>
    typeof error === 'string'
      ? null
      : ({ code: (error as Problem).code, detail: '', details: {}, status: 422 } as const),
  newId: () => `id-${(made += 1)}`,
  now: () => `2026-11-26T00:00:0${made}Z`,
};

const told = {
  onSent: () => undefined,
  onSessionEnd: () => {
    ended += 1;
  },
};
const open = (person = 'p'): FileOutbox => openFileOutbox(person, cupboard, world);
const settled = () => vi.advanceTimersByTimeAsync(20_000);
const add = (outbox: FileOutbox, ...names: string[]) =>
  outbox.add(
    names.map((name) => new File([`nội dung của ${name}`], name)),
    { assignment: 'a', text: 'Đắp đê' },
  );
const states = (outbox: FileOutbox) => outbox.get().files.map(({ name, state }) => [name, state]);

describe('files that wait to be sent', () => {
  it('that were added at once go in order after a reload too, whatever order the browser keeps them in', async () => {
    const atOnce = { ...world, now: () => '2026-11-26T00:00:00Z' };
    const backwards = { ...cupboard, all: async (owner: string) => (await cupboard.all(owner)).toReversed() };
    line = 'down';
    add(openFileOutbox('p', backwards, atOnce), 'một.txt', 'hai.txt', 'ba.txt');
    await settled();
    line = 'up';
    openFileOutbox('p', backwards, atOnce).start(told);
    await settled();
    expect([...pieces.values()].map(({ name }) => name)).toEqual(['một.txt', 'hai.txt', 'ba.txt']);
  });

  it('go in order, and nothing of them is left behind', async () => {
    const outbox = open();
    outbox.start(told);
    add(outbox, 'một.txt', 'hai.txt');
    await settled();
    expect([...pieces.values()].map(({ name }) => name)).toEqual(['một.txt', 'hai.txt']);
    expect([outbox.get().files, outbox.get().line, stored.size]).toEqual([[], 'idle', 0]);
  });

  it('survive the end of the browser while there is no line, with every byte, and are sent once it is back', async () => {
    line = 'down';
    const before = open();
    before.start(told);
    add(before, 'biên bản.pdf', 'ảnh.png');
    await settled();
    expect([states(before), before.get().line]).toEqual([
      [
        ['biên bản.pdf', 'waiting'],
        ['ảnh.png', 'waiting'],
      ],
      'broken',
    ]);
    before.start(told)();
    line = 'up';
    open().start(told);
    await settled();
    expect([...pieces]).toEqual([
      ['id-1', { name: 'biên bản.pdf', text: 'nội dung của biên bản.pdf' }],
      ['id-2', { name: 'ảnh.png', text: 'nội dung của ảnh.png' }],
    ]);
    expect(stored.size).toBe(0);
  });

  it('of which the answer was lost are sent again under their own id, and are one piece', async () => {
    line = 'answer-lost';
    const before = open();
    before.start(told);
    add(before, 'một.txt');
    await settled();
    before.start(told)();
    line = 'up';
    open().start(told);
    await settled();
    expect(new Set(sendings)).toEqual(new Set(['id-1']));
    expect(sendings.length).toBeGreaterThan(1);
    expect([...pieces.keys()]).toEqual(['id-1']);
  });

  it('are nobody else’s', async () => {
    line = 'down';
    const mine = open();
    mine.start(told);
    add(mine, 'một.txt');
    await settled();
    const other = open('q');
    await settled();
    expect(other.get().files).toEqual([]);
  });

  it('survive the end of the session', async () => {
    line = 'ended';
    const outbox = open();
    outbox.start(told);
    add(outbox, 'một.txt');
    await settled();
    expect([ended, stored.size, states(outbox)]).toEqual([1, 1, [['một.txt', 'waiting']]]);
  });

  it('that were not taken stay with the reason, also after a reload, and hold up no other', async () => {
    line = { code: 'evidence.other-format' };
    const outbox = open();
    outbox.start(told);
    add(outbox, 'một.exe');
    await settled();
    line = 'up';
    add(outbox, 'hai.txt');
    await settled();
    expect(states(outbox)).toEqual([['một.exe', 'refused']]);
    const after = open();
    after.start(told);
    await settled();
    expect(after.get().files.map(({ refused }) => refused?.code)).toEqual(['evidence.other-format']);
    after.again('id-1');
    await settled();
    expect([after.get().files, stored.size]).toEqual([[], 0]);
  });

  it('that are there already are told until they are put away', async () => {
    const outbox = open();
    outbox.start(told);
    add(outbox, 'có sẵn.txt');
    await settled();
    expect([states(outbox), stored.size]).toEqual([[['có sẵn.txt', 'there']], 0]);
    outbox.drop('id-1');
    expect(outbox.get().files).toEqual([]);
  });

  it('that were taken off the list are not sent', async () => {
    line = 'down';
    const outbox = open();
    outbox.start(told);
    add(outbox, 'một.txt');
    outbox.drop('id-1');
    line = 'up';
    await settled();
    expect([pieces.size, stored.size]).toEqual([0, 0]);
  });

  it('which the browser does not keep are sent all the same, and it is known', async () => {
    [keeps, line] = [false, 'down'];
    const outbox = open();
    outbox.start(told);
    add(outbox, 'một.txt');
    await settled();
    expect(outbox.get().files.map(({ kept }) => kept)).toEqual([false]);
    line = 'up';
    outbox.hurry();
    await settled();
    expect(pieces.size).toBe(1);
  });

  it('hold the report of their assignment, and so does not yet knowing whether there are any', async () => {
    line = 'down';
    const outbox = open();
    expect(assignmentsWaiting(outbox.get())).toBeNull();
    outbox.start(told);
    add(outbox, 'một.txt');
    await settled();
    expect(assignmentsWaiting(outbox.get())).toEqual(new Set(['a']));
    line = { code: 'evidence.other-format' };
    outbox.hurry();
    await settled();
    expect(assignmentsWaiting(outbox.get())).toEqual(new Set());
  });
});
