import type { Role, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { newId } from '../../kit/id.ts';
import { addPerson } from '../../people/add-person.ts';
import { hashPassword } from '../../people/password.ts';
import { chainContract } from '../../plan/chain-contract.ts';
import { chainRoutes } from '../../plan/chain-routes.ts';
import { planContract } from '../../plan/contract.ts';
import { planRoutes } from '../../plan/routes.ts';
import { readingContract } from '../../reading/contract.ts';
import { draftContract } from '../../reading/draft-contract.ts';
import { draftRoutes } from '../../reading/draft-routes.ts';
import { indexPassages } from '../../reading/index-passages.ts';
import { readingRoutes } from '../../reading/routes.ts';
import { searchContract } from '../../search/contract.ts';
import { searchRoutes } from '../../search/routes.ts';
import { apiOf, signedIn } from '../../testing/browser.ts';
import { PASSWORD, type Resident, type World, world } from '../../testing/world.ts';
import { documentContract } from '../contract.ts';
import { documentRoutes } from '../routes.ts';
import { loadSampleDocuments } from '../load-samples.ts';
import { preparationContract } from './contract.ts';
import { preparationRoutes } from './routes.ts';

const { exportUnclear: _besideTheRegister, ...plans } = planContract;
const contracts = {
  documents: documentContract,
  preparations: preparationContract,
  readings: readingContract,
  drafts: draftContract,
  plans,
  chains: chainContract,
  search: searchContract,
};
const refused = (code: string) => ({ problem: expect.objectContaining({ code }) });
const NOT_FOUND = refused('record.not-found');

let w: World;
let api: ReturnType<typeof apiOf>;
/** Beside the residents: who compiles for the whole province, and who does in a room of the department. */
let above: Resident;
let below: Resident;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [
    documentRoutes,
    preparationRoutes,
    readingRoutes,
    draftRoutes,
    planRoutes,
    chainRoutes,
    searchRoutes,
  ]);
  above = await resident('tren', 'compiler', w.units.province);
  below = await resident('duoi', 'compiler', w.units.room);
});
afterAll(() => w.end());

async function resident(username: string, role: Role, unit: UnitId): Promise<Resident> {
  const passwordHash = await hashPassword(PASSWORD);
  const id = await w.asSystem((cx) => addPerson(cx, { name: `Người ${username}`, username, passwordHash, unit, role }));
  return { id, username, acting: w.people.compiler.acting };
}

const as = async (person: Resident) => (await signedIn(api, contracts, person)).client;

let uploads = 0;
function fileOf(mark: string): File {
  uploads += 1;
  const lines = [
    'ỦY BAN NHÂN DÂN TỈNH SÔNG NGÂN',
    `Số: ${uploads}/KH-UBND`,
    'Sông Ngân, ngày 05 tháng 01 năm 2026',
    'KẾ HOẠCH',
    `Chăm sóc ${mark} trên địa bàn`,
    '',
    'I. NHIỆM VỤ',
    `1. Văn phòng Sở rà soát ${mark} của các xã trước ngày 30/4/2026.`,
  ];
  return new File([lines.join('\n')], `${mark}.txt`);
}

/** Uploaded by the compiler of the department, opened to be checked, and found by the words in it. */
async function brought(mark: string, file = fileOf(mark)) {
  const { documents, drafts } = await as(w.people.compiler);
  const { id } = await documents.uploadDocument({ query: {}, body: file });
  await indexPassages.work(w.system, w.tenant, { document: id });
  return { id, draft: await drafts.openDraft({ params: { id } }) };
}

type Brought = Awaited<ReturnType<typeof brought>>;

/** All ways by which somebody could come to know of it. */
async function waysOf(person: Resident, { id, draft }: Brought, mark: string): Promise<readonly string[]> {
  const { documents, preparations, readings, drafts, chains, search } = await as(person);
  const found = async (kind: 'document' | 'passage') => {
    const answer = await search.search({ query: { q: mark, kind } });
    return JSON.stringify(answer).includes(id);
  };
  const answers = async (asked: Promise<unknown>) => asked.then(() => true).catch(() => false);
  const list = await documents.listDocuments({ query: { q: mark } });
  const ways: Record<string, boolean> = {
    document: await answers(documents.getDocument({ params: { id } })),
    list: list.items.length > 0,
    total: list.total > 0,
    file: await answers(documents.getDocumentFile({ params: { id } })),
    preparation: await answers(preparations.getPreparation({ params: { id } })),
    reading: await answers(readings.getReading({ params: { id } })),
    draft: await answers(drafts.getDraft({ params: { id: draft.id } })),
    pages: await answers(drafts.getDraftPages({ params: { id: draft.id } })),
    gold: await answers(drafts.getDraftAsGold({ params: { id: draft.id } })),
    chain: await answers(chains.getChain({ params: { id } })),
    hit: await found('document'),
    passage: await found('passage'),
  };
  return Object.keys(ways).filter((way) => ways[way]);
}

