import type { Act, Item } from '@sauro/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Synced } from '../calls.ts';
import { idOf, ME, task } from '../testing/items.ts';
import { type DeskCalls, openDesk } from './desk.ts';
import { keepOf } from './keep.ts';

const A = task('a', 1);
const DRAFT = { id: 'draft', document: 'document', state: 'open', seq: 1, items: [A] as Item[] } as unknown as Draft;
const NO_NEWS: Synced = { seq: 1, state: 'open', items: [], present: [] };
const ACT: Act = { act: 'change', item: idOf('a'), field: 'product', from: null, to: 'Tờ trình' };

class Down extends Error {}
class Ended extends Error {}
class Refused extends Error {}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-01-05T02:00:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('the desk', () => {
  it('sends acts one after another, in their order', async () => {
    const sent: string[] = [];
    const { desk } = sitDown({ correct: (id) => (sent.push(id), Promise.resolve({ seq: 2, items: [] })) });
    desk.act(ACT);
    desk.act({ act: 'check', items: [idOf('a')], checked: true });
    desk.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toEqual(['id1', 'id2']);
    expect(desk.get().saving).toBe('saved');
  });

  it('keeps what cannot be sent, says so, and sends it when the server is back, once', async () => {
    let isUp = false;
    const sent: string[] = [];
    const { desk } = sitDown({
      correct: (id) => (sent.push(id), isUp ? Promise.resolve({ seq: 2, items: [] }) : Promise.reject(new Down())),
      sync: () => (isUp ? Promise.resolve(NO_NEWS) : Promise.reject(new Down())),
    });
    desk.start();
    desk.act(ACT);
    await vi.advanceTimersByTimeAsync(5000);
    expect([desk.get().saving, desk.get().book.waiting.length]).toEqual(['waiting', 1]);
    isUp = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect([desk.get().saving, desk.get().book.waiting.length]).toEqual(['saved', 0]);
    expect(new Set(sent)).toEqual(new Set(['id1']));
  });

  it('gives what was not sent to the desk that is opened after it', async () => {
    const cupboard = shelf();
    const first = sitDown({ correct: () => Promise.reject(new Down()) }, cupboard);
    first.desk.act(ACT);
    first.desk.type(idOf('a'), 'text', { text: 'Rà soát danh', from: 'Rà soát' });
    const { desk } = sitDown({}, cupboard);
    expect(desk.get().book.items.get(idOf('a'))?.value).toMatchObject({ product: 'Tờ trình' });
    expect([...desk.get().typed.values()]).toEqual([{ text: 'Rà soát danh', from: 'Rà soát' }]);
    desk.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(cupboard.length).toBe(2);
    expect(sitDown({}, cupboard).desk.get().book.waiting).toEqual([]);
  });

  it('stops at the end of the session, and loses nothing', async () => {
    const onSessionEnd = vi.fn();
    const { desk, cupboard } = sitDown({ correct: () => Promise.reject(new Ended()) }, shelf(), onSessionEnd);
    desk.start();
    desk.act(ACT);
    await vi.advanceTimersByTimeAsync(10);
    expect(onSessionEnd).toHaveBeenCalled();
    expect(sitDown({}, cupboard).desk.get().book.waiting).toHaveLength(1);
  });

  it('keeps typed words that the server refuses, through a reload too', async () => {
    const { desk, cupboard } = sitDown({ correct: () => Promise.reject(new Refused('draft.conflict')) });
    desk.start();
    desk.act(ACT);
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.get().book.refused).toMatchObject([{ refused: 'draft.conflict' }]);
    const next = sitDown({}, cupboard).desk;
    expect(next.get().book.refused).toHaveLength(1);
    next.settle(['id1']);
    expect(sitDown({}, cupboard).desk.get().book.refused).toEqual([]);
  });

  it('waits with everything while the draft is confirmed, and goes on when it is opened again', async () => {
    let isOpen = false;
    const { desk } = sitDown({
      correct: () => (isOpen ? Promise.resolve({ seq: 2, items: [] }) : Promise.reject(new Refused('draft.confirmed'))),
    });
    desk.start();
    desk.act(ACT);
    await vi.advanceTimersByTimeAsync(10);
    expect([desk.get().book.open, desk.get().book.waiting.length]).toEqual([false, 1]);
    isOpen = true;
    desk.reopen(DRAFT);
    await vi.advanceTimersByTimeAsync(10);
    expect(desk.get().book.waiting).toEqual([]);
  });

  it('says that the browser keeps nothing where it does not', () => {
    const { desk } = sitDown({}, null);
    desk.act(ACT);
    expect(desk.get().kept).toBe(false);
  });

  it('is silent once it is left', async () => {
    const sync = vi.fn(() => Promise.resolve(NO_NEWS));
    const { desk } = sitDown({ sync });
    const stop = desk.start();
    await vi.advanceTimersByTimeAsync(10);
    stop();
    const asked = sync.mock.calls.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sync).toHaveBeenCalledTimes(asked);
  });
});

type Calls = Partial<Pick<DeskCalls, 'correct' | 'undo' | 'sync'>>;

function sitDown(calls: Calls, cupboard: Storage | null = shelf(), onSessionEnd: () => void = () => undefined) {
  let count = 0;
  const answer = () => Promise.resolve({ seq: 2, items: [] });
  const desk = openDesk(DRAFT, ME, {
    keep: keepOf(cupboard, 'me', 'draft'),
    calls: {
      correct: answer,
      undo: answer,
      sync: () => Promise.resolve(NO_NEWS),
      ...calls,
      meaningOf: (error) => {
        if (error instanceof Down) return 'again';
        if (error instanceof Ended) return 'ended';
        if (error instanceof Refused) return { code: error.message };
        throw error;
      },
    },
    world: { newId: () => `id${(count += 1)}`, now: () => new Date(), isVisible: () => true, onSessionEnd },
  });
  return { desk, cupboard: cupboard ?? shelf() };
}

/** A browser's storage, in memory. */
function shelf(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}
