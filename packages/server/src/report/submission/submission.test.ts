// A unit's report: filled before anybody types, worded, sent, frozen, accepted or sent back.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, wholeCountsOf } from '@sauro/core';
import { countAll } from '../../assignment/queries-counts.ts';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';

let a: ReportingWorld;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });

test('who asks without the right, or for a unit beyond her, is refused', async () => {
  await expect(a.ask({}, 'anBinh')).rejects.toMatchObject(refused('right.missing'));
  await expect(a.ask({ unit: a.units.province })).rejects.toMatchObject(refused('unit.out-of-reach'));
});

test('a round whose days are the wrong way round, or of nobody, is refused', async () => {
  await expect(a.ask({ due: addDays(a.today(), -1) })).rejects.toMatchObject(refused('round.days'));
  await expect(a.ask({ reporters: { units: [], groups: [] } })).rejects.toMatchObject(refused('round.nobody'));
});

describe('words', () => {
  test('are the unit’s: neither another unit nor whoever receives may write them, and the receiver does not read them before they are sent', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const words = { params: { id, section: 'general' }, body: { text: 'Đang gõ dở', version: 0 } };
    await expect((await a.as('hoaLac')).reports.saveReportWords(words)).rejects.toMatchObject(
      refused('record.not-found'),
    );
    await expect((await a.as('compiler')).reports.saveReportWords(words)).rejects.toMatchObject(
      refused('right.elsewhere'),
    );
    await (await a.as('anBinh')).reports.saveReportWords(words);
    const seen = await (await a.as('compiler')).reports.getReport({ params: { id } });
    expect([seen.content, seen.words]).toEqual([null, []]);
  });

  test('of two hands the second is told; the same text again is one saving; a section that is not there is refused', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const { reports } = await a.as('anBinh');
    const save = (text: string, version: number, section = 'results') =>
      reports.saveReportWords({ params: { id, section }, body: { text, version } });
    expect(await save('Một', 0)).toEqual({ version: 1 });
    expect(await save('Một', 0)).toEqual({ version: 1 });
    await expect(save('Hai', 0)).rejects.toMatchObject(refused('report.words-moved-on'));
    expect(await save('Hai', 1)).toEqual({ version: 2 });
    await expect(save('x', 0, 'khong-co')).rejects.toMatchObject(refused('report.unknown-section'));
  });
});

