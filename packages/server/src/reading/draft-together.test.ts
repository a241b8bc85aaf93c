import { randomUUID } from 'node:crypto';
import type { ItemId } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkingWorld, first, of, type Checker } from './testing/drafts.ts';

let d: Awaited<ReturnType<typeof checkingWorld>>;

beforeAll(async () => {
  d = await checkingWorld();
});
afterAll(() => d.w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });

describe('two people at once', () => {
  test('who change different words of one text both keep theirs', async () => {
    const draft = await d.opened();
    const { id, value } = first(of(draft, 'task'));
    const change = (to: string, by: Checker) =>
      d.act(draft, { act: 'change', item: id, field: 'text', from: value.text, to }, { by });
    await change(value.text.replace('rà soát', 'kiểm kê'), d.compiler);
    await change(value.text.replace('danh mục', 'bảng kê'), d.colleague);
    const text = of(await d.now(draft), 'task').find((task) => task.id === id)?.value.text;
    expect(text).toContain('kiểm kê');
    expect(text).toContain('bảng kê');
  });
  test('who change the same words are told, with both versions', async () => {
    const draft = await d.opened();
    const { id, value } = first(of(draft, 'task'));
    const change = (to: string, by: Checker) =>
      d.act(draft, { act: 'change', item: id, field: 'text', from: value.text, to }, { by });
    await change(value.text.replace('rà soát', 'kiểm kê'), d.compiler);
    await expect(change(value.text.replace('rà soát', 'thống kê'), d.colleague)).rejects.toMatchObject({
      problem: {
        code: 'draft.conflict',
        details: {
          field: 'text',
          theirs: expect.stringContaining('kiểm kê'),
          yours: expect.stringContaining('thống kê'),
        },
      },
    });
  });
  test('who name different units keep both', async () => {
    const draft = await d.opened();
    const { id, value } = first(of(draft, 'task'));
    const lead = (name: string, by: Checker) =>
      d.act(
        draft,
        { act: 'change', item: id, field: 'coordinate', from: value.coordinate, to: [...value.coordinate, name] },
        { by },
      );
    await Promise.all([lead('Sở Nội vụ', d.compiler), lead('Sở Tài chính', d.colleague)]);
    const names = of(await d.now(draft), 'task').find((task) => task.id === id)?.value.coordinate;
    expect(names?.toSorted()).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  });
  test('see what the other has done, and that she is there', async () => {
    const draft = await d.opened();
    const [one, two] = of(draft, 'task');
    const sync = (by: Checker, after: number, at: ItemId | null) =>
      by.client.drafts.syncDraft({ params: { id: draft.id }, body: { after, at } });
    await sync(d.colleague, 0, two?.id ?? null);
    await d.act(draft, { act: 'check', items: [first(of(draft, 'task')).id], checked: true }, { by: d.colleague });
    const news = await sync(d.compiler, draft.seq, null);
    expect(news.items.map(({ id, check }) => [id, check?.by])).toEqual([[one?.id, d.w.people.unit.id]]);
    expect(news.present).toEqual([{ person: d.w.people.unit.id, name: 'Người unit', item: two?.id }]);
    d.w.wait(1);
    expect((await sync(d.compiler, news.seq, null)).present).toEqual([]);
    d.w.wait(-1);
  });
  test('fifty corrections at once come one after another and none is lost', async () => {
    const draft = await d.opened();
    const { id } = first(of(draft, 'task'));
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        d.act(
          draft,
          { act: 'change', item: id, field: 'coordinate', from: [], to: [`Đơn vị số ${index}`] },
          {
            by: index % 2 === 0 ? d.compiler : d.colleague,
          },
        ),
      ),
    );
    const after = await d.now(draft);
    expect(after.seq).toBe(50);
    expect(of(after, 'task').find((task) => task.id === id)?.value.coordinate).toHaveLength(50);
  });
});

describe('an undo', () => {
  test('takes a split back, and can itself be undone', async () => {
    const draft = await d.opened();
    const { id: item, value } = first(of(draft, 'task'));
    const id = randomUUID();
    await d.act(draft, { act: 'split', item, at: 33, into: randomUUID() as ItemId }, { id });
    const back = randomUUID();
    await d.compiler.client.drafts.undoCorrection({ params: { id: draft.id, correction: id }, body: { id: back } });
    expect(of(await d.now(draft), 'task').map((task) => task.value.text)[0]).toBe(value.text);
    expect(of(await d.now(draft), 'task')).toHaveLength(2);
    await d.undo(draft, back);
    expect(of(await d.now(draft), 'task')).toHaveLength(3);
  });
  test('does not take away what somebody has changed since', async () => {
    const draft = await d.opened();
    const { id: item, value } = first(of(draft, 'task'));
    const id = randomUUID();
    await d.act(
      draft,
      { act: 'change', item, field: 'text', from: value.text, to: 'Kiểm kê hồ sơ giấy của Sở' },
      { id },
    );
    await d.act(
      draft,
      { act: 'change', item, field: 'text', from: 'Kiểm kê hồ sơ giấy của Sở', to: 'Kiểm kê hồ sơ số của Sở' },
      { by: d.colleague },
    );
    await expect(d.undo(draft, id)).rejects.toMatchObject(refusal('undo.passed'));
  });
  test('is done once', async () => {
    const draft = await d.opened();
    const id = randomUUID();
    await d.act(draft, { act: 'remove', items: [first(of(draft, 'task')).id] }, { id });
    await d.undo(draft, id);
    await expect(d.undo(draft, id)).rejects.toMatchObject(refusal('undo.passed'));
  });
});
