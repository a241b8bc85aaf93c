import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cupboard } from '../../ui/cupboard.ts';
import type { FigureEntry, Outcome } from './calls.ts';
import { type CellsWorld, openCellOutbox, type WaitingRow } from './cell-outbox.ts';

let stored: Map<string, string>;
let cupboard: Cupboard;
let sent: (readonly FigureEntry[])[];
let line: 'up' | 'down' | 'ended';
let refusing: ReadonlySet<string>;

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
  [sent, line, refusing] = [[], 'up', new Set()];
});

const world: CellsWorld = {
  send: async (_plan, entries) => {
    if (line !== 'up') throw line;
    sent.push(entries);
    return entries.map(
      ({ id, figures }): Outcome =>
        refusing.has(id)
          ? { id, version: null, refused: { code: 'figure.moved-on', details: {} } }
          : { id, version: Math.max(...figures.map(({ version }) => version)) + 1, refused: null },
    );
  },
  // What is thrown above is what the line is.
  meaningOf: (error) => (error === 'down' ? 'again' : 'ended'),
  onAnswered: () => undefined,
  onSessionEnd: () => undefined,
};

const row = (id: string, assignment: string, value: number, version = 3): Omit<WaitingRow, 'refused'> => ({
  id,
  plan: 'k',
  assignment,
  about: 'Xã An Bình: đắp đê',
  at: `2026-11-26T00:00:0${id}Z`,
  figures: [{ target: 't', version, figure: { value, basis: 'cumulative' } }],
});
const open = () => {
  const outbox = openCellOutbox('p', cupboard, world);
  outbox.start();
  return outbox;
};
const settled = () => vi.advanceTimersByTimeAsync(20_000);
const versions = () => sent.map((entries) => entries.map(({ id, figures }) => [id, figures[0]?.version]));

describe('cells that wait to be sent', () => {
  it('go together, each assignment once, and the later on what the earlier has made', async () => {
    line = 'down';
    const outbox = open();
    outbox.enter([row('1', 'a', 40), row('2', 'b', 50)]);
    outbox.enter([row('3', 'a', 60)]);
    line = 'up';
    await settled();
    expect(versions()).toEqual([
      [
        ['1', 3],
        ['2', 3],
      ],
      [['3', 4]],
    ]);
    expect(outbox.get().saved.get('a t')).toEqual({ figure: { value: 60, basis: 'cumulative' }, version: 5 });
    expect([outbox.get().waiting, outbox.get().line, stored.size]).toEqual([[], 'idle', 0]);
  });

  it('survive a reload under the ids that they were typed with', async () => {
    line = 'down';
    open().enter([row('1', 'a', 40)]);
    await vi.advanceTimersByTimeAsync(10);
    line = 'up';
    open();
    await settled();
    expect(new Set(sent.flat().map(({ id }) => id))).toEqual(new Set(['1']));
  });

  it('that were refused hold what came after on the same row, and nothing else', async () => {
    refusing = new Set(['1']);
    const outbox = open();
    outbox.enter([row('1', 'a', 40), row('2', 'b', 50)]);
    outbox.enter([row('3', 'a', 60), row('4', 'b', 70)]);
    await settled();
    expect(outbox.get().waiting.map(({ id, refused }) => [id, refused?.code])).toEqual([
      ['1', 'figure.moved-on'],
      ['3', undefined],
    ]);
    refusing = new Set();
    outbox.again('1', () => 7);
    await settled();
    expect(versions().flat().slice(-2)).toEqual([
      ['1', 7],
      ['3', 8],
    ]);
  });

  it('are dropped when the person says so, and what stood behind goes', async () => {
    refusing = new Set(['1']);
    const outbox = open();
    outbox.enter([row('1', 'a', 40)]);
    outbox.enter([row('3', 'a', 60)]);
    await settled();
    outbox.drop('1');
    await settled();
    expect([outbox.get().waiting, stored.size]).toEqual([[], 0]);
  });

  it('are told as not kept until each that the browser would not keep is through', async () => {
    line = 'down';
    const outbox = open();
    const { setItem } = cupboard;
    cupboard.setItem = () => {
      throw new Error('full');
    };
    outbox.enter([row('1', 'a', 40)]);
    expect(outbox.get().kept).toBe(false);
    cupboard.setItem = setItem;
    outbox.enter([row('2', 'b', 50)]);
    expect(outbox.get().kept).toBe(false);
    line = 'up';
    await settled();
    expect([outbox.get().kept, outbox.get().waiting]).toEqual([true, []]);
  });

  it('keep what is no figure as it was typed', () => {
    open().keepTexts(new Map([['a t', 'nhiều']]));
    const outbox = open();
    expect(outbox.get().invalid.get('a t')).toBe('nhiều');
    outbox.keepTexts(new Map([['a t', null]]));
    expect([outbox.get().invalid.size, stored.size]).toEqual([0, 0]);
  });

  it('are no more than the server takes at once', async () => {
    const outbox = open();
    outbox.enter(Array.from({ length: 450 }, (_, index) => ({ ...row('1', `a${index}`, index), id: `${index}` })));
    await settled();
    expect(sent.map(({ length }) => length)).toEqual([200, 200, 50]);
  });
});
