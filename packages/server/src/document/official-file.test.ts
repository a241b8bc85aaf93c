import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficialDocument } from '@sauro/writer';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Printer } from '../kit/system.ts';
import { officialFile } from './official-file.ts';

const document: OfficialDocument = {
  head: {
    form: 'state',
    issuer: ['Sở Xây dựng'],
    number: 7,
    symbol: 'TB-SXD',
    place: 'Sông Ngân',
    date: { year: 2026, month: 3, day: 5 },
    kind: 'TB',
    title: 'Lịch trồng cây',
  },
  body: [{ type: 'point', text: 'Trồng cây trong tháng 3.' }],
  recipients: ['Lưu: VT'],
  signature: { capacity: ['Giám đốc'], name: 'Tạ Thử Nghiệm' },
};

/** Stands in for LibreOffice: its "print" says that it was asked. */
const PRINTING = '#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\necho "of LibreOffice" > "$2/input.pdf"\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-printer-'));
  await writeFile(join(folder, 'soffice'), PRINTING);
  await chmod(join(folder, 'soffice'), 0o755);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

describe('a document as PDF', () => {
  const printed = async (printer: Printer, path: string): Promise<string> => {
    vi.stubEnv('PATH', path);
    const { body, type, name } = await officialFile(document, { as: 'pdf', name: 'thong-bao', printer });
    expect([type, name]).toEqual(['application/pdf', 'thong-bao.pdf']);
    return Buffer.from(body as Uint8Array).toString('latin1', 0, 14);
  };
  test('is printed by LibreOffice where it is installed', async () => {
    expect(await printed('libreoffice', folder)).toBe('of LibreOffice');
  });
  test('is printed by the engine that comes with the product where it is not', async () => {
    expect(await printed('libreoffice', '/nowhere')).toMatch(/^%PDF-1\.7/);
  });
  test('is always printed by that engine where the configuration says so', async () => {
    expect(await printed('builtin', folder)).toMatch(/^%PDF-1\.7/);
  });
});
