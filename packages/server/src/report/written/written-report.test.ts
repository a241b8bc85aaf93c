import { createHash, randomUUID } from 'node:crypto';
import { addDays, BLANK_HEAD, dayOf, plainDate, wholeCountsOf } from '@sauro/core';
import { read } from '@sauro/reader';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf } from '../../document/testing/read-back.ts';
import type { Player } from '../../assignment/testing/assignments.ts';
import { type RolledWorld, rolledWorld } from '../../rollup/testing/rolled.ts';
import { apiOf, signedIn } from '../../testing/browser.ts';
import { pastRules } from '../../testing/past-rules.ts';
import { findPaper } from './audit-paper.ts';
import { changeReport } from './change-report.ts';
import { writtenReportContract } from './contract.ts';
import { makeReport } from './make-report.ts';
import { writtenReportRoutes } from './routes.ts';

let a: RolledWorld;
const contracts = { written: writtenReportContract };
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const as = async (who: Player) =>
  (await signedIn(apiOf(a.w, [writtenReportRoutes]), contracts, a.people[who])).client.written;
const today = () => dayOf(a.w.system.clock());
const refused = (code: string) => ({ problem: { code } });
const HEAD = {
  ...BLANK_HEAD,
  addressees: [],
  grounds: [],
  recipients: ['Như trên'],
  capacity: ['Giám đốc'],
  issuer: 'Sở Nội vụ',
  symbol: 'BC-SNV',
  place: 'Sông Ngân',
  signer: 'Tạ Thử Nghiệm',
  number: '7',
  date: plainDate('2026-12-05'),
};

const make = async (who: Player = 'compiler', more: object = {}) =>
  (await as(who)).makeWrittenReport({
    body: {
      id: randomUUID(),
      title: 'Kết quả thực hiện kế hoạch',
      plans: [a.plan.id],
      from: addDays(today(), -30),
      at: today(),
      ...more,
    },
  });

describe('a report is begun', () => {
  test('by nobody who may not compile, and for no unit out of reach', async () => {
    await expect(make('anBinh')).rejects.toMatchObject(refused('right.missing'));
    await expect(make('compiler', { unit: a.units.health })).rejects.toMatchObject(refused('unit.out-of-reach'));
  });

  test('of no day to come, and of no period that is turned', async () => {
    await expect(make('compiler', { at: addDays(today(), 1) })).rejects.toMatchObject(refused('cut-off.to-come'));
    await expect(make('compiler', { from: addDays(today(), 1) })).rejects.toMatchObject(
      refused('report.period-turned'),
    );
  });

  test('once, however often it is sent', async () => {
    const id = randomUUID();
    const [one, again] = [await make('compiler', { id }), await make('compiler', { id })];
    expect(again).toEqual(one);
    const { total } = await (await as('compiler')).listWrittenReports({ query: {} });
    expect(total).toBe(1);
  });
});

describe('a draft', () => {
  test('is changed by nobody who may not, nor over what another has changed', async () => {
    const { id, version } = await make();
    const body = { version, title: 'Khác', head: HEAD, words: {}, edits: [] };
    await expect((await as('verifier')).saveWrittenReport({ params: { id }, body })).rejects.toMatchObject(
      refused('right.missing'),
    );
    await expect((await as('anBinh')).getWrittenReport({ params: { id } })).rejects.toMatchObject(
      refused('record.not-found'),
    );
    await (await as('compiler')).saveWrittenReport({ params: { id }, body });
    await expect((await as('colleague')).saveWrittenReport({ params: { id }, body })).rejects.toMatchObject(
      refused('written-report.moved-on'),
    );
  });

  test('says what was typed in its section, and keeps it', async () => {
    const { id, version } = await make();
    const words = { general: 'Sở đã ban hành văn bản chỉ đạo.' };
    const saved = await (await as('compiler')).saveWrittenReport({
      params: { id },
      body: { version, title: 'Kết quả', head: HEAD, words, edits: [] },
    });
    expect(saved.content.sections[0]?.blocks.at(-1)).toEqual({ kind: 'words', text: words.general });
    const { head } = await (await as('colleague')).getWrittenReport({ params: { id } });
    expect(head.signer).toBe('Tạ Thử Nghiệm');
  });
});

