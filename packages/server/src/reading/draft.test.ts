import { randomUUID } from 'node:crypto';
import type { ItemId } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentId } from '../document/document.ts';
import { showDocument } from '../document/preparation/prepare.ts';
import { READER_VERSION } from '../document/reader-version.ts';
import { newId } from '../kit/id.ts';
import type { DraftView } from './draft-contract.ts';
import { checkingWorld, first, of, TWO } from './testing/drafts.ts';

let d: Awaited<ReturnType<typeof checkingWorld>>;

beforeAll(async () => {
  d = await checkingWorld();
});
afterAll(() => d.w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });

describe('who may check a reading', () => {
  test('nobody who has not signed in', async () => {
    const draft = await d.opened();
    await expect(d.stranger.client.drafts.getDraft({ params: { id: draft.id } })).rejects.toMatchObject(
      refusal('session.none'),
    );
  });
  test('no leader: she reads what all see', async () => {
    const draft = await d.opened();
    const leader = await d.as(d.w.people.leader);
    const task = first(of(draft, 'task'));
    await expect(leader.client.drafts.openDraft({ params: { id: draft.document } })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await expect(d.act(draft, { act: 'check', items: [task.id], checked: true }, { by: leader })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await d.w.as(d.w.people.compiler, (cx) => showDocument(cx, draft.document as DocumentId));
    expect((await leader.client.drafts.getDraft({ params: { id: draft.id } })).id).toBe(draft.id);
  });
  test('and no other body sees a draft, its items or its corrections', async () => {
    const draft = await d.opened();
    await d.act(draft, { act: 'check', items: [first(of(draft, 'task')).id], checked: true });
    await d.w.as(d.w.neighbour.person, async (cx) => {
      for (const table of ['draft', 'draftItem', 'correction', 'draftPresence', 'unitName'] as const) {
        expect(await cx.db.selectFrom(table).select('tenantId').execute()).toEqual([]);
      }
    });
  });
});

describe('a draft', () => {
  test('begins with what was read, and two who open it at once have one', async () => {
    const id = await d.brought(TWO);
    const [one, other] = await Promise.all([
      d.compiler.client.drafts.openDraft({ params: { id } }),
      d.colleague.client.drafts.openDraft({ params: { id } }),
    ]);
    expect(other.id).toBe(one.id);
    expect(of(one, 'task').map(({ value }) => value.lead)).toEqual([['Văn phòng Sở'], ['Phòng Tổ chức cán bộ']]);
    expect(one.items.every(({ read, value }) => JSON.stringify(read) === JSON.stringify(value))).toBe(true);
  });
  test('of a document that does not exist is not opened', async () => {
    await expect(d.compiler.client.drafts.openDraft({ params: { id: randomUUID() } })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });
  test('follows a newer reading only as long as nobody has corrected anything', async () => {
    const [untouched, touched] = [await d.opened(), await d.opened()];
    await d.act(touched, { act: 'remove', items: [first(of(touched, 'task')).id] });
    await d.w.asSystem(async (cx) => {
      for (const { document } of [untouched, touched]) {
        const id = newId<'reading'>();
        await cx.db
          .insertInto('reading')
          .columns(['tenantId', 'id', 'documentId', 'readerVersion', 'reading', 'madeAt'])
          .expression((query) =>
            query
              .selectFrom('reading')
              .select((row) => [
                'tenantId',
                row.val(id).as('id'),
                'documentId',
                row.val(READER_VERSION + 1).as('readerVersion'),
                'reading',
                'madeAt',
              ])
              .where('documentId', '=', document as DocumentId),
          )
          .execute();
      }
    });
    const ids = (draft: DraftView) => draft.items.map(({ id }) => id).toSorted();
    const reopen = (draft: DraftView) => d.compiler.client.drafts.openDraft({ params: { id: draft.document } });
    expect(ids(await reopen(untouched))).not.toEqual(ids(untouched));
    expect(ids(await reopen(touched))).toEqual(ids(touched));
  });
});

describe('a correction', () => {
  test('is kept beside what was read, with who made it and when', async () => {
    const draft = await d.opened();
    const task = first(of(draft, 'task'));
    await d.act(draft, { act: 'change', item: task.id, field: 'product', from: null, to: 'Danh mục hồ sơ' });
    const after = of(await d.now(draft), 'task').find(({ id }) => id === task.id);
    expect(after).toMatchObject({ value: { product: 'Danh mục hồ sơ' }, read: { product: null } });
    const history = await d.compiler.client.drafts.listCorrections({
      params: { id: draft.id },
      query: { item: task.id },
    });
    expect(history.items).toMatchObject([
      {
        act: 'change',
        by: { id: d.w.people.compiler.id },
        changes: [{ before: { value: { product: null } }, after: { value: { product: 'Danh mục hồ sơ' } } }],
      },
    ]);
  });
  test('leaves no text in the ledger', async () => {
    const draft = await d.opened();
    const task = first(of(draft, 'task'));
    await d.act(draft, {
      act: 'change',
      item: task.id,
      field: 'text',
      from: task.value.text,
      to: 'Rà soát kho tư liệu ảnh',
    });
    const facts = await d.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select('data').where('subjectId', '=', draft.id).execute(),
    );
    expect(facts.length).toBe(2);
    expect(JSON.stringify(facts)).not.toMatch(/tư liệu|hồ sơ/);
  });
  test('sent twice because its answer was lost is done once', async () => {
    const draft = await d.opened();
    const { id: item } = first(of(draft, 'task'));
    const id = randomUUID();
    const doing = { act: 'split', item, at: 30, into: randomUUID() as ItemId } as const;
    const once = await d.act(draft, doing, { id });
    expect(await d.act(draft, doing, { id })).toEqual(once);
    expect(of(await d.now(draft), 'task')).toHaveLength(3);
  });
  test('that is not of the shape of its field is refused with the field, and nothing is changed', async () => {
    const draft = await d.opened();
    const task = first(of(draft, 'task'));
    const deadline = { text: 'ngày 30/02/2026', kind: 'by', due: '2026-02-30' };
    await expect(
      d.act(draft, { act: 'change', item: task.id, field: 'deadline', from: task.value.deadline, to: deadline }),
    ).rejects.toMatchObject(refusal('request.invalid'));
    await expect(
      d.act(draft, { act: 'change', item: task.id, field: 'anchor', from: null, to: null }),
    ).rejects.toMatchObject(refusal('draft.impossible'));
    expect((await d.now(draft)).seq).toBe(0);
  });
  test('of something that is not in this draft is refused', async () => {
    const [draft, other] = [await d.opened(), await d.opened()];
    await expect(d.act(draft, { act: 'remove', items: [first(of(other, 'task')).id] })).rejects.toMatchObject(
      refusal('draft.gone'),
    );
  });
});

test('a checked reading becomes a test case: what people found right, beside the text', async () => {
  const draft = await d.opened();
  const [one, two] = of(draft, 'task');
  await d.act(draft, { act: 'merge', items: [one?.id ?? '', two?.id ?? ''] as ItemId[] });
  const answer = await d.compiler.client.drafts.getDraftAsGold({ params: { id: draft.id } });
  const gold = (await answer.json()) as { tasks: { lead: string[] }[]; corrected: number; flow: unknown[] };
  expect(gold.tasks).toMatchObject([{ lead: ['Văn phòng Sở', 'Phòng Tổ chức cán bộ'] }]);
  expect(gold.corrected).toBe(2);
  expect(gold.flow.length).toBeGreaterThan(3);
});
