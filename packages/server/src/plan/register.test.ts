import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tasksIn } from './testing/plans.ts';
import { nameOf, registerWorld } from './testing/register.ts';

let r: Awaited<ReturnType<typeof registerWorld>>;
beforeAll(async () => {
  r = await registerWorld();
});
afterAll(() => r.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });

describe('who may read the register', () => {
  test('nobody who has not signed in', async () => {
    const { register } = r.nobody.client;
    await expect(register.listTasks({ query: {} })).rejects.toMatchObject(refusal('session.none'));
    await expect(register.groupTasks({ query: {} })).rejects.toMatchObject(refusal('session.none'));
    await expect(register.listLeads({ query: {} })).rejects.toMatchObject(refusal('session.none'));
  });

  test('and no other body sees the tasks, their leads or their units', async () => {
    await r.w.as(r.w.neighbour.person, async (cx) => {
      const seen = await Promise.all(
        (['task', 'taskLead', 'taskUnit'] as const).map((table) => cx.db.selectFrom(table).selectAll().execute()),
      );
      expect(seen).toEqual([[], [], []]);
    });
  });

  test('one task is told by its id, and one that is not there is not', async () => {
    const [task] = (await r.register.listTasks({ query: { limit: 1 } })).items;
    expect(await r.register.getTask({ params: { id: task?.id ?? '' } })).toEqual(task);
    const unknown = r.register.getTask({ params: { id: '01900000-0000-7000-8000-000000000000' } });
    await expect(unknown).rejects.toMatchObject(refusal('record.not-found'));
  });
});

describe('the register', () => {
  test('holds all tasks of the newest plan, then those of the one before, each in the order of its document', async () => {
    expect(await r.named()).toEqual(['kiểm tra', 'tập huấn', 'kinh phí', 'hồ sơ', 'sức khỏe', 'tờ gấp']);
  });

  test('says of a task what the plan says, how clear it is and where it stands', async () => {
    const { items } = await r.register.listTasks({ query: { q: 'lâm trường' } });
    expect(items).toEqual([
      expect.objectContaining({
        plan: { id: r.woods.plan.id, title: 'Chăm sóc rừng đầu nguồn', number: '12', symbol: 'KH-UBND' },
        document: r.woods.draft.document,
        lead: ['Sở Nội vụ'],
        dueOn: '2025-06-30',
        clear: expect.objectContaining({ person: 'clear', time: 'clear', product: 'unclear' }),
        anchor: expect.objectContaining({ block: expect.any(Number) }),
        droppedRevision: null,
      }),
    ]);
  });

  test.each([
    [{ time: 'overdue' }, ['kiểm tra', 'hồ sơ']],
    [{ time: 'by' }, ['kiểm tra', 'hồ sơ', 'sức khỏe']],
    [{ time: 'recurring' }, ['tập huấn']],
    [{ time: 'ongoing' }, ['tờ gấp']],
    [{ time: 'condition' }, []],
    [{ time: 'none' }, ['kinh phí']],
    [{ from: '2025-07-01', to: '2025-07-20' }, ['kiểm tra']],
    [{ from: '2025-07-21' }, ['sức khỏe']],
    [{ unclear: 'responsibility' }, ['kinh phí']],
    [{ unclear: 'time,responsibility' }, ['kinh phí']],
    [{ unclear: 'time' }, ['tập huấn', 'kinh phí', 'tờ gấp']],
    [{ unclear: 'person' }, []],
    [{ lead: 'Sở Nội vụ' }, ['hồ sơ']],
    [{ lead: 'SỞ Y TẾ' }, ['kiểm tra', 'kinh phí', 'sức khỏe']],
    [{ lead: 'Sở Y' }, []],
    [{ part: 'implementation' }, []],
    [{ part: 'tasks', time: 'ongoing' }, ['tờ gấp']],
    [{ q: 'sữa' }, ['kiểm tra', 'tập huấn', 'kinh phí']],
    [{ q: 'SUA hoc' }, ['kiểm tra']],
    [{ q: 'học sữ' }, ['kiểm tra']],
    [{ q: 'hoc' }, ['kiểm tra']],
    [{ q: 'bảo quản trư' }, ['tập huấn']],
    [{ q: 'sữa nội v' }, []],
    [{ q: 'mua sở tài chí' }, ['kinh phí']],
    [{ q: 'hồ so' }, ['hồ sơ']],
    [{ q: 'sữa', lead: 'Sở Nội vụ' }, []],
    [{ q: 'súa', lead: 'Sở Nội vụ' }, []],
    [{ q: 'súa', lead: 'sở y tế' }, ['kiểm tra', 'kinh phí']],
    [{ q: 'súa', dropped: 'yes' }, ['kiểm tra', 'tập huấn', 'kinh phí']],
    [{ q: 'súa' }, ['kiểm tra', 'tập huấn', 'kinh phí']],
    [{ q: 'rừng', lead: 'Sở Y tế' }, ['sức khỏe']],
    [{ q: '—' }, []],
  ] as const)('narrowed to %j', async (filter, expected) => {
    expect(await r.named(filter)).toEqual(expected);
    expect(await r.register.listTasks({ query: filter })).toMatchObject({ total: expected.length });
  });
});

describe('the register narrowed to', () => {
  test('a plan', async () => {
    expect(await r.named({ plan: r.woods.plan.id })).toEqual(['hồ sơ', 'sức khỏe', 'tờ gấp']);
  });

  test('a unit of ours that leads or helps', async () => {
    const { items } = await r.register.listTasks({ query: { unit: r.w.units.commune } });
    expect(items.map(({ text, units }) => [nameOf(text), units])).toEqual([
      ['tờ gấp', [{ id: r.w.units.commune, name: 'Đơn vị XA', role: 'coordinate' }]],
    ]);
    expect(await r.named({ unit: r.w.units.school })).toEqual([]);
  });
});