describe('a frozen report', () => {
  const frozen = async () => {
    const { id, version } = await make('compiler');
    const body = { version, title: 'Kết quả thực hiện', head: HEAD, words: {}, edits: [] };
    const saved = await (await as('compiler')).saveWrittenReport({ params: { id }, body });
    return { id, version: saved.report.version };
  };
  const bytesOf = async (id: string, as_: 'docx' | 'xlsx' | 'pdf', who: Player = 'leader') => {
    const answer = await (await as(who)).getWrittenReportFile({ params: { id }, query: { as: as_ } });
    return new Uint8Array(await answer.arrayBuffer());
  };

  test('is frozen by nobody who may not publish, and not before it can be signed', async () => {
    const { id, version } = await frozen();
    await expect(
      (await as('compiler')).freezeWrittenReport({ params: { id }, body: { version } }),
    ).rejects.toMatchObject(refused('right.missing'));
    const bare = await make();
    await expect(
      (await as('leader')).freezeWrittenReport({ params: { id: bare.id }, body: { version: 1 } }),
    ).rejects.toMatchObject(refused('written-report.unsigned'));
  });

  test('stays the same to the byte, whatever is done afterwards, and is not changed any more', async () => {
    const { id, version } = await frozen();
    const leader = await as('leader');
    const whole = await leader.freezeWrittenReport({ params: { id }, body: { version } });
    const before = await bytesOf(id, 'docx');
    const print = await bytesOf(id, 'pdf');
    const done = await a.find('health', 'khám sức khỏe');
    await a.enter('health', done.id, { percent: 50 });
    a.w.wait(2 * 24 * 60);
    a.signInAnew();
    expect(
      createHash('sha256')
        .update(await bytesOf(id, 'docx'))
        .digest('hex'),
    ).toBe(whole.report.frozen?.docxSha256);
    expect(await bytesOf(id, 'docx')).toEqual(before);
    expect(Buffer.from(print).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await bytesOf(id, 'pdf')).toEqual(print);
    expect((await (await as('leader')).getWrittenReport({ params: { id } })).content).toEqual(whole.content);
    const body = { version: version + 1, title: 'Khác', head: HEAD, words: {}, edits: [] };
    await expect((await as('compiler')).saveWrittenReport({ params: { id }, body })).rejects.toMatchObject(
      refused('written-report.frozen'),
    );
  });

  test('has in Word the head that is read out of it again', async () => {
    const { id, version } = await frozen();
    await (await as('leader')).freezeWrittenReport({ params: { id }, body: { version } });
    const reading = await read({ bytes: await bytesOf(id, 'docx') });
    expect(reading.ok && reading.value.document).toMatchObject({
      kind: 'BC',
      number: '07',
      symbol: 'BC-SNV',
      place: 'Sông Ngân',
      date: '2026-12-05',
      signer: { name: 'Tạ Thử Nghiệm', position: 'GIÁM ĐỐC' },
    });
  });
});