describe('a report', () => {
  test('is filled before anybody types, is sent with its words, and stays as it was sent whatever happens after', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const { reports } = await a.as('anBinh');
    const before = await reports.getReport({ params: { id } });
    expect(before.content?.sections.map(({ key }) => key)).toEqual(before.outline.map(({ key }) => key));
    expect(before.content?.sections[0]?.blocks.length).toBeGreaterThan(0);
    await reports.saveReportWords({ params: { id, section: 'next' }, body: { text: 'Tiếp tục rà soát.', version: 0 } });
    await reports.submitReport({ params: { id }, body: { version: before.report.version } });

    const { sent, content } = await reports.getReport({ params: { id } });
    expect(JSON.stringify(content)).toContain('Tiếp tục rà soát.');
    await a.enter('anBinh', (await a.find('anBinh', 'rà soát hộ nghèo')).id, { percent: 10 });
    const later = await reports.getReport({ params: { id } });
    expect([later.sent?.sha256, later.content]).toEqual([sent?.sha256, content]);
  });

  test('is taken away as a paper in official form: by its unit as it would be sent, by the receiver once it was sent', async () => {
    const round = await a.ask();
    const { id, version } = await a.reportOf(round.id, 'anBinh');
    const [unit, room] = [(await a.as('anBinh')).reports, (await a.as('compiler')).reports];
    const paper = async (reports: typeof unit) => {
      const file = await reports.getReportDocument({ params: { id }, query: { as: 'docx' } });
      const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
      return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    };
    await unit.saveReportWords({ params: { id, section: 'next' }, body: { text: 'Sửa mái trường.', version: 0 } });
    const draft = await paper(unit);
    expect(draft).toContain('Sửa mái trường.');
    expect(draft).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    // It goes to who asked for it, in the name of a committee that names nobody above it.
    expect(draft).toContain('Kính gửi: Sở Nội vụ.');
    expect(draft).toContain('/BC-UBND');
    await expect(paper(room)).rejects.toMatchObject(refused('record.not-found'));
    await expect(paper((await a.as('hoaLac')).reports)).rejects.toMatchObject(refused('record.not-found'));
    await unit.submitReport({ params: { id }, body: { version } });
    expect(await paper(room)).toBe(await paper(unit));
    expect(await paper(room)).toContain('Sửa mái trường.');
  });

  test('has files that whoever receives it sees once they are sent, and not before', async () => {
    const round = await a.ask();
    const { id, version } = await a.reportOf(round.id, 'anBinh');
    const [unit, room] = [(await a.as('anBinh')).reports, (await a.as('compiler')).reports];
    const add = (name: string) =>
      unit.addReportFile({ params: { id }, body: new File([`Phụ lục ${name}.`], `${name}.txt`) });
    const opened = (file: string, by: typeof unit) => by.getReportFile({ params: { id: file } });
    const listed = async (by: typeof unit) => (await by.getReport({ params: { id } })).attachments.length;
    const first = await add('mot');
    await expect(opened(first.id, room)).rejects.toMatchObject(refused('record.not-found'));
    expect([await listed(unit), await listed(room)]).toEqual([1, 0]);
    a.w.wait(1);
    const sent = await unit.submitReport({ params: { id }, body: { version } });
    await expect(opened(first.id, room)).resolves.toBeDefined();
    await room.returnReport({ params: { id }, body: { version: sent.version, words: 'Thiếu phụ lục hai.' } });
    a.w.wait(1);
    const second = await add('hai');
    expect([await listed(unit), await listed(room)]).toEqual([2, 1]);
    await expect(opened(second.id, room)).rejects.toMatchObject(refused('record.not-found'));
  });

  test('has no photograph of a secret paper, whose mark only who recognises it sees', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const secret = new URL('../../../../../samples/scan/marked-secret.png', import.meta.url);
    const body = new File([new Uint8Array(await readFile(secret))], 'anh.png');
    await expect((await a.as('anBinh')).reports.addReportFile({ params: { id }, body })).rejects.toMatchObject(
      refused('document.secret'),
    );
  }, 120_000);

  test('is accepted by whoever receives it, not by another hand of the unit and not twice', async () => {
    const round = await a.ask();
    const { id, version } = await a.reportOf(round.id, 'hoaLac');
    const seen = (v: number) => ({ params: { id }, body: { version: v } });
    const [unit, room] = [await a.as('hoaLac'), await a.as('compiler')];
    await expect(room.reports.acceptReport(seen(version))).rejects.toMatchObject(refused('report.not-now'));
    await unit.reports.submitReport(seen(version));
    await expect(unit.reports.acceptReport(seen(version + 1))).rejects.toMatchObject(refused('right.elsewhere'));
    await expect(room.reports.acceptReport(seen(version))).rejects.toMatchObject(refused('report.moved-on'));
    expect(await room.reports.acceptReport(seen(version + 1))).toMatchObject({
      state: 'accepted',
      label: 'sent-in-time',
    });
    await expect(room.reports.acceptReport(seen(version + 2))).rejects.toMatchObject(refused('report.not-now'));
  });

  test('sent back counts as not sent; sent again, the room sees which sections have changed since it looked', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const [{ reports: unit }, { reports: room }] = [await a.as('anBinh'), await a.as('compiler')];
    await unit.submitReport({ params: { id }, body: { version: 1 } });
    expect((await room.getReport({ params: { id } })).changed).toBeNull();
    const words = 'Thiếu phần phương hướng.';
    await expect(room.returnReport({ params: { id }, body: { version: 2, words: ' ' } })).rejects.toMatchObject(
      refused('request.invalid'),
    );
    expect(await room.returnReport({ params: { id }, body: { version: 2, words } })).toMatchObject({
      state: 'returned',
      submittedOn: null,
    });
    await unit.saveReportWords({ params: { id, section: 'next' }, body: { text: 'Đã thêm.', version: 0 } });
    await unit.submitReport({ params: { id }, body: { version: 3 } });
    const again = await room.getReport({ params: { id } });
    expect([again.changed, again.sent?.number]).toEqual([['next'], 2]);
    expect((await room.getReport({ params: { id } })).changed).toEqual([]);
    expect(again.steps.map(({ kind }) => kind)).toEqual(['expected', 'submitted', 'returned', 'submitted']);
  });

  test('is taken back by who sent it while nobody has acted on it: the receiver reads it no more, and the history says so', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const [{ reports: unit }, { reports: room }] = [await a.as('anBinh'), await a.as('compiler')];
    const seen = (version: number) => ({ params: { id }, body: { version } });
    await expect(unit.withdrawReport(seen(1))).rejects.toMatchObject(refused('report.not-now'));
    expect((await unit.submitReport(seen(1))).can).toEqual(['withdraw']);
    expect((await room.getReport({ params: { id } })).content).not.toBeNull();
    await expect(room.withdrawReport(seen(2))).rejects.toMatchObject(refused('right.elsewhere'));
    const back = await unit.withdrawReport(seen(2));
    expect(back).toMatchObject({ state: 'waiting', submittedOn: null, number: 1 });
    expect(back.can).toContain('submit');
    const hidden = await room.getReport({ params: { id } });
    expect([hidden.content, hidden.sent, hidden.report.can.includes('accept')]).toEqual([null, null, false]);
    await expect(room.getReportDocument({ params: { id }, query: { as: 'docx' } })).rejects.toMatchObject(
      refused('record.not-found'),
    );
    await unit.submitReport(seen(3));
    const again = await room.getReport({ params: { id } });
    expect([again.sent?.number, again.steps.map(({ kind }) => kind)]).toEqual([
      2,
      ['expected', 'submitted', 'withdrawn', 'submitted'],
    ]);
  });

  test('accepted a moment before is not taken back: it is said that the other was faster', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const [{ reports: unit }, { reports: room }] = [await a.as('anBinh'), await a.as('compiler')];
    await unit.submitReport({ params: { id }, body: { version: 1 } });
    await room.acceptReport({ params: { id }, body: { version: 2 } });
    await expect(unit.withdrawReport({ params: { id }, body: { version: 2 } })).rejects.toMatchObject(
      refused('report.taken'),
    );
    expect((await room.getReport({ params: { id } })).report.state).toBe('accepted');
  });

  test('gets more time or is excused by whoever runs the round, never by itself, and never for an earlier day', async () => {
    const round = await a.ask();
    const { id, due } = await a.reportOf(round.id, 'health');
    const more = (day: string) => ({ params: { id }, body: { version: 1, due: day, words: 'Mưa lũ' } });
    await expect((await a.as('health')).reports.extendReport(more(addDays(a.today(), 9)))).rejects.toMatchObject(
      refused('right.elsewhere'),
    );
    const { reports } = await a.as('compiler');
    await expect(reports.extendReport(more(due))).rejects.toMatchObject(refused('report.earlier-day'));
    expect(await reports.extendReport(more(addDays(a.today(), 9)))).toMatchObject({ due: addDays(a.today(), 9) });
    const excused = await reports.excuseReport({ params: { id }, body: { version: 2, words: 'Không phát sinh' } });
    expect(excused).toMatchObject({ state: 'excused', label: 'excused' });
    expect(await reports.resumeReport({ params: { id }, body: { version: 3 } })).toMatchObject({ state: 'waiting' });
  });

  test('of nobody’s concern is not there', async () => {
    const round = await a.ask({ reporters: { units: [a.units.anBinh], groups: [] } });
    const { id } = await a.reportOf(round.id, 'anBinh');
    await expect((await a.as('hoaLac')).reports.getReport({ params: { id } })).rejects.toMatchObject(
      refused('record.not-found'),
    );
    await expect((await a.as('hoaLac')).rounds.getRound({ params: { id: round.id }, query: {} })).rejects.toMatchObject(
      refused('record.not-found'),
    );
  });
});

