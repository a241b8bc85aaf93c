import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readConfig, VARIABLE_NAMES } from './config.ts';
import { scanPagesFor } from './document/limits.ts';

test('nothing set is a system for one person on her own machine', () => {
  const config = readConfig({}, false);
  expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: null, sample: true });
  expect(config.dataDir).toMatch(/\/\.data$/);
  expect(config.files).toEqual({ kind: 'disk', folder: `${config.dataDir}/files` });
});

test('root’s data lie where the database’s own user can enter', () => {
  expect(readConfig({}, true).dataDir).toMatch(/^\/var\/lib\/sauro\/[^/]+-[0-9a-f]{8}$/);
});

test('all that is wrong is said at once, with the variable, what is wrong and an example, in both languages', () => {
  const wrong = () => readConfig({ PORT: 'ba nghìn', LOG_LEVEL: 'loud', READ_SECONDS: '0' }, false);
  expect(wrong).toThrow(/PORT “ba nghìn”[\s\S]*PORT=3000[\s\S]*LOG_LEVEL “loud”[\s\S]*READ_SECONDS “0”/);
  expect(wrong).toThrow(/không hợp lệ \/ not valid/);
});

test('a secret is not repeated, even where it is wrong', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://root:hunter2@db' }, false)).toThrow(
    /^(?![\s\S]*hunter2)[\s\S]*DATABASE_URL/,
  );
});

test('a system that others can reach has no sample passwords unless they are asked for', () => {
  expect(readConfig({ HOST: '0.0.0.0' }, false).sample).toBe(false);
  expect(readConfig({ DATABASE_URL: 'postgres://sauro:x@db/sauro' }, false).sample).toBe(false);
  expect(readConfig({ HOST: '0.0.0.0', SAMPLE: 'yes' }, false).sample).toBe(true);
});

test('storage in S3 needs its address and its keys, and says which are missing', () => {
  const url = 's3://plans/kept?endpoint=https://s3.local&region=vn-1';
  expect(() => readConfig({ FILES_URL: url }, false)).toThrow(/FILES_KEY_ID, FILES_SECRET/);
  expect(readConfig({ FILES_URL: url, FILES_KEY_ID: 'id', FILES_SECRET: 'secret' }, false).files).toEqual({
    kind: 's3',
    endpoint: 'https://s3.local',
    bucket: 'plans',
    prefix: 'kept/',
    region: 'vn-1',
    keyId: 'id',
    secret: 'secret',
  });
});

test('a virus scanner stands at a port or at a socket of the file system', () => {
  expect(readConfig({}, false)).toMatchObject({ clamd: null, whenScannerIsAway: 'refuse' });
  expect(readConfig({ CLAMD_URL: 'tcp://[::1]:3310' }, false).clamd).toEqual({ host: '::1', port: 3310 });
  expect(readConfig({ CLAMD_URL: 'unix:/run/clamav/clamd.ctl' }, false).clamd).toEqual({
    path: '/run/clamav/clamd.ctl',
  });
  for (const wrong of ['127.0.0.1:3310', 'tcp://scanner', 'tcp://scanner:99999', 'http://scanner:3310', 'unix:']) {
    expect(() => readConfig({ CLAMD_URL: wrong }, false)).toThrow(/CLAMD_URL/);
  }
});

test('an empty variable is one that was not set', () => {
  expect(readConfig({ PORT: '', FILES_URL: '' }, false).port).toBe(3000);
});

test('every variable stands in the guide for those who run the system', async () => {
  const guide = await readFile(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  expect(VARIABLE_NAMES.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test('notices leave only where all that they need is set, and no password is repeated', () => {
  const smtp = { SMTP_URL: 'smtp://sauro:hunter2@mail.local:587', MAIL_FROM: 'Sáu Rõ <sauro@tinh.test>' };
  expect(readConfig({}, false).outside).toBeNull();
  expect(() => readConfig(smtp, false)).toThrow(/^(?![\s\S]*hunter2)[\s\S]*PUBLIC_URL/);
  expect(() => readConfig({ ...smtp, MAIL_FROM: '' }, false)).toThrow(/SMTP_URL, MAIL_FROM/);
  expect(() => readConfig({ SMTP_URL: 'http://a:hunter2@b' }, false)).toThrow(/^(?![\s\S]*hunter2)[\s\S]*SMTP_URL/);
  expect(() => readConfig({ WEBHOOK_URL: 'http://xa.test', WEBHOOK_SECRET: 'ngắn' }, false)).toThrow(
    /^(?![\s\S]*“ngắn”)[\s\S]*WEBHOOK_URL[\s\S]*WEBHOOK_SECRET/,
  );
  expect(readConfig({ ...smtp, PUBLIC_URL: 'https://sauro.test' }, false).outside).toMatchObject({
    email: { from: 'Sáu Rõ <sauro@tinh.test>' },
    webhook: null,
  });
});

test.each([
  ['one processor', 1, 8000, 1],
  ['two', 2, 8000, 1],
  ['eight', 8, 16_000, 7],
  ['eight and little memory', 8, 4000, 2],
  ['next to no memory', 8, 512, 1],
  ['a very large machine', 256, 1_000_000, 32],
])('pages of scans leave a processor and half of the memory to others: %s', (_machine, processors, memoryMb, pages) => {
  expect(scanPagesFor(processors, memoryMb)).toBe(pages);
});
