// Templates of reports: looked through, kept, chosen by a regime, and what is written in them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';

let a: ReportingWorld;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const DOCUMENT = 'word/document.xml';

async function partsOf(file: Pick<Blob, 'arrayBuffer'>) {
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

/** The first template with one of its texts in other words. */
async function edited(from: string, to: string): Promise<File> {
  const parts = await partsOf(await (await a.as('compiler')).templates.getFirstTemplate());
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  expect(xml).toContain(from);
  parts[DOCUMENT] = strToU8(xml.replace(from, to));
  return new File([zipSync(parts)], 'mau.docx');
}

const keep = async (file: File, name = 'Mẫu của Sở') =>
  (await a.as('compiler')).templates.keepTemplate({ query: { unit: a.units.home, name }, body: file });

test('who may not run rounds for a unit keeps and removes nothing in its name', async () => {
  const file = await edited('BÁO CÁO', 'BÁO CÁO');
  const unit = (await a.as('anBinh')).templates;
  await expect(unit.keepTemplate({ query: { unit: a.units.home, name: 'x' }, body: file })).rejects.toMatchObject({
    problem: { code: expect.stringMatching(/^(?:right|unit)\./u) },
  });
  const { id } = await keep(file);
  await expect(unit.removeTemplate({ params: { id } })).rejects.toMatchObject({
    problem: { code: expect.stringMatching(/^(?:right|unit|record)\./u) },
  });
});

test('a template is looked through before it is kept: each finding by its place, and with a fault nothing is kept', async () => {
  const { templates } = await a.as('compiler');
  const first = new File([new Uint8Array(await (await templates.getFirstTemplate()).arrayBuffer())], 'mau.docx');
  const sound = await templates.tryTemplate({ body: first });
  expect(sound.findings).toEqual([]);
  expect(sound.form.filter(({ severity }) => severity === 'error')).toEqual([]);
  const faulty = await edited('{{trich_yeu}}', '{{trich_yeu_khac}}');
  const tried = await templates.tryTemplate({ body: faulty });
  expect(tried.findings).toContainEqual({ code: 'unknown', what: 'trich_yeu_khac', isFault: true });
  const before = (await templates.listTemplates()).items.length;
  await expect(keep(faulty)).rejects.toMatchObject(refused('template.faulty'));
  await expect(keep(new File(['không phải Word'], 'mau.docx'))).rejects.toMatchObject({ problem: { status: 422 } });
  expect((await templates.listTemplates()).items).toHaveLength(before);
});

test('reports of a regime are written in its template, in rounds that open after it was chosen', async () => {
  const { templates, regimes, rounds } = await a.as('compiler');
  const { id: template } = await keep(
    await edited('{{ket_thuc}}', 'Tổng số {{so_lieu.total}} việc. Mẫu riêng của Sở.'),
  );
  const made = await regimes.makeRegime({ body: { ...a.body(), unit: a.units.home } });
  const periods = made.next.map(({ key }) => key);
  const open = async (period: string | undefined) =>
    rounds.openRound({ params: { id: made.id }, body: { period: period ?? '' } });
  const plain = await open(periods.at(-1));
  const { version } = await regimes.getRegime({ params: { id: made.id } });
  const amended = await regimes.amendRegime({ params: { id: made.id }, body: { ...a.body(), template, version } });
  expect(amended.template).toBe(template);
  const own = await open(periods.at(-2));

  const paper = async (round: string) => {
    const { id } = await a.reportOf(round, 'anBinh');
    const file = await (await a.as('anBinh')).reports.getReportDocument({ params: { id }, query: { as: 'docx' } });
    const parts = await partsOf(file);
    return strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  };
  expect(await paper(plain.id)).not.toContain('Mẫu riêng của Sở');
  const written = await paper(own.id);
  expect(written).toMatch(/Tổng số <\/w:t>.*?\d+.*? việc\. Mẫu riêng của Sở\.|Tổng số \d+ việc\. Mẫu riêng của Sở\./su);
  expect(written).not.toContain('{{');
  expect(written).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');

  // Nothing that comes with the product lays out what was drawn in Word; the report itself it prints.
  const params = { id: (await a.reportOf(own.id, 'anBinh')).id };
  const print = async (form: 'round' | 'usual') =>
    (await a.as('anBinh')).reports.getReportDocument({ params, query: { as: 'pdf', form } });
  await expect(print('round')).rejects.toMatchObject(refused('template.no-printer'));
  expect((await (await print('usual')).text()).slice(0, 5)).toBe('%PDF-');

  await expect(templates.removeTemplate({ params: { id: template } })).rejects.toMatchObject(refused('template.used'));
  await regimes.endRegime({ params: { id: made.id }, body: { version: amended.version } });
  await templates.removeTemplate({ params: { id: template } });
  expect((await templates.listTemplates()).items.map(({ id }) => id)).not.toContain(template);
  // What was opened with it goes on.
  expect(await paper(own.id)).toBe(written);
});

test('a regime is refused a template that names a section its outline has not, and one that was taken away', async () => {
  const { templates, regimes } = await a.as('compiler');
  const { id } = await keep(await edited('{{noi_dung}}', '{{muc.khong_co}}'));
  const make = (template: string) => regimes.makeRegime({ body: { ...a.body({ template }), unit: a.units.home } });
  await expect(make(id)).rejects.toMatchObject(refused('template.section'));
  const { id: gone } = await keep(await edited('BÁO CÁO', 'BÁO CÁO'), 'Mẫu bỏ');
  await templates.removeTemplate({ params: { id: gone } });
  await expect(make(gone)).rejects.toMatchObject(refused('template.removed'));
});
