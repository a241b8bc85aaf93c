import type { Act, Item } from '@sauro/core';
import { describe, expect, it } from 'vitest';
import { checked, idOf, mapOf, ME, task } from '../testing/items.ts';
import { acknowledge, act, type Book, hasNews, openBook, receive, refuse, settle, undo } from './book.ts';

const A = task('a', 1, { text: 'Rà soát danh mục thiết bị' });
const B = task('b', 2, { text: 'Tập huấn giáo viên' });
const NOTHING = { entries: [], done: [] };

const opened = (...items: readonly Item[]) => openBook({ seq: 4, state: 'open', items }, ME, NOTHING);
const change = (item: string, field: string, from: unknown, to: unknown): Act => ({
  act: 'change',
  item: idOf(item),
  field,
  from,
  to,
});

function done(book: Book, what: Act, id = 'c1'): Book {
  return act(book, { id, at: `2026-01-05T02:00:00.00${id.slice(1)}Z`, does: { act: what } }).book;
}

const textOf = (book: Book, item: string) => {
  const found = book.items.get(idOf(item));
  return found?.kind === 'task' ? found.value.text : undefined;
};

describe('an act', () => {
  it('is shown at once and waits for the server', () => {
    const book = done(opened(A, B), change('a', 'text', A.value.text, 'Rà soát thiết bị'));
    expect([textOf(book, 'a'), book.waiting.length]).toEqual(['Rà soát thiết bị', 1]);
  });

  it('that changes nothing is not sent', () => {
    expect(done(opened(A), change('a', 'text', A.value.text, A.value.text)).waiting).toEqual([]);
  });

  it('stays shown when the server has done it', () => {
    const book = done(opened(A), change('a', 'text', A.value.text, 'Rà soát thiết bị'));
    const answered = { ...A, value: { ...A.value, text: 'Rà soát thiết bị' } };
    const after = acknowledge(book, 'c1', { seq: 5, items: [answered] });
    expect([textOf(after, 'a'), after.waiting]).toEqual(['Rà soát thiết bị', []]);
  });

  it('does not move the number on: others may have corrected before it', () => {
    const book = done(opened(A), change('a', 'text', A.value.text, 'Rà soát thiết bị'));
    expect(acknowledge(book, 'c1', { seq: 5, items: [] }).seq).toBe(4);
  });
});

describe("others' changes", () => {
  const theirs = { ...A, value: { ...A.value, product: 'Danh mục' } };

  it('come in under what waits', () => {
    const book = done(opened(A, B), change('a', 'text', A.value.text, 'Rà soát thiết bị'));
    const after = receive(book, { seq: 5, state: 'open', items: [theirs] });
    expect(after.items.get(idOf('a'))?.value).toMatchObject({ text: 'Rà soát thiết bị', product: 'Danh mục' });
  });

  it('in the same words that touch other words are both kept', () => {
    const book = done(opened(A), change('a', 'text', A.value.text, 'Rà soát danh mục thiết bị dạy học'));
    const after = receive(book, {
      seq: 5,
      state: 'open',
      items: [{ ...A, value: { ...A.value, text: 'Kiểm tra danh mục thiết bị' } }],
    });
    expect(textOf(after, 'a')).toBe('Kiểm tra danh mục thiết bị dạy học');
  });

  it('are not taken back by an older answer', () => {
    const fresh = receive(opened(A), { seq: 6, state: 'open', items: [theirs] });
    const late = acknowledge(fresh, 'unknown', { seq: 5, items: [A] });
    expect(late.items.get(idOf('a'))?.value).toMatchObject({ product: 'Danh mục' });
  });

  it('that say nothing new leave the book as it is', () => {
    const book = opened(A);
    expect(receive(book, { seq: 4, state: 'open', items: [] })).toBe(book);
  });
});

