// A figure that several regimes ask for is one fact: entered once, in whichever report, it stands in all of them.
import { placedFigures, type ReportContent } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FillingWorld, fillingWorld, put, valueAt } from './testing/filling.ts';

let a: FillingWorld;
beforeAll(async () => {
  a = await fillingWorld();
});
afterAll(() => a.w.end());

/** The report of a commune in a new round of a regime of that name. */
async function reportUnder(title: string): Promise<string> {
  const { regimes, rounds } = await a.by('compiler');
  const days = { from: a.today(), to: a.today(), dues: [a.today()] };
  const [first] = a.body().levels;
  if (first === undefined) throw new Error('The regime has a level.');
  const levels = [{ ...first, reporters: { units: [a.units.anBinh], groups: [] } }];
  const body = { ...a.body({ title, frequency: 'on-request', plans: [a.plan.id], levels }), unit: a.units.home };
  const { id } = await regimes.makeRegime({ body });
  const round = await rounds.openRound({ params: { id }, body: days });
  return (await a.reportOf(round.id, 'anBinh')).id;
}

async function enterInExcel(report: string, numerator: number, denominator: number): Promise<void> {
  const book = await a.take('anBinh', report);
  put(book, 'targets', [0, 'numerator'], numerator);
  put(book, 'targets', [0, 'denominator'], denominator);
  const { id, faults } = await a.send('anBinh', report, book);
  expect(faults).toEqual([]);
  await a.confirm('anBinh', id);
}

async function inExcel(report: string) {
  const book = await a.take('anBinh', report);
  return [valueAt(book, 'targets', [0, 'numerator']), valueAt(book, 'targets', [0, 'denominator'])];
}

/** What the report says of the target, as entered. */
async function said(report: string): Promise<readonly string[]> {
  const { content } = await (await a.by('anBinh')).reports.getReport({ params: { id: report } });
  return enteredIn(content);
}

function enteredIn(content: ReportContent | null): readonly string[] {
  return placedFigures(content ?? { sections: [], annexes: [] }).flatMap(({ figure: { source, value, text } }) =>
    source.kind === 'target' && source.isAccepted === false && value !== null ? [text] : [],
  );
}

test('a figure entered in one regime’s report stands in that of every other, and is corrected for all that are not sent', async () => {
  const [monthly, thematic, sent] = [
    await reportUnder('Báo cáo tháng'),
    await reportUnder('Báo cáo chuyên đề'),
    await reportUnder('Báo cáo nhanh'),
  ];
  await enterInExcel(monthly, 18, 24);
  expect([await inExcel(thematic), await said(monthly), await said(thematic)]).toEqual([[18, 24], ['75 %'], ['75 %']]);
  const { reports } = await a.by('anBinh');
  await reports.submitReport({ params: { id: sent }, body: { version: 1 } });

  await enterInExcel(thematic, 24, 24);
  expect([await inExcel(monthly), await said(monthly), await said(thematic), await said(sent)]).toEqual([
    [24, 24],
    ['100 %'],
    ['100 %'],
    ['75 %'],
  ]);
});

test('the same figure, brought in again with another regime’s template, writes nothing a second time', async () => {
  const [monthly, thematic] = [await reportUnder('Báo cáo quý'), await reportUnder('Báo cáo năm')];
  await enterInExcel(monthly, 12, 24);
  const book = await a.take('anBinh', thematic);
  expect(await a.send('anBinh', thematic, book)).toMatchObject({ changeCount: 0, faultCount: 0 });
});
