import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedTask, compareTasks } from './compare.ts';

const SURVEY = 'Rà soát quỹ đất xây dựng trường mầm non tại các khu dân cư mới';
const LIBRARY = 'Mở kho học liệu số dùng chung của ngành giáo dục';
const WATER = 'Lắp đặt thiết bị lọc nước uống tại các điểm trường vùng cao';
const BUDGET = 'Lập dự toán kinh phí sửa chữa nhà vệ sinh trường học';

function task(key: string, text: string, change: Partial<ComparedTask> = {}): ComparedTask {
  return {
    key,
    position: Number(key.replace(/\D/g, '')),
    section: 'II',
    sectionTitle: 'Nhiệm vụ',
    part: 'tasks',
    text,
    lead: ['Sở Xây dựng'],
    coordinate: [],
    product: null,
    deadline: null,
    ...change,
  };
}

const told = (changes: ReturnType<typeof compareTasks>) =>
  changes.map(({ state, before, after, fields }) => [state, before, after, ...fields].filter((part) => part !== null));
const compare = (before: readonly ComparedTask[], after: readonly ComparedTask[], amends = false) =>
  told(compareTasks(before, after, amends ? 'amends' : 'replaces'));

describe('a newer file of a plan', () => {
  test('adds, changes and drops, and leaves the rest the same', () => {
    const before = [task('b1', SURVEY), task('b2', LIBRARY), task('b3', WATER)];
    const after = [task('a1', SURVEY), task('a2', `${LIBRARY}, cập nhật hằng quý`), task('a3', BUDGET)];
    expect(compare(before, after)).toEqual([
      ['same', 'b1', 'a1'],
      ['changed', 'b2', 'a2', 'text'],
      ['dropped', 'b3'],
      ['added', 'a3'],
    ]);
  });

  test('names every field that is another', () => {
    const by = { text: '30/9/2026', kind: 'by', due: '2026-09-30' } as const;
    const after = task('a1', SURVEY, {
      lead: ['Sở Tài chính'],
      product: 'Báo cáo',
      deadline: by,
      coordinate: ['Sở Y tế'],
    });
    expect(compare([task('b1', SURVEY)], [after])).toEqual([
      ['changed', 'b1', 'a1', 'lead', 'coordinate', 'product', 'deadline'],
    ]);
  });

  test('may put a heading in front: numbers that moved on change nothing, another heading does', () => {
    const before = [task('b1', SURVEY), task('b2', LIBRARY)];
    const after = [
      task('a1', SURVEY, { section: 'III' }),
      task('a2', LIBRARY, { section: 'IV', sectionTitle: 'Giải pháp' }),
    ];
    expect(compare(before, after)).toEqual([
      ['same', 'b1', 'a1'],
      ['changed', 'b2', 'a2', 'section'],
    ]);
  });

  test('says one text of several units: each keeps its own', () => {
    const before = [task('b1', BUDGET, { lead: ['Xã A'] }), task('b2', BUDGET, { lead: ['Xã B'] })];
    const after = [task('a1', BUDGET, { lead: ['Xã B'] }), task('a2', BUDGET, { lead: ['Xã C'] })];
    expect(compare(before, after)).toEqual([
      ['same', 'b2', 'a1'],
      ['changed', 'b1', 'a2', 'lead'],
    ]);
  });

  test('takes the better of two that are alike, and each only once', () => {
    const before = [task('b1', `${LIBRARY} và thư viện lưu động`), task('b2', LIBRARY)];
    const after = [task('a1', `${LIBRARY} theo môn`), task('a2', `${LIBRARY} và thư viện lưu động ở bản xa`)];
    expect(compare(before, after)).toEqual([
      ['changed', 'b2', 'a1', 'text'],
      ['changed', 'b1', 'a2', 'text'],
    ]);
  });

  test('does not pair what has nothing in common', () => {
    expect(compare([task('b1', SURVEY)], [task('a1', WATER)])).toEqual([
      ['dropped', 'b1'],
      ['added', 'a1'],
    ]);
  });

  test('is compared alike whatever the order of the lists, one to one', () => {
    const texts = fc.constantFrom(SURVEY, LIBRARY, WATER, BUDGET, `${SURVEY} và phường`, `${WATER} và đồng bằng`);
    const list = (prefix: string) =>
      fc
        .array(fc.tuple(texts, fc.constantFrom('Sở A', 'Sở B'), fc.constantFrom('I', 'II')), { maxLength: 8 })
        .map((all) =>
          all.map(([text, lead, section], i) =>
            task(`${prefix}${i}`, text, { lead: [lead], section, sectionTitle: section }),
          ),
        );
    fc.assert(
      fc.property(list('b'), list('a'), fc.integer(), fc.boolean(), (before, after, seed, amends) => {
        const shuffled = <T>(all: readonly T[]) =>
          all.toSorted((a, b) => Math.sin(seed + all.indexOf(a)) - Math.sin(seed + all.indexOf(b)));
        const found = compare(before, after, amends);
        expect(compare(shuffled(before), shuffled(after), amends)).toEqual(found);
        const keys = found.flatMap(([, ...rest]) => rest.filter((key) => /^[ab]\d$/.test(key)));
        expect(keys.toSorted()).toEqual([...before, ...after].map(({ key }) => key).toSorted());
      }),
    );
  });

  test('of ten thousand tasks is compared in a moment', () => {
    const words = 'cầu đường trường chợ kênh hồ rừng biển bến phà kho bãi trạm giếng đập'.split(' ');
    const text = (i: number) =>
      `Sửa chữa ${words[i % 15]} ${words[(i >> 2) % 15]} số hiệu ${String.fromCharCode(97 + (i % 26), 97 + ((i >> 3) % 26))} ${words[(i >> 4) % 15]} ${words[(i >> 8) % 15]} thôn ${String.fromCharCode(97 + ((i >> 5) % 26), 97 + ((i >> 9) % 26))}`;
    const before = Array.from({ length: 10_000 }, (_, i) => task(`b${i}`, text(i)));
    const after = Array.from({ length: 10_000 }, (_, i) =>
      task(`a${i}`, i % 3 === 0 ? `${text(i)} xong sớm` : text(i)),
    );
    const changes = compareTasks(before, after, 'replaces');
    expect(changes.filter(({ state }) => state === 'dropped').length).toBeLessThan(500);
  });
});

