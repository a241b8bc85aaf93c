import { giveOffice } from '../people/give-office.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeXlsxList } from '../kit/xlsx.ts';
import { type FiguredWorld, figuredWorld } from './testing/figured.ts';

let a: FiguredWorld;
let mine: string;
let other: string;
let theirs: string;
beforeAll(async () => {
  a = await figuredWorld();
  ({ id: mine } = await a.find('anBinh', 'rà soát hộ nghèo'));
  ({ id: other } = await a.find('anBinh', 'khám sức khỏe'));
  ({ id: theirs } = await a.find('hoaLac', 'rà soát hộ nghèo'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const HEAD = 'Số đạt,Tổng số,Giá trị,Cách tính,Mã công việc,Mã chỉ tiêu';
const listOf = (...lines: string[]) => new File([[HEAD, ...lines].join('\r\n')], 'so-lieu.csv');
const tried = async (...lines: string[]) =>
  (await a.by('anBinh')).imports.tryFigures({ params: a.params, query: {}, body: listOf(...lines) });
const told = async () => (await a.grid('anBinh')).cells.map(({ figure }) => figure?.value);

test('nobody brings figures in but who may tell them', async () => {
  const body = listOf(`,,5,,${mine},${a.target}`);
  await expect(a.nobody.imports.tryFigures({ params: a.params, query: {}, body })).rejects.toMatchObject(
    refusal('session.none'),
  );
  for (const who of ['compiler', 'leader', 'verifier'] as const) {
    const { imports } = await a.by(who);
    await expect(imports.tryFigures({ params: a.params, query: {}, body })).rejects.toMatchObject(
      refusal('right.missing'),
    );
  }
  const { faults } = await tried(`,,5,,${theirs},${a.target}`);
  expect(faults).toMatchObject([{ row: 2, code: 'assignment-unknown' }]);
});

test('what was reported holds still', async () => {
  const { id } = await a.find('hoaLac', 'khám sức khỏe');
  await a.enter('hoaLac', id, { report: true });
  const { imports } = await a.by('hoaLac');
  const list = await imports.tryFigures({ params: a.params, query: {}, body: listOf(`,,5,,${id},${a.target}`) });
  expect(list.faults).toMatchObject([{ row: 2, code: 'locked' }]);
  const confirm = imports.confirmFigures({ params: { id: list.id } });
  await expect(confirm).rejects.toMatchObject(refusal('import.has-faults'));
});

describe('a list', () => {
  let id: string;
  test('is looked through and nothing of it is told, with what is strange about it', async () => {
    const list = await tried(`"94,5",95,,,${mine},${a.target}`, `,,,,${other},${a.target}`);
    expect(list).toMatchObject({ rows: 2, added: 1, same: 0, faultCount: 0, warningCount: 1 });
    expect(list.warnings).toEqual([{ row: 2, code: 'not-whole', details: { value: 94.5 } }]);
    expect(await told()).toEqual([]);
    id = list.id;
  });

  test('that says what cannot be is refused by row, column and reason', async () => {
    const { id: refused, ...list } = await tried(
      `96,95,,,${mine},${a.target}`,
      `,,-2,,${mine},${a.classes}`,
      `,,"100,5",,${other},${a.target}`,
    );
    expect(list).toMatchObject({ added: 0, faultCount: 3 });
    expect(list.faults.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [2, 'Số đạt', 'over-whole', '96'],
      [3, 'Giá trị', 'below-zero', '-2'],
      [4, 'Giá trị', 'over-hundred', '100,5'],
    ]);
    const confirm = (await a.by('anBinh')).imports.confirmFigures({ params: { id: refused } });
    await expect(confirm).rejects.toMatchObject(refusal('import.has-faults'));
  });

  test('is nobody else’s to confirm or to read', async () => {
    const { imports } = await a.by('hoaLac');
    await expect(imports.confirmFigures({ params: { id } })).rejects.toMatchObject(refusal('record.not-found'));
    await expect(imports.getFigureFile({ params: { id } })).rejects.toMatchObject(refusal('record.not-found'));
    expect((await imports.listFigureImports({ params: a.params })).items.map(({ faults }) => faults)).toEqual([1]);
    const seen = await a.w.as(a.people.health, (cx) => cx.db.selectFrom('figureImport').selectAll().execute());
    expect(seen).toEqual([]);
  });

  test('is brought in once, each assignment as one entry of progress', async () => {
    const { imports } = await a.by('anBinh');
    const twice = await Promise.allSettled([1, 2].map(() => imports.confirmFigures({ params: { id } })));
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(imports.confirmFigures({ params: { id } })).rejects.toMatchObject(refusal('import.done'));
    const { items } = await (await a.as('anBinh')).progress.listProgress({ params: { id: mine } });
    expect(items.map(({ figures }) => figures[0]?.value)).toEqual([(100 * 94.5) / 95]);
    const file = await imports.getFigureFile({ params: { id } });
    expect(await file.text()).toContain(mine);
  });

  test('that says what stands writes nothing', async () =>
    expect(await tried(`"94,5",95,,,${mine},${a.target}`)).toMatchObject({ added: 0, same: 1 }));

  test('is brought in whole or not at all', async () => {
    const list = await tried(`,,70,,${other},${a.target}`, `,,80,,${mine},${a.target}`);
    expect(list.faultCount).toBe(0);
    // Between the two the unit reports one of them.
    await a.enter('anBinh', mine, { report: true });
    const confirm = (await a.by('anBinh')).imports.confirmFigures({ params: { id: list.id } });
    await expect(confirm).rejects.toMatchObject(refusal('import.has-faults'));
    expect(await told()).toEqual([(100 * 94.5) / 95]);
  });
});

describe('the template', () => {
  const template = async (format: 'xlsx' | 'csv') => {
    const answer = await (await a.by('anBinh')).imports.getFigureTemplate({ params: a.params, query: { format } });
    return new File([await answer.arrayBuffer()], `so-lieu.${format}`);
  };

  test.each(['csv', 'xlsx'] as const)('has what may be told, and comes back as it went: %s', async (format) => {
    const cells = (await a.grid('anBinh')).cells.filter(({ assignment }) => assignment === other);
    const versionOf = (of: string) => cells.find(({ target }) => target === of)?.version ?? 0;
    const value = format === 'csv' ? 1.234 : 5.678;
    await a.save('anBinh', other, { value, basis: 'cumulative' }, { version: versionOf(a.target) });
    const of = a.classes;
    await a.save('anBinh', other, { value, basis: 'increment' }, { of, version: versionOf(of) });
    const { imports } = await a.by('anBinh');
    const back = await imports.tryFigures({ params: a.params, query: {}, body: await template(format) });
    // What was reported is not in it; what has no figure says nothing.
    expect(back).toMatchObject({ added: 0, same: 2, faultCount: 0 });
  });

  test('does not lay over what somebody else has entered since it was taken, and does over one’s own', async () => {
    const text = await (await template('csv')).text();
    const line = text.split('\r\n').find((one) => one.includes(other) && one.includes(a.classes)) ?? '';
    const filled = [text.split('\r\n')[0], line.replace(/5,678/, '9')].join('\r\n');
    const version = (await a.grid('anBinh')).cells.find(
      ({ assignment, target }) => assignment === other && target === a.classes,
    )?.version;
    await a.save('anBinh', other, { value: 6, basis: 'increment' }, { of: a.classes, version: version ?? 0 });
    const send = async () =>
      (await a.by('anBinh')).imports.tryFigures({
        params: a.params,
        query: {},
        body: new File([filled], 'so-lieu.csv'),
      });
    expect(await send()).toMatchObject({ added: 1, faultCount: 0 });
    await a.w.asSystem((cx) => giveOffice(cx, a.people.health.id, { unit: a.units.anBinh, role: 'unit', title: '' }));
    a.signInAgain();
    const now = (await a.grid('anBinh')).cells.find(
      ({ assignment, target }) => assignment === other && target === a.classes,
    )?.version;
    await a.save('health', other, { value: 7, basis: 'increment' }, { of: a.classes, version: now ?? 0 });
    expect(await send()).toMatchObject({ added: 0, faultCount: 1, faultRows: 1, faults: [{ code: 'moved-on' }] });
  });

  test.each(['vi', 'en'] as const)('a number of a spreadsheet is the number that it is: %s', async (tongue) => {
    const value = tongue === 'vi' ? 2.345 : 6.789;
    const columns = HEAD.split(',').map((title) => ({ title, width: 10, kind: 'number' as const }));
    async function* rows() {
      yield [null, null, value, null, other, a.target];
    }
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const notes = { name: 'Hướng dẫn', lines: [] };
    for await (const part of writeXlsxList({ name: 'Số liệu', columns, count: 1, rows: rows() }, notes)) {
      parts.push(new Uint8Array(part));
    }
    const { imports } = await a.by('anBinh');
    const list = await imports.tryFigures({
      params: a.params,
      query: { tongue },
      body: new File(parts, 'so-lieu.xlsx'),
    });
    await imports.confirmFigures({ params: { id: list.id } });
    expect(await told()).toContain(value);
  });
});

describe('the language of who works with a list', () => {
  const numberOf = async () =>
    (await a.grid('anBinh')).cells.find(({ assignment, target }) => assignment === other && target === a.classes)
      ?.figure?.value;

  test('decides how its numbers are read, which is told, and they are brought in as they were looked through', async () => {
    const { imports } = await a.by('anBinh');
    const body = listOf(`,,"1,200.5",,${other},${a.classes}`);
    const list = await imports.tryFigures({ params: a.params, query: { tongue: 'en' }, body });
    expect(list).toMatchObject({ tongue: 'en', added: 1, faultCount: 0 });
    await imports.confirmFigures({ params: { id: list.id } });
    expect(await numberOf()).toBe(1200.5);
    const whole = listOf(`,,"1,300",,${other},${a.classes}`);
    const english = await imports.tryFigures({ params: a.params, query: { tongue: 'en' }, body: whole });
    await imports.confirmFigures({ params: { id: english.id } });
    expect(await numberOf()).toBe(1300);
  });

  test('refuses what may be two numbers in it', async () => {
    const { imports } = await a.by('anBinh');
    for (const [tongue, text] of [
      ['vi', '"1,400"'],
      ['en', '1.400'],
    ] as const) {
      const body = listOf(`,,${text},,${other},${a.classes}`);
      const list = await imports.tryFigures({ params: a.params, query: { tongue }, body });
      expect(list).toMatchObject({ tongue, added: 0, faults: [{ row: 2, code: 'grouping', column: 'Giá trị' }] });
    }
  });

  test('writes the template as it will be read', async () => {
    const { imports } = await a.by('anBinh');
    for (const [tongue, text] of [
      ['vi', '1.300'],
      ['en', '"1,300"'],
    ] as const) {
      const answer = await imports.getFigureTemplate({ params: a.params, query: { format: 'csv', tongue } });
      const csv = await answer.text();
      expect(csv).toContain(`,${text},`);
      const back = { params: a.params, query: { tongue }, body: new File([csv], 'so-lieu.csv') };
      expect(await imports.tryFigures(back)).toMatchObject({ added: 0, faultCount: 0 });
    }
  });
});

test('a file that is no list, and one without the columns, are refused with what to do', async () => {
  const { imports } = await a.by('anBinh');
  const send = (text: string) => imports.tryFigures({ params: a.params, query: {}, body: new File([text], 'x.csv') });
  await expect(send('Đơn vị,Giá trị\r\nXã,5')).rejects.toMatchObject(refusal('import.columns-missing'));
});