describe('the groups of the register', () => {
  const BY = [
    ['lead', ['Sở An toàn:1', 'Sở Ấn phẩm:1', 'Sở Nội vụ:1', 'Sở Tài chính:1', 'Sở Y tế:2']],
    ['month', ['2025-06:1', '2025-07:1', '2049-08:1', '∅:3']],
    ['time', ['overdue:2', 'by:1', 'recurring:1', 'ongoing:1', 'none:1']],
    ['none', ['∅:6']],
  ] as const;

  test.each(BY)('by %s stand in their order, each with its count', async (group, expected) => {
    const { groups, total } = await r.register.groupTasks({ query: { group } });
    expect(groups.map(({ key, count }) => `${key ?? '∅'}:${count}`)).toEqual(expected);
    expect(total).toBe(6);
  });

  test('by plan are named by number and title', async () => {
    const { groups } = await r.register.groupTasks({ query: { group: 'plan' } });
    expect(groups).toEqual([
      { key: r.milk.plan.id, label: '34/KH-UBND: Sữa học đường', count: 3 },
      { key: r.woods.plan.id, label: '12/KH-UBND: Chăm sóc rừng đầu nguồn', count: 3 },
    ]);
  });

  test('by section are as many as there are headings', async () => {
    const { groups } = await r.register.groupTasks({ query: { group: 'section' } });
    expect(groups.map(({ count }) => count)).toEqual([3, 3]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
  });

  test.each([
    ['lead', ['tập huấn', 'tờ gấp', 'hồ sơ', 'kinh phí', 'kiểm tra', 'sức khỏe']],
    ['month', ['hồ sơ', 'kiểm tra', 'sức khỏe', 'tập huấn', 'kinh phí', 'tờ gấp']],
    ['time', ['hồ sơ', 'kiểm tra', 'sức khỏe', 'tập huấn', 'tờ gấp', 'kinh phí']],
    ['plan', ['kiểm tra', 'tập huấn', 'kinh phí', 'hồ sơ', 'sức khỏe', 'tờ gấp']],
    ['section', ['kiểm tra', 'tập huấn', 'kinh phí', 'hồ sơ', 'sức khỏe', 'tờ gấp']],
  ] as const)('by %s are the order of the list, whatever stretch of it is asked for', async (group, expected) => {
    expect(await r.named({ group })).toEqual(expected);
    const stretches = [0, 2, 4].map((offset) => r.named({ group, offset, limit: 2 }));
    expect((await Promise.all(stretches)).flat()).toEqual(expected);
    expect(await r.named({ group, offset: 6 })).toEqual([]);
  });

  test('tell how long the list is, also of words and beyond its end', async () => {
    const totals = [
      { offset: 0 },
      { offset: 2 },
      { offset: 9 },
      { q: 'sữa' },
      { q: 'sữa', offset: 2 },
      { q: 'sữa', offset: 9 },
    ];
    const lists = await Promise.all(totals.map((query) => r.register.listTasks({ query: { ...query, limit: 1 } })));
    expect(lists.map(({ total }) => total)).toEqual([6, 6, 6, 3, 3, 3]);
  });

  test('are of what the filter leaves', async () => {
    const { groups } = await r.register.groupTasks({ query: { group: 'lead', q: 'sua', time: 'none' } });
    expect(groups).toEqual([{ key: 'Sở Tài chính', label: 'Sở Tài chính', count: 1 }]);
  });
});

describe('names that lead', () => {
  test('are told with all their tasks, also where they stand second, the most frequent first', async () => {
    const { items } = await r.register.listLeads({ query: {} });
    expect(items.map(({ name, count }) => `${name}:${count}`)).toEqual([
      'Sở Y tế:3',
      'Sở An toàn:1',
      'Sở Ấn phẩm:1',
      'Sở Nội vụ:1',
      'Sở Tài chính:1',
    ]);
  });

  test('are those within the filter', async () => {
    const { items } = await r.register.listLeads({ query: { plan: r.woods.plan.id, time: 'overdue' } });
    expect(items).toEqual([{ name: 'Sở Nội vụ', count: 1 }]);
  });
});

describe('a task that a revision drops', () => {
  test('is shown where dropped ones are asked for, and nowhere else', async () => {
    const { draft, plan } = r.milk;
    await r.reopen(draft);
    const task = tasksIn(draft).find(({ value }) => value.text.includes('chất lượng'));
    await r.remove(draft, task?.id ?? '');
    await r.confirm(draft, { mode: 'corrects', plan: plan.id });

    expect(await r.named({ plan: plan.id })).toEqual(['tập huấn', 'kinh phí']);
    const { items, total } = await r.register.listTasks({ query: { plan: plan.id, dropped: 'yes' } });
    expect(total).toBe(3);
    // How long a list is that nothing narrows is known of its plans: it is as long as what stands in it.
    for (const query of [{ plan: plan.id }, {}]) {
      const whole = await r.register.listTasks({ query: { ...query, limit: 500 } });
      expect(whole.total).toBe(whole.items.length);
    }
    expect(items.map(({ text, droppedRevision }) => [nameOf(text), droppedRevision])).toContainEqual(['kiểm tra', 2]);
    expect((await r.register.listLeads({ query: { plan: plan.id } })).items).not.toContainEqual(
      expect.objectContaining({ name: 'Sở Y tế', count: 2 }),
    );
  });
});
