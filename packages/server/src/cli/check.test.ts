import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleCli } from '../bundle.ts';

const SAMPLES = fileURLToPath(new URL('../../../../samples/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));

let folder: string;
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  folder = await mkdtemp(join(CACHE, 'sauro-check-'));
  await bundleCli(join(folder, 'bin'));
  await writeFile(join(folder, 'good.docx'), await readFile(join(SAMPLES, 'decision-with-plan.docx')));
  await writeFile(join(folder, 'bad.docx'), await spoilt('decision-with-plan.docx'));
  await writeFile(join(folder, 'plan.txt'), 'KẾ HOẠCH\nSố hóa\n\nI. NHIỆM VỤ\n1. Văn phòng rà soát hồ sơ.\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** With a left margin of 20 mm. */
async function spoilt(name: string): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await readFile(join(SAMPLES, name))));
  const main = new TextDecoder().decode(parts['word/document.xml']).replaceAll('w:left="1701"', 'w:left="1134"');
  return zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(main) });
}

function sauro(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/cli.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('a document in good form: nothing is wrong, and the end is 0', () => {
  const { status, stdout } = sauro('check', 'good.docx');
  expect(stdout).toContain('Không thấy chỗ nào sai thể thức.');
  expect(status).toBe(0);
});

it('what is wrong is said once with its article, and the end is 4', () => {
  const { status, stdout } = sauro('check', 'bad.docx');
  expect(stdout).toContain('SAI (1)');
  expect(stdout).toContain('Lề trái 20 mm, phải từ 30 đến 35 mm.');
  expect(stdout).toContain('Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3');
  expect(stdout).not.toContain('\u001b');
  expect(status).toBe(4);
});

it('the same as JSON, one line each where there are several', () => {
  const answers = sauro('check', '--json', '--lang', 'en', 'good.docx', 'bad.docx')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ file, counts }) => [file, counts.error])).toEqual([
    ['good.docx', 0],
    ['bad.docx', 1],
  ]);
  expect(answers[1].findings[0]).toMatchObject({
    code: 'page.margin',
    severity: 'error',
    place: null,
    fix: '30 mm',
    message: 'The left margin is 20 mm; it must be 30 to 35 mm.',
  });
});

it('writes a corrected copy beside the original, which then has nothing wrong', () => {
  expect(sauro('check', 'bad.docx', '--fix', 'mended.docx').stderr).toContain('mended.docx');
  expect(sauro('check', 'mended.docx').status).toBe(0);
  expect(sauro('check', 'good.docx', '--fix', 'none.docx').stderr).toContain('Không có chỗ nào chắc chắn');
  expect(existsSync(join(folder, 'none.docx'))).toBe(false);
});

it('never writes over the original', () => {
  expect(sauro('check', 'bad.docx', '--fix', './bad.docx')).toMatchObject({ status: 2, stdout: '' });
});

it('a file that is no DOCX, or not there, ends with 1; a state secret with 3', () => {
  expect(sauro('check', 'plan.txt')).toMatchObject({ status: 1, stdout: '' });
  expect(sauro('check', 'absent.docx').status).toBe(1);
  expect(sauro('check', join(SAMPLES, 'marked-secret.docx'))).toMatchObject({ status: 3, stdout: '' });
});
