import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCli } from '../bundle.ts';

const SAMPLES = fileURLToPath(new URL('../../../../samples/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));
const PLAN = 'KẾ HOẠCH\nTriển khai số hóa hồ sơ\n\nI. NHIỆM VỤ\n1. Văn phòng Sở rà soát hồ sơ trước ngày 30/4/2026.\n';

let folder: string;

beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  folder = await mkdtemp(join(CACHE, 'sauro-cli-'));
  await bundleCli(join(folder, 'bin'));
  await mkdir(join(folder, 'plans/more'), { recursive: true });
  await writeFile(join(folder, 'plans/one.txt'), PLAN);
  await writeFile(join(folder, 'plans/more/two.md'), PLAN);
  await writeFile(join(folder, 'plans/~$one.docx'), 'lock');
  await writeFile(join(folder, 'broken.docx'), 'PK\x03\x04 and nothing more');
});
afterAll(() => rm(folder, { recursive: true }));

/** The command as a person runs it: a process of its own, its output in a pipe. */
function sauro(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/cli.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('sauro read', () => {
  it('prints a summary, without colours in a pipe', () => {
    const { status, stdout, stderr } = sauro('read', join(SAMPLES, 'grouped-table.docx'));
    expect(stdout).toMatch(/^grouped-table\.docx\nKH /);
    expect(stdout).toContain('NHIỆM VỤ (');
    expect(stdout).not.toContain('\u001b');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('prints the reading as the guide has it, with anchors and doubts, and the blocks only where asked', () => {
    const reading = JSON.parse(sauro('read', '--json', 'plans/one.txt').stdout);
    expect(Object.keys(reading)).toEqual(
      expect.arrayContaining(['document', 'references', 'targets', 'tasks', 'reporting', 'phases', 'doubts']),
    );
    expect(reading.tasks[0]).toMatchObject({
      lead: ['Văn phòng Sở'],
      deadline: { kind: 'by', due: '2026-04-30' },
      anchor: { block: expect.any(Number) },
    });
    expect(reading.doubts[0].message).toEqual(expect.any(String));
    expect(reading.flow).toBeUndefined();
    expect(JSON.parse(sauro('read', '--json', '--blocks', 'plans/one.txt').stdout).flow.length).toBeGreaterThan(2);
  });

  it('prints the same bytes each time', () => {
    const words = ['read', '--json', '--blocks', join(SAMPLES, 'landscape-annex.pdf')];
    expect(sauro(...words).stdout).toBe(sauro(...words).stdout);
  });

  it('reads a folder with all below it, one line of JSON a file, and tells its progress beside', () => {
    const { status, stdout, stderr } = sauro('read', '--json', 'plans');
    const files = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual(['plans/more/two.md', 'plans/one.txt']);
    expect(stderr).toBe('[1/2] plans/more/two.md\n[2/2] plans/one.txt\n');
    expect(status).toBe(0);
  });

  it('reads many files on all processors, and answers in their order', async () => {
    await mkdir(join(folder, 'many'));
    const names = Array.from({ length: 80 }, (_, index) => `many/plan-${String(index).padStart(2, '0')}.txt`);
    for (const [index, name] of names.entries())
      await writeFile(join(folder, name), PLAN.repeat(1 + ((index * 7) % 5)));
    const { status, stdout } = sauro('read', '--json', 'many');
    const answered = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answered.map(({ file }) => file)).toEqual(names);
    expect(answered.every(({ tasks }) => tasks.length > 0)).toBe(true);
    expect(status).toBe(0);
  });

  it('writes each reading under the name of its file', async () => {
    expect(sauro('read', '--json', '--out', 'readings', 'plans').status).toBe(0);
    expect((await readdir(join(folder, 'readings'))).toSorted()).toEqual(['one.json', 'two.json']);
    expect(JSON.parse(await readFile(join(folder, 'readings/one.json'), 'utf8')).document.kind).toBe('KH');
  });

  it('writes nothing where two readings would have one name', async () => {
    await writeFile(join(folder, 'one.md'), PLAN);
    const { status, stderr } = sauro('read', '--json', '--out', 'clash', 'plans', 'one.md');
    expect(status).toBe(2);
    expect(stderr).toContain('plans/one.txt, one.md');
    expect(await readdir(folder)).not.toContain('clash');
  });

  it('tells how long each pass took, where asked', () => {
    expect(sauro('read', '--time', 'plans/one.txt').stderr).toMatch(/^plans\/one\.txt: [\d.]+ ms \(open [\d.]+, /);
  });
});

describe('how sauro read ends', () => {
  it('with 1 where some file could not be read, having read the others', () => {
    const { status, stdout, stderr } = sauro('read', '--json', 'plans/one.txt', 'broken.docx', 'absent.pdf');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ file, problem }) => [file, problem?.code]),
    ).toEqual([
      ['plans/one.txt', undefined],
      ['broken.docx', 'file.broken'],
    ]);
    expect(stderr).toContain('absent.pdf: không có');
    expect(status).toBe(1);
  });

  it('with 2 where the command line is wrong, having read nothing', () => {
    expect(sauro('read', 'plans/one.txt', '--josn')).toMatchObject({ status: 2, stdout: '' });
    expect(sauro('raed')).toMatchObject({ status: 2, stdout: '' });
    expect(sauro()).toMatchObject({ status: 2, stdout: '' });
  });

  it('with 3 where a document is a state secret, and prints nothing of it', () => {
    const { status, stdout, stderr } = sauro('read', join(SAMPLES, 'marked-secret.docx'));
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('bí mật nhà nước');
  });
});

it('sauro answers the same where the code kept for it is not of this Node, or is gone', async () => {
  const words = ['read', '--json', '--blocks', join(SAMPLES, 'landscape-annex.pdf')];
  const kept = join(folder, 'bin/commands.cjs.code');
  const code = await readFile(kept);
  const expected = sauro(...words);
  await writeFile(kept, code.fill(1, 0, 64));
  expect(sauro(...words)).toEqual(expected);
  await rm(kept);
  expect(sauro(...words)).toEqual(expected);
});

it('sauro --help names every exit code', () => {
  const { status, stdout } = sauro('--help');
  expect(status).toBe(0);
  expect(stdout.match(/^ {2}\d /gm)).toEqual(['  0 ', '  1 ', '  2 ', '  3 ', '  4 ']);
});
