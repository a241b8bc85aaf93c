import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resident } from '../testing/world.ts';
import { planningWorld, tasksIn } from './testing/plans.ts';

let p: Awaited<ReturnType<typeof planningWorld>>;
let earlier: string;

const NUMBER = '0301';
const LIBRARY = 'Đơn vị SO mở kho học liệu số dùng chung của ngành giáo dục trước ngày 30/6/2026.';
const RULES =
  'Đơn vị SO soạn quy chế; sản phẩm: Quy chế khai thác kho học liệu số dùng chung; hoàn thành trước ngày 31/3/2026.';

beforeAll(async () => {
  p = await planningWorld();
  const { plan } = await p.confirmed({
    number: NUMBER,
    title: 'Chuyển đổi số trường học',
    tasks: [LIBRARY, RULES],
    targets: ['Trên 80% trường học dùng học bạ số đến năm 2026.'],
  });
  earlier = plan.id;
});
afterAll(() => p.w.end());

const overlaps = async (draft: { readonly id: string }) =>
  (await p.calls.listOverlaps({ params: { id: draft.id } })).items;

describe('a draft has in common with earlier plans', () => {
  test('the same work, said in other words', async () => {
    const draft = await p.opened({
      title: 'Thư viện số',
      tasks: ['Đơn vị XA mở kho học liệu số dùng chung cho ngành giáo dục trong năm.'],
    });
    expect(await overlaps(draft)).toMatchObject([
      {
        item: tasksIn(draft)[0]?.id,
        kind: 'same-work',
        other: { plan: { id: earlier, title: 'Chuyển đổi số trường học' }, text: LIBRARY },
      },
    ]);
  });

  test('the same work for another day, which is told before what merely repeats', async () => {
    const draft = await p.opened({ title: 'Thư viện số', tasks: [LIBRARY.replace('30/6/2026', '30/9/2026')] });
    expect(await overlaps(draft)).toMatchObject([
      { kind: 'other-date', likeness: 1, other: { says: expect.stringContaining('30/6/2026') } },
    ]);
  });

  test('the same product for another day, whatever the work is called', async () => {
    const draft = await p.opened({
      title: 'Thư viện số',
      tasks: [
        'Phòng chuyên môn lấy ý kiến cha mẹ học sinh, tổ chức hội thảo ở từng cụm, tổng hợp góp ý gửi về trước khi thẩm định; sản phẩm: Quy chế khai thác kho học liệu số dùng chung; hoàn thành trước ngày 30/11/2026.',
      ],
    });
    expect(await overlaps(draft)).toMatchObject([{ kind: 'same-product', other: { text: RULES } }]);
  });

  test('the same target with another number, of the same unit and year only', async () => {
    const draft = await p.opened({
      title: 'Thư viện số',
      targets: [
        'Trên 95% trường học dùng học bạ số đến năm 2026.',
        'Trên 90% trường học dùng học bạ số đến năm 2030.',
        'Trên 80% trường học dùng học bạ số đến năm 2026.',
      ],
    });
    expect(await overlaps(draft)).toMatchObject([
      {
        item: draft.items.find(({ kind }) => kind === 'target')?.id,
        kind: 'other-number',
        other: { says: '≥ 80 % (2026)' },
      },
    ]);
  });
});

describe('it is no overlap', () => {
  test('where nothing is alike', async () => {
    const draft = await p.opened({ title: 'Đê điều', tasks: ['Đơn vị XA đắp bờ bao chống tràn ven sông lớn.'] });
    expect(await overlaps(draft)).toEqual([]);
  });

  test('with the plan of which the draft is a newer file', async () => {
    const draft = await p.opened({ number: NUMBER, title: 'Chuyển đổi số trường học', tasks: [LIBRARY] });
    expect(await overlaps(draft)).toEqual([]);
  });

  test('to do what the plan above asks for, but another day is', async () => {
    const opening = [
      'Thực hiện Kế hoạch số 0301/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Sở ban hành Kế hoạch như sau:',
    ];
    const issuer = 'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH SÔNG NGÂN';
    const child = { issuer, symbol: 'KH-SGDĐT', day: '02 tháng 3 năm 2026', opening };
    const same = await p.opened({ ...child, tasks: [LIBRARY] });
    const later = await p.opened({ ...child, tasks: [LIBRARY.replace('30/6/2026', '30/9/2026')] });
    expect([await overlaps(same), await overlaps(later)]).toMatchObject([[], [{ kind: 'other-date' }]]);
  });

  test('with what was dropped', async () => {
    const { draft, plan } = await p.confirmed({
      title: 'Nước sạch',
      tasks: ['Đơn vị XA lắp bồn chứa nước mưa cho hộ nghèo ven biển.', LIBRARY],
    });
    await p.reopen(draft);
    await p.remove(draft, tasksIn(draft)[0]?.id ?? '');
    await p.confirm(draft, { mode: 'corrects', plan: plan.id });
    const other = await p.opened({ title: 'Đê biển', tasks: ['Lắp bồn chứa nước mưa cho hộ nghèo ven biển.'] });
    expect(await overlaps(other)).toEqual([]);
  });

  test('with what another body plans', async () => {
    const fingerprints = (person: Resident) =>
      p.w.as(person, (cx) => cx.db.selectFrom('taskLikeness').select('band').limit(1).execute());
    expect(await fingerprints(p.w.people.compiler)).toHaveLength(1);
    expect(await fingerprints(p.w.neighbour.person)).toEqual([]);
  });
});