describe('a plan that amends another', () => {
  const plan = [
    task('b1', SURVEY, { section: 'II.1', product: 'Báo cáo rà soát' }),
    task('b2', LIBRARY, { section: 'II.2.a' }),
    task('b3', WATER, { section: 'II.2.b' }),
  ];

  test('drops nothing that it does not mention', () => {
    expect(compare(plan, [task('a1', BUDGET)], true).toSorted()).toEqual([
      ['added', 'a1'],
      ['same', 'b1'],
      ['same', 'b2'],
      ['same', 'b3'],
    ]);
  });

  test('changes what it says, and what it is silent about stays', () => {
    const deadline = { text: '31/12/2026', kind: 'by', due: '2026-12-31' } as const;
    const [change] = compareTasks(plan, [task('a1', SURVEY, { section: 'I', lead: [], deadline })], 'amends');
    expect(change).toMatchObject({
      state: 'changed',
      fields: ['deadline'],
      becomes: { section: 'II.1', lead: ['Sở Xây dựng'], product: 'Báo cáo rà soát', deadline },
    });
  });

  test('may speak about the task instead of restating it', () => {
    const deadline = { text: '31/12/2026', kind: 'by', due: '2026-12-31' } as const;
    const said = `Điều chỉnh thời hạn hoàn thành nhiệm vụ “${LIBRARY}” đến ngày 31/12/2026`;
    const found = compareTasks(plan, [task('a1', said, { lead: [], deadline })], 'amends');
    expect(found.find(({ after }) => after === 'a1')).toMatchObject({
      before: 'b2',
      fields: ['deadline'],
      becomes: { text: LIBRARY },
    });
  });

  test.each([
    [`Bãi bỏ nhiệm vụ “${WATER}”`, ['b3']],
    ['Bỏ nhiệm vụ lắp đặt thiết bị lọc nước uống tại các điểm trường vùng cao', ['b3']],
    ['Bãi bỏ nhiệm vụ tại điểm a khoản 2 Mục II', ['b2']],
    ['Bãi bỏ các nội dung tại khoản 2 mục II Kế hoạch', ['b2', 'b3']],
    ['Tổ chức bỏ phiếu bầu trưởng thôn', []],
    ['Bãi bỏ nhiệm vụ xây sân vận động', []],
  ])('“%s” drops %j', (said, expected) => {
    const changes = compareTasks(plan, [task('a1', said)], 'amends');
    expect(changes.flatMap(({ state, before }) => (state === 'dropped' ? [before] : []))).toEqual(expected);
  });
});