describe('what is refused', () => {
  it('and was typed stays until the person has decided', () => {
    const book = refuse(done(opened(A), change('a', 'text', A.value.text, 'Khác')), 'c1', 'draft.conflict');
    expect(book.refused).toMatchObject([{ id: 'c1', refused: 'draft.conflict' }]);
    expect(textOf(book, 'a')).toBe(A.value.text);
    expect(settle(book, 'c1').refused).toEqual([]);
  });

  it('and was only pressed is let go', () => {
    const accepted = done(opened(A), { act: 'check', items: [idOf('a')], checked: true });
    expect(refuse(accepted, 'c1', 'draft.gone')).toMatchObject({ refused: [], waiting: [], undoable: [] });
  });

  it('takes with it the undo of it that waits', () => {
    const book = undo(done(opened(A), change('a', 'text', A.value.text, 'Khác')), 'undoable', {
      id: 'c2',
      at: '2026-01-05T02:00:00.002Z',
    });
    expect(refuse(book, 'c1', 'draft.gone').waiting).toEqual([]);
  });

  it('here, because somebody changed the same words, holds the words too', () => {
    const moved = { ...A, value: { ...A.value, text: 'Lập danh mục thiết bị' } };
    const { book, fault } = act(opened(moved), {
      id: 'c1',
      at: '2026-01-05T02:00:00.001Z',
      does: { act: change('a', 'text', A.value.text, 'Soát danh mục thiết bị') },
    });
    expect(fault).toMatchObject({ fault: 'conflict', theirs: 'Lập danh mục thiết bị' });
    expect(book.refused).toHaveLength(1);
  });
});

describe('undo', () => {
  const at = '2026-01-05T03:00:00.000Z';

  it('shows what was before, and doing again what was after', () => {
    const book = done(opened(A), change('a', 'text', A.value.text, 'Khác'));
    const undone = undo(book, 'undoable', { id: 'c2', at });
    expect(textOf(undone, 'a')).toBe(A.value.text);
    const again = undo(undone, 'redoable', { id: 'c3', at });
    expect(textOf(again, 'a')).toBe('Khác');
    expect(again.waiting.map(({ does }) => ('undo' in does ? does.undo : does.act.act))).toEqual([
      'change',
      'c1',
      'c2',
    ]);
  });

  it('has nothing to do again after another act', () => {
    const book = undo(done(opened(A), change('a', 'text', A.value.text, 'Khác')), 'undoable', { id: 'c2', at });
    expect(done(book, { act: 'remove', items: [idOf('a')] }, 'c3').redoable).toEqual([]);
  });
});

it('is news what changes the words, not that somebody has looked at them', () => {
  const changed = { ...A, value: { ...A.value, product: 'Danh mục' } };
  expect(hasNews(mapOf(A, B), mapOf(structuredClone(A), checked(B)))).toBe(false);
  expect(hasNews(mapOf(A), mapOf(changed))).toBe(true);
  expect(hasNews(mapOf(A), mapOf(A, B))).toBe(true);
});

it('acts that waited when the page was left are laid over what the server says now', () => {
  const entry = { id: 'c1', at: '2026-01-05T02:00:00.001Z', does: { act: change('a', 'product', null, 'Tờ trình') } };
  const book = openBook({ seq: 9, state: 'open', items: [A] }, ME, { entries: [entry], done: [] });
  expect(book.items.get(idOf('a'))?.value).toMatchObject({ product: 'Tờ trình' });
});

it('hundreds that wait over thousands of items are laid over in a moment', () => {
  const items = Array.from({ length: 10_000 }, (_, index) => task(`t${index}`, index + 1));
  const entries = Array.from({ length: 300 }, (_, index) => ({
    id: `c${index}`,
    at: `2026-01-05T02:00:00.${String(index).padStart(3, '0')}Z`,
    does: { act: change(`t${index}`, 'product', null, `Báo cáo ${index}`) },
  }));
  const book = openBook({ seq: 1, state: 'open', items }, ME, { entries, done: [] });
  expect(book.items.get(idOf('t299'))?.value).toMatchObject({ product: 'Báo cáo 299' });
});