test('what must be sent and what waits for judgement is each person’s own', async () => {
  const counts = async (who: 'anBinh' | 'school' | 'compiler') => (await a.as(who)).reports.countMyReports();
  const [unit, room] = [await counts('anBinh'), await counts('compiler')];
  const round = await a.ask({ reporters: { units: [a.units.anBinh], groups: [] } });
  const { id } = await a.reportOf(round.id, 'anBinh');
  expect((await counts('anBinh')).toSend).toBe(unit.toSend + 1);
  expect((await counts('school')).toSend).toBe(0);
  await (await a.as('anBinh')).reports.submitReport({ params: { id }, body: { version: 1 } });
  expect([(await counts('anBinh')).toSend, (await counts('compiler')).toJudge]).toEqual([
    unit.toSend,
    room.toJudge + 1,
  ]);
});

test('who gathers tells what it has given, and beside it what it does, each as the screens count it', async () => {
  const { regimes, rounds, reports } = await a.as('compiler');
  const made = await regimes.makeRegime({ body: { ...a.body({ startsOn: a.today() }), unit: a.units.home } });
  const { id: round } = await rounds.openRound({
    params: { id: made.id },
    body: { period: made.next.at(-1)?.key ?? '' },
  });
  const { id } = await a.reportOf(round, 'home');
  const { content } = await reports.getReport({ params: { id } });
  if (content === null) throw new Error('It is not composed.');
  const at = content.at;
  const [given, own] = await a.w.as(a.people.compiler, async (cx) => [
    await countAll(cx, { at, issuer: a.units.home }),
    await countAll(cx, { at, unit: a.units.home }),
  ]);
  const told = content.sections[0]?.blocks.flatMap((block) => (block.kind === 'sentence' ? block.parts : [])) ?? [];
  const totals = told.flatMap((part) => (typeof part === 'string' ? [] : [part.value]));
  expect(given?.total).toBeGreaterThan(own?.total ?? 0);
  expect(totals).toEqual([given?.total, own?.total].filter((total) => total !== 0));
  // What goes on to whoever gathers above is of its own work alone.
  const whole = wholeCountsOf({ content, unit: content.unit }).get('total');
  expect(whole).toBe(own?.total === 0 ? given?.total : own?.total);
  // A unit that gathers nothing tells of its own work as before.
  const commune = await a.reportOf(round, 'anBinh');
  const sent = await (await a.as('anBinh')).reports.getReport({ params: { id: commune.id } });
  expect(JSON.stringify(sent.content)).not.toContain('"issuer"');
});
