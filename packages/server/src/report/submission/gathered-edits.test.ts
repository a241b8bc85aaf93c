// A unit that gathers edits what those below wrote, before it sends its own.
import type { ReportContent } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Request } from '../../kit/contract.ts';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';
import type { submissionContract } from './contract.ts';

let a: ReportingWorld;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

type Edits = Request<(typeof submissionContract)['saveReportEdits']>['body']['edits'];

const refused = (code: string) => ({ problem: { code } });
const LACK = 'Thiếu kinh phí sửa chữa nhà sinh hoạt cộng đồng';
const ROAD = 'Đường vào bản bị sạt lở sau mưa lớn';

/** A round in which two communes have said what they lack, and the room has accepted both. */
async function gathering() {
  const { regimes, rounds, reports } = await a.as('compiler');
  const made = await regimes.makeRegime({ body: { ...a.body(), unit: a.units.home } });
  const round = await rounds.openRound({ params: { id: made.id }, body: { period: made.next.at(-1)?.key ?? '' } });
  for (const [place, text] of [
    ['anBinh', LACK],
    ['hoaLac', ROAD],
  ] as const) {
    const { id, version } = await a.reportOf(round.id, place);
    const { reports: unit } = await a.as(place);
    await unit.saveReportWords({ params: { id, section: 'next' }, body: { text, version: 0 } });
    await unit.submitReport({ params: { id }, body: { version } });
    await reports.acceptReport({ params: { id }, body: { version: version + 1 } });
  }
  return a.reportOf(round.id, 'home');
}

const linesOf = (content: ReportContent | null) =>
  (content?.sections ?? [])
    .filter(({ key }) => key === 'next')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'gathered' ? block.items : []));

test('gathered lines are edited by who writes the report alone, before it is sent, and are sent as edited', async () => {
  const { id, version } = await gathering();
  const { reports } = await a.as('compiler');
  const { content, edits } = await reports.getReport({ params: { id } });
  expect([linesOf(content).map(({ text }) => text), edits]).toEqual([[LACK, ROAD], { edits: [], version: 0 }]);
  const [lack, road] = linesOf(content).map(({ key }) => key);
  const done: Edits = [
    { kind: 'reword', section: 'next', item: lack ?? '', text: 'Thiếu kinh phí sửa nhà cộng đồng' },
    { kind: 'drop', section: 'next', item: road ?? '' },
  ];
  const save = (list: Edits, seen: number) =>
    reports.saveReportEdits({ params: { id }, body: { edits: list, version: seen } });
  const byAnother = (await a.as('anBinh')).reports.saveReportEdits({
    params: { id },
    body: { edits: done, version: 0 },
  });
  await expect(byAnother).rejects.toMatchObject(refused('record.not-found'));
  expect(await save(done, 0)).toEqual({ version: 1 });
  expect(await save(done, 0)).toEqual({ version: 1 });
  await expect(save(done.slice(0, 1), 0)).rejects.toMatchObject(refused('report.edits-moved-on'));
  expect((await reports.getReport({ params: { id } })).edits).toEqual({ edits: done, version: 1 });

  const missing = (await reports.getReport({ params: { id } })).children
    .filter(({ state }) => state !== 'accepted')
    .map((one) => one.id);
  await reports.submitReport({ params: { id }, body: { version, missing } });
  const sent = await reports.getReport({ params: { id } });
  expect(
    linesOf(sent.content).map(({ text, isDropped = false, from }) => [text, isDropped, from.map((said) => said.text)]),
  ).toEqual([
    ['Thiếu kinh phí sửa nhà cộng đồng', false, [LACK]],
    [ROAD, true, [ROAD]],
  ]);
  expect(sent.edits).toBeNull();
  await expect(save([], 1)).rejects.toMatchObject(refused('report.not-now'));
});