const EVERY_WAY = [
  'document',
  'list',
  'total',
  'file',
  'preparation',
  'reading',
  'draft',
  'pages',
  'gold',
  'chain',
  'hit',
  'passage',
];

describe('until a plan of it is confirmed, a document', () => {
  test('is seen, by every way there is, by who brought it and by those who prepare plans in her unit or above', async () => {
    const one = await brought('vườn ươm');
    const seen = [await waysOf(w.people.compiler, one, 'vườn ươm'), await waysOf(above, one, 'vườn ươm')];
    expect(seen).toEqual([EVERY_WAY, EVERY_WAY]);
  });

  test.each(['administrator', 'leader', 'verifier', 'unit'] as const)('is seen by no way by the %s', async (who) => {
    const mark = `bến đò ${who}`;
    expect(await waysOf(w.people[who], await brought(mark), mark)).toEqual([]);
  });

  test('is seen by no way in a room below, though it prepares plans of its own', async () => {
    const mark = 'cầu treo';
    expect(await waysOf(below, await brought(mark), mark)).toEqual([]);
  });

  test('leaves nothing in any table for whom it is hidden from', async () => {
    const { id } = await brought('kè biển');
    const tables = ['reading', 'scanned_page', 'citation', 'document_package', 'draft'];
    const held = (acting: Resident['acting']) =>
      transact(w.system, acting, async (cx) => {
        const found: string[] = [];
        for (const table of tables) {
          const { rows } = await sql`select from ${sql.table(table)} where document_id = ${id}`.execute(cx.db);
          if (rows.length > 0) found.push(table);
        }
        return found;
      });
    await w.asSystem(async (cx) => {
      await sql`insert into scanned_page values (${w.tenant}, ${id}, 1, '{}', now())`.execute(cx.db);
      await sql`insert into citation values (${w.tenant}, ${id}, 1, '7/kh', '7/KH', null, 'basis')`.execute(cx.db);
      await sql`insert into document_package
        values (${w.tenant}, ${newId()}, ${id}, 'goi.edxml', repeat('a', 64), 1, '{}', '[]', null, now())`.execute(
        cx.db,
      );
    });
    expect([await held(asSystem(w.tenant)), await held(w.people.leader.acting)]).toEqual([tables, []]);
  });

  test('is corrected and confirmed by nobody from whom it is hidden', async () => {
    const { id, draft } = await brought('hồ chứa');
    const { drafts, plans: calls } = await as(w.people.unit);
    const body = { seq: draft.seq, as: { mode: 'first' as const } };
    await expect(drafts.openDraft({ params: { id } })).rejects.toMatchObject(NOT_FOUND);
    await expect(calls.confirmDraft({ params: { id: draft.id }, body })).rejects.toMatchObject(NOT_FOUND);
  });

  test('is seen by all once its plan is confirmed', async () => {
    const one = await brought('đê điều');
    const { plans: calls } = await as(w.people.compiler);
    const body = { seq: one.draft.seq, as: { mode: 'first' as const } };
    await calls.confirmDraft({ params: { id: one.draft.id }, body });
    expect(await waysOf(w.people.leader, one, 'đê điều')).toEqual(EVERY_WAY);
  });

  test('is seen by all where the system itself has brought it, as a sample is', async () => {
    const [sample] = await loadSampleDocuments(w.system, asSystem(w.tenant), ['duties-by-unit.txt']);
    const { documents } = await as(w.people.leader);
    expect(await documents.getDocument({ params: { id: sample?.id ?? '' } })).toMatchObject({ inPreparation: false });
  });
});

