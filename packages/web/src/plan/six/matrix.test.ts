import { expect, test } from 'vitest';
import type { RegisterTask } from '../calls.ts';
import { matrixOf, onlyUnclear, sumOf } from './matrix.ts';
import { scoreOf, sharesOf, sharesOfAll } from './shares.ts';

const CLEAR = {
  text: 'Lập danh mục trạm bơm cần sửa, trình Ủy ban nhân dân tỉnh phê duyệt',
  lead: ['Sở Nông nghiệp'],
  product: 'Danh mục',
  deadline: { kind: 'by', due: '2026-06-30', text: '30/6/2026' },
} satisfies Partial<RegisterTask>;

test('tasks stand under their sections, in their order', () => {
  const sections = matrixOf([
    task({ section: 'III.1.a', sectionTitle: 'Thủy lợi' }),
    task({ section: 'III.1.b', sectionTitle: 'Thủy lợi' }),
    task({ section: 'III.2', sectionTitle: 'Đê điều' }),
    task({ section: 'IV.1', sectionTitle: 'Thủy lợi' }),
  ]);
  expect(sections.map(({ path, title, tasks }) => [path, title, tasks.length])).toEqual([
    ['III.1', 'Thủy lợi', 2],
    ['III', 'Đê điều', 1],
    ['IV', 'Thủy lợi', 1],
  ]);
});

test('a section is summed in each of the six, and scored: clear counts 1, vague a half', () => {
  const [section] = matrixOf([task(CLEAR), task({ deadline: { kind: 'ongoing', text: 'thường xuyên' } })]);
  expect(section?.sum.facets.time).toEqual({ clear: 1, vague: 1, unclear: 0 });
  expect(section?.sum.facets.product).toEqual({ clear: 1, vague: 0, unclear: 1 });
  expect(sumOf([]).score).toBe(0);
  const halves = Object.values(section?.sum.facets ?? {}).reduce((sum, { clear, vague }) => sum + clear + vague / 2, 0);
  expect(section?.sum.score).toBeCloseTo((halves * 100) / 12);
});

test('tasks that are clear in all six can be left out, with the sections that are then empty', () => {
  const sections = matrixOf([task({ ...CLEAR, sectionTitle: 'Rõ' }), task({ sectionTitle: 'Chưa' })]);
  expect(onlyUnclear(sections).map(({ title }) => title)).toEqual(['Chưa']);
});

test('a plan is drawn by shares of its tasks', () => {
  const clear = {
    person: { clear: 3, vague: 1, unclear: 0 },
    work: { clear: 4, vague: 0, unclear: 0 },
    time: { clear: 0, vague: 4, unclear: 0 },
    responsibility: { clear: 2, vague: 2, unclear: 0 },
    product: { clear: 0, vague: 0, unclear: 4 },
    authority: { clear: 0, vague: 0, unclear: 0 },
  };
  expect(sharesOf(clear, 'person')).toEqual({ clear: 75, vague: 25, unclear: 0 });
  expect(sharesOf(clear, 'authority')).toEqual({ clear: 0, vague: 0, unclear: 0 });
  expect(scoreOf(sharesOfAll(clear))).toBeCloseTo((87.5 + 100 + 50 + 75) / 6);
});

function task(words: Partial<RegisterTask>): RegisterTask {
  return {
    id: 'a-task',
    plan: { id: 'a-plan', title: 'Kế hoạch', number: null, symbol: null },
    document: 'a-document',
    section: 'III.1',
    sectionTitle: 'Mục',
    part: 'tasks',
    text: 'Rà soát hồ sơ của đơn vị',
    lead: [],
    coordinate: [],
    product: null,
    deadline: null,
    dueOn: null,
    clear: {
      person: 'unclear',
      work: 'clear',
      time: 'unclear',
      responsibility: 'unclear',
      product: 'unclear',
      authority: 'unclear',
    },
    units: [],
    anchor: { block: 1, start: 0, end: 1 },
    sinceRevision: 1,
    changedRevision: 1,
    droppedRevision: null,
    ...words,
  };
}
