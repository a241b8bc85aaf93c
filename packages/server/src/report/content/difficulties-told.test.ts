// Difficulties in a report: which of them are solved and which still wait, and that nothing is asked for any more of the former.
import {
  addDays,
  type ContentBlock,
  dayOf,
  type GatheredItem,
  type ReportContent,
  sectionsIn,
  stoodWords,
} from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DifficultyWorld, difficultyWorld } from '../../registers/difficulty/testing/difficulties.ts';
import { composeContent } from './compose-content.ts';

const LACK = 'Thiếu máy tính cho cán bộ nhập số liệu';
let a: DifficultyWorld;
let content: ReportContent;
beforeAll(async () => {
  a = await difficultyWorld();
  const { id: work } = await a.find('anBinh', 'khám sức khỏe');
  const { id: other } = await a.find('hoaLac', 'rà soát hộ nghèo');
  const lack = { words: LACK, proposal: 'Cấp thêm máy tính' };
  const { id: solved } = await a.raise('anBinh', [work], lack);
  const { id: answered } = await a.raise('anBinh', [work], {
    words: 'Đường truyền chậm',
    proposal: 'Nâng cấp đường truyền',
  });
  await a.raise('hoaLac', [other], lack);
  for (const id of [solved, answered]) {
    const { difficulties } = await a.as('compiler');
    await difficulties.answerDifficulty(await a.seen(id, { outcome: 'guided', words: 'Đã cấp.' }));
  }
  await (await a.as('anBinh')).difficulties.closeDifficulty(await a.seen(solved, {}));
  const at = dayOf(a.w.system.clock());
  content = await a.w.as(a.people.leader, (cx) =>
    composeContent(cx, {
      unit: { id: a.units.province, name: 'Tỉnh' },
      title: '',
      plans: [a.plan.id],
      from: addDays(at, -29),
      at,
    }),
  );
});
afterAll(() => a.w.end());

const blocksOf = (key: string): readonly ContentBlock[] =>
  sectionsIn(content).flatMap((section) => (section.key === key ? section.blocks : []));
const itemsOf = (key: string): readonly GatheredItem[] =>
  blocksOf(key).flatMap((block) => (block.kind === 'gathered' ? block.items : []));

test('each line of them tells how many of it are solved; an answer that the unit has not agreed to solves nothing', () => {
  const told = itemsOf('difficulties').map(({ text, from }) => [text, stoodWords(from)] as const);
  expect(new Map(told)).toEqual(
    new Map([
      [LACK, 'đã giải quyết 1, chưa giải quyết 1'],
      ['Đường truyền chậm', 'chưa giải quyết'],
    ]),
  );
});

test('what is solved is proposed no more', () => {
  const told = itemsOf('proposals').map(({ text, from }) => [text, from.length] as const);
  expect(new Map(told)).toEqual(
    new Map([
      ['Nâng cấp đường truyền', 1],
      ['Cấp thêm máy tính', 1],
    ]),
  );
});

test('all of the period are counted, and each count opens the list of what it counts', async () => {
  const told = blocksOf('difficulties').flatMap((block) => (block.kind === 'sentence' ? block.parts : []));
  const figures = told.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  expect(figures.map(({ value }) => value)).toEqual([3, 1, 2]);
  const { lists } = await a.as('leader');
  for (const { source, value } of figures) {
    if (source.kind !== 'difficulties') throw new Error('Only difficulties are counted there.');
    const { outcome, from, plan, unit, issuer } = source;
    const stood = outcome === 'raised' ? ('any' as const) : outcome;
    const query = { plan, unit, issuer, from, to: content.at, at: content.at, stood };
    expect((await lists.listDifficulties({ query })).total).toBe(value);
  }
});