describe('a unit that prepares it too', () => {
  test('is named by nobody who may not check readings, nor by whom it is hidden from', async () => {
    const { id } = await brought('chợ xã');
    const body = { unit: w.units.commune };
    await expect(
      (await as(w.people.leader)).preparations.addPreparingUnit({ params: { id }, body }),
    ).rejects.toMatchObject(refused('right.missing'));
    await expect(
      (await as(w.people.unit)).preparations.addPreparingUnit({ params: { id }, body }),
    ).rejects.toMatchObject(NOT_FOUND);
  });

  test('sees it by every way, and no more once it is taken back', async () => {
    const mark = 'nhà văn hóa';
    const one = await brought(mark);
    const { preparations } = await as(w.people.compiler);
    const params = { id: one.id };
    await preparations.addPreparingUnit({ params, body: { unit: w.units.commune } });
    await preparations.addPreparingUnit({ params, body: { unit: w.units.commune } });
    const during = await waysOf(w.people.unit, one, mark);
    const { units } = await preparations.removePreparingUnit({ params: { ...params, unit: w.units.commune } });
    expect([during, units.map(({ id }) => id), await waysOf(w.people.unit, one, mark)]).toEqual([
      EVERY_WAY,
      [w.units.department],
      [],
    ]);
  });

  test('is let in, and neither lets others in nor out nor shows it to all; it may leave', async () => {
    const one = await brought('bể bơi');
    const params = { id: one.id };
    await (await as(w.people.compiler)).preparations.addPreparingUnit({ params, body: { unit: w.units.commune } });
    const { preparations } = await as(w.people.unit);
    const OTHERS = refused('document.of-another-unit');
    expect((await preparations.getPreparation({ params })).can).toEqual([]);
    await expect(preparations.addPreparingUnit({ params, body: { unit: w.units.room } })).rejects.toMatchObject(OTHERS);
    await expect(
      preparations.removePreparingUnit({ params: { ...params, unit: w.units.department } }),
    ).rejects.toMatchObject(OTHERS);
    await expect(preparations.showDocument({ params })).rejects.toMatchObject(OTHERS);
    await preparations.removePreparingUnit({ params: { ...params, unit: w.units.commune } });
    expect(await waysOf(w.people.unit, one, 'bể bơi')).toEqual([]);
  });

  test('is a unit of ours, and never the last to go', async () => {
    const { id } = await brought('sân vận động');
    const { preparations } = await as(w.people.compiler);
    await expect(
      preparations.addPreparingUnit({ params: { id }, body: { unit: newId<'unit'>() } }),
    ).rejects.toMatchObject(NOT_FOUND);
    await expect(preparations.removePreparingUnit({ params: { id, unit: w.units.department } })).rejects.toMatchObject(
      refused('document.last-unit'),
    );
  });

  test('is one whose people bring the same file', async () => {
    const file = fileOf('trạm y tế');
    const one = await brought('trạm y tế', file);
    const { documents } = await as(w.people.unit);
    expect(await documents.uploadDocument({ query: {}, body: file })).toMatchObject({ id: one.id, duplicate: true });
    expect(await waysOf(w.people.unit, one, 'trạm y tế')).toEqual(EVERY_WAY);
  });

  test('is not added to what all see already', async () => {
    const { id } = await brought('thư viện');
    const { preparations } = await as(w.people.compiler);
    await preparations.showDocument({ params: { id } });
    await expect(
      preparations.addPreparingUnit({ params: { id }, body: { unit: w.units.commune } }),
    ).rejects.toMatchObject(refused('document.seen-by-all'));
  });
});

describe('a document that is to become no plan', () => {
  test('is shown to all by nobody who may not check readings, nor by whom it is hidden from', async () => {
    const { id } = await brought('nghị quyết');
    await expect((await as(w.people.leader)).preparations.showDocument({ params: { id } })).rejects.toMatchObject(
      refused('right.missing'),
    );
    await expect((await as(w.people.unit)).preparations.showDocument({ params: { id } })).rejects.toMatchObject(
      NOT_FOUND,
    );
  });

  test('is shown to all by who prepares it', async () => {
    const one = await brought('căn cứ');
    await (await as(w.people.compiler)).preparations.showDocument({ params: { id: one.id } });
    expect(await waysOf(w.people.verifier, one, 'căn cứ')).toEqual(EVERY_WAY);
  });
});
