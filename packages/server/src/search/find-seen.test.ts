// What stands in documents is found by who sees the document, however much more there is in those of others.
import type { Id, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../kit/id.ts';
import { putDocument } from '../testing/document-row.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { type Resident, type World, world } from '../testing/world.ts';
import { searchContract } from './contract.ts';
import { indexEntries } from './index-entries.ts';
import { searchRoutes } from './routes.ts';

const contracts = { search: searchContract };
const HIDDEN = 60;
const PASSAGES = 40;

let w: World;
let api: ReturnType<typeof apiOf>;
/** In preparation in the commune, among many in preparation in the department. */
const mine = newId<'document'>();

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [searchRoutes]);
  await w.asSystem(async (cx) => {
    const prepared = async (id: Id<'document'>, unit: UnitId) => {
      await putDocument(cx, id);
      await cx.db.updateTable('document').set({ inPreparation: true }).where('id', '=', id).execute();
      await sql`insert into document_unit (tenant_id, document_id, unit_id, added_at, brought)
        values (${w.tenant}, ${id}, ${unit}, now(), true)`.execute(cx.db);
    };
    const passages = (id: Id<'document'>, count: number, word: string) =>
      Array.from({ length: count }, (_, part) => ({
        kind: 'passage' as const,
        subject: id,
        part,
        document: id,
        title: 'Kế hoạch',
        body: `${word} đường giao thông đoạn ${part}`,
      }));
    await prepared(mine, w.units.commune);
    const theirs = Array.from({ length: HIDDEN }, () => newId<'document'>());
    for (const id of theirs) await prepared(id, w.units.department);
    await indexEntries(cx, [
      ...passages(mine, 3, 'Bê tông hóa'),
      ...theirs.flatMap((id) => passages(id, PASSAGES, 'Nâng cấp')),
    ]);
  });
});
afterAll(() => w.end());

async function found(who: Resident, q: string) {
  const { client } = await signedIn(api, contracts, who);
  const { hits, counts } = await client.search.search({ query: { q, kind: 'passage' } });
  return { documents: [...new Set(hits.map(({ id }) => id))], count: counts.passage };
}

describe('among many documents of which one sees few', () => {
  test('nothing is found of those that are hidden, by common words or by rare ones', async () => {
    expect(await found(w.people.unit, 'nâng cấp')).toEqual({ documents: [], count: 0 });
    expect(await found(w.people.unit, 'nâng cấp đoạn 39')).toEqual({ documents: [], count: 0 });
  });

  test('all is found of those that one sees, though others have the same words', async () => {
    expect(await found(w.people.unit, 'đường giao thông')).toEqual({ documents: [mine], count: 3 });
    expect(await found(w.people.unit, 'bê tông')).toEqual({ documents: [mine], count: 3 });
  });

  test('who sees none of them finds nothing, and who sees the others finds those', async () => {
    expect(await found(w.people.verifier, 'đường giao thông')).toEqual({ documents: [], count: 0 });
    const { documents, count } = await found(w.people.compiler, 'đường giao thông');
    expect([documents.includes(mine), count]).toEqual([false, 500]);
  });
});