describe('an audit', () => {
  /** Of the whole province, by a leader who compiles herself. */
  const frozenId = async (at = today()) => {
    const { leader } = a.people;
    const offices = leader.acting.offices.map((office) => ({
      ...office,
      rights: [...office.rights, 'report.compile' as const],
    }));
    const id = await a.w.as({ ...leader, acting: { ...leader.acting, offices } }, async (cx) => {
      const made = await makeReport(cx, {
        id: randomUUID(),
        title: 'Kết quả',
        plans: [a.plan.id],
        from: addDays(at, -30),
        at,
      });
      await changeReport(cx, made, { version: 1, title: 'Kết quả', head: HEAD, words: {}, edits: [] });
      return made;
    });
    await (await as('leader')).freezeWrittenReport({ params: { id }, body: { version: 2 } });
    return id;
  };
  const audit = async (id: string) => (await as('leader')).auditWrittenReport({ params: { id } });

  test('finds nothing different though much has happened since', async () => {
    const id = await frozenId();
    a.w.wait(2 * 24 * 60);
    a.signInAnew();
    const late = await a.find('hoaLac', 'rà soát hộ nghèo');
    await a.enter('hoaLac', late.id, { report: true });
    const found = await audit(id);
    expect({ ...found, counted: found.counted > 40 }).toEqual({
      counted: true,
      uncounted: 0,
      words: 0,
      isWhole: true,
      laterFacts: 0,
      differences: [],
    });
  });

  test('counts what a report composed now would not tell by its own source, and finds it the same', async () => {
    const id = await frozenId(addDays(today(), -1));
    // As one of another version, which counted what comes back where we count what comes once.
    await pastRules(
      a.w,
      `update written_report_frozen set content = replace(content, '"period":"once"', '"period":"recurring"') where report_id = $1`,
      [id],
    );
    const { differences } = await audit(id);
    expect(new Set(differences.map(({ why }) => why))).toEqual(new Set(['changed']));
  });

  test('tells what was recorded on the cut-off day itself after the report was composed', async () => {
    const id = await frozenId();
    a.w.wait(1);
    const work = await a.find('anBinh', 'khám sức khỏe');
    await a.enter('anBinh', work.id, { percent: 20 });
    const { differences, laterFacts } = await audit(id);
    expect(laterFacts).toBeGreaterThan(0);
    expect(differences.length).toBeGreaterThan(0);
    expect(new Set(differences.map(({ why }) => why))).toEqual(new Set(['day-not-over']));
  });

  test('finds a figure that somebody has changed past the rules', async () => {
    const id = await frozenId(addDays(today(), -1));
    await pastRules(
      a.w,
      `update written_report_frozen set content = replace(content, '"measure":"total"', '"measure":"done"') where report_id = $1`,
      [id],
    );
    const { isWhole, differences } = await audit(id);
    expect(isWhole).toBe(false);
    expect(differences.length).toBeGreaterThan(0);
  });

  test('of a paper finds the report by its bytes, and else by its reference which numbers were changed in it', async () => {
    const id = await frozenId();
    const answer = await (await as('leader')).getWrittenReportFile({ params: { id }, query: { as: 'docx' } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(await findPaper(a.w.system, a.w.tenant, bytes)).toEqual({ id, isSame: true, altered: [] });
    const parts = unzipSync(bytes);
    const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const forged = main.replace('Tổng số việc 9', 'Tổng số việc 99');
    const paper = await findPaper(a.w.system, a.w.tenant, zipSync({ ...parts, 'word/document.xml': strToU8(forged) }));
    expect(paper).toMatchObject({ id, isSame: false });
    expect(paper?.altered.map(({ says }) => says?.slice(0, 15))).toEqual(['Tổng số việc 99']);
    expect(await findPaper(a.w.system, a.w.tenant, strToU8('no paper'))).toBeUndefined();
  });

  test('of a draft is refused', async () => {
    const { id } = await make();
    await expect(audit(id)).rejects.toMatchObject(refused('written-report.not-frozen'));
  });
});

test('a report is put before who signs by a paper that says the same figures, in the form of the decree', async () => {
  const { id } = await make();
  const { getSubmissionPaper, getWrittenReport } = await as('compiler');
  const bytes = new Uint8Array(await (await getSubmissionPaper({ params: { id }, query: {} })).arrayBuffer());
  const result = await read({ bytes, name: 'to-trinh.docx' });
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.value.document).toMatchObject({ kind: 'TTr' });
  const { content } = await getWrittenReport({ params: { id } });
  const total = wholeCountsOf({ content, unit: content.unit }).get('total') ?? 0;
  expect(total).toBeGreaterThan(0);
  const [table] = result.value.flow.filter(
    (item) => item.type === 'table' && JSON.stringify(item).includes('Số nhiệm vụ'),
  );
  expect(JSON.stringify(table)).toContain(`"${total}"`);
  expect(await findingsOf(bytes)).toEqual([]);
  await expect((await as('hoaLac')).getSubmissionPaper({ params: { id }, query: {} })).rejects.toMatchObject(
    refused('record.not-found'),
  );
});
