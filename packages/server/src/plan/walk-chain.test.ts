import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { bring, planningWorld } from './testing/plans.ts';

let p: Awaited<ReturnType<typeof planningWorld>>;

beforeAll(async () => {
  p = await planningWorld();
});
afterAll(() => p.w.end());

const carriesOut = (number: string, day: string, whose = 'Ủy ban nhân dân tỉnh') => [
  `Thực hiện Kế hoạch số ${number} ngày ${day} của ${whose}, đơn vị ban hành Kế hoạch như sau:`,
];
const chain = async (id: string) => {
  const found = await p.compiler.client.chains.getChain({ params: { id } });
  const names = new Map(found.nodes.map((node) => [node.id, node.number ?? node.id]));
  return {
    ...found,
    told: found.edges.map(({ from, to, relation }) => [names.get(from), relation, names.get(to)]).toSorted(),
  };
};

type Asked = Parameters<typeof p.compiler.client.chains.listChainUnits>[0]['query'];
const unitsIn = (id: string, query: Asked = {}) => p.compiler.client.chains.listChainUnits({ params: { id }, query });

describe('the chain of documents', () => {
  test('is not shown to who has not signed in, and there is none of what does not exist', async () => {
    const asking = { params: { id: randomUUID() } };
    await expect(p.stranger.client.chains.getChain(asking)).rejects.toMatchObject({
      problem: { code: 'session.none' },
    });
    await expect(p.compiler.client.chains.getChain(asking)).rejects.toMatchObject({
      problem: { code: 'record.not-found' },
    });
  });

  test('is walked two steps up and down, before anything is confirmed, also to what we do not hold', async () => {
    const province = await bring(p.w, {
      number: '0119',
      opening: [
        'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      ],
      tasks: ['Đơn vị SO và Đơn vị XA số hóa hồ sơ đất đai.'],
    });
    const department = await bring(p.w, {
      issuer: 'ĐƠN VỊ SO',
      symbol: 'KH-SO',
      number: '41',
      day: '10 tháng 02 năm 2026',
      opening: carriesOut('119/KH-UBND', '05/01/2026'),
      tasks: ['Đơn vị PHONG quét hồ sơ đất đai.'],
    });
    const school = await bring(p.w, {
      issuer: 'TRƯỜNG MẪU GIÁO HOA MAI',
      symbol: 'KH-MGHM',
      number: '7',
      day: '01 tháng 3 năm 2026',
      opening: carriesOut('41/KH-SO', '10/02/2026', 'Đơn vị SO'),
      tasks: ['Tổ văn phòng sắp xếp hồ sơ giấy.'],
    });
    const all = [
      ['0119/KH-UBND', 'implements', '57-NQ/TW'],
      ['41/KH-SO', 'implements', '0119/KH-UBND'],
      ['7/KH-MGHM', 'implements', '41/KH-SO'],
    ];
    expect((await chain(department)).told).toEqual(all);
    expect((await chain(province)).told).toEqual(all);
    expect((await chain(school)).told).toEqual(all.slice(1));
    const held = (await chain(province)).nodes.map((node) => [node.number, node.held]);
    expect(held).toContainEqual(['57-NQ/TW', false]);
  });

  test('does not take the plan of another year for the one that is cited', async () => {
    const old = await bring(p.w, {
      number: '88',
      day: '05 tháng 01 năm 2025',
      tasks: ['Đơn vị SO trồng rừng ngập mặn.'],
    });
    const young = await bring(p.w, { number: '88', tasks: ['Đơn vị SO trồng rừng phòng hộ.'] });
    const citing = await bring(p.w, {
      symbol: 'KH-SO',
      number: '52',
      day: '10 tháng 02 năm 2026',
      opening: carriesOut('88/KH-UBND', '05/01/2026'),
      tasks: ['Đơn vị PHONG gieo ươm cây con.'],
    });
    const ends = (await chain(citing)).edges.map(({ to }) => to);
    expect(ends).toEqual([young]);
    expect((await chain(old)).edges).toEqual([]);
  });

  test('says which of the units that a plan names have issued theirs', async () => {
    const { draft } = await p.confirmed({
      number: '150',
      tasks: ['Đơn vị SO và Đơn vị XA lập tổ ứng cứu sự cố mạng.'],
    });
    const child = await p.opened({
      symbol: 'KH-SO',
      number: '60',
      day: '10 tháng 02 năm 2026',
      opening: carriesOut('150/KH-UBND', '05/01/2026'),
      tasks: ['Đơn vị PHONG cử người trực sự cố mạng.'],
    });
    await p.change(child, child.items.find(({ kind }) => kind === 'head')?.id ?? '', 'issuer', 'Đơn vị SO');
    await p.confirm(child);
    const { nodes } = await chain(draft.document);
    expect((await unitsIn(draft.document)).kinds).toEqual([
      { kind: 'department', all: 1, issued: 1 },
      { kind: 'commune', all: 1, issued: 0 },
    ]);
    expect((await unitsIn(draft.document, { kind: 'department' })).items).toEqual([
      { id: p.w.units.department, name: 'Đơn vị SO', document: child.document },
    ]);
    expect((await unitsIn(draft.document, { kind: 'department', open: 'yes' })).items).toEqual([]);
    expect((await unitsIn(draft.document, { kind: 'commune', open: 'yes' })).items).toEqual([
      { id: p.w.units.commune, name: 'Đơn vị XA', document: null },
    ]);
    expect(nodes.find(({ id }) => id === draft.document)?.plan).not.toBeNull();
  });

  test('follows what a person has confirmed of the citations', async () => {
    const draft = await p.opened({
      symbol: 'KH-SO',
      opening: carriesOut('150/KH-UBND', '05/01/2026'),
      tasks: ['Đơn vị PHONG diễn tập.'],
    });
    const reference = draft.items.find(({ kind }) => kind === 'reference')?.id ?? '';
    await p.change(draft, reference, 'number', '119/KH-UBND');
    await p.confirm(draft);
    expect((await chain(draft.document)).told.map(([, , to]) => to)).toContain('0119/KH-UBND');
  });
});
