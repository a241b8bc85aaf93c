// The scanner as Debian ships it, where it is installed (apt-get install clamav-daemon): what the stand-in of the other tests
// says is only what we believe that clamd says. It knows one signature, of our own.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MALWARE } from '../../testing/clamd-stand-in.ts';
import { isScannerThere, scanAt } from './scan.ts';

const CLAMD = '/usr/sbin/clamd';
const isInstalled = existsSync(CLAMD);
const MOST_BYTES = 1_000_000;

let folder: string;
let clamd: ChildProcess;
let place: { readonly path: string };
beforeAll(async () => {
  if (!isInstalled) return;
  folder = await mkdtemp(join(tmpdir(), 'sauro-clamd-'));
  place = { path: join(folder, 'clamd.sock') };
  await writeFile(join(folder, 'own.ndb'), `SauRo.Test:0:*:${Buffer.from(MALWARE).toString('hex')}\n`);
  const settings = [
    `LocalSocket ${place.path}`,
    `DatabaseDirectory ${folder}`,
    `TemporaryDirectory ${folder}`,
    `StreamMaxLength ${MOST_BYTES}`,
    'Foreground yes',
  ];
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  clamd = spawn(CLAMD, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  while (!(await isScannerThere(place))) {
    if (clamd.exitCode !== null) throw new Error(`clamd ended with ${clamd.exitCode}.`);
    await pause(50);
  }
});
afterAll(async () => {
  if (!isInstalled) return;
  const ended = new Promise((resolve) => clamd.once('exit', resolve));
  clamd.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

const verdictOn = async (content: string | Uint8Array) => {
  const path = join(folder, randomBytes(8).toString('hex'));
  await writeFile(path, content);
  return scanAt(place)({ path });
};

test.skipIf(!isInstalled)(
  'clamd itself finds what it knows, also within a package, and nothing in another file',
  async () => {
    expect(await verdictOn(randomBytes(700_001))).toEqual({ is: 'clean' });
    expect(await verdictOn('')).toEqual({ is: 'clean' });
    const found = { is: 'found', virus: 'SauRo.Test.UNOFFICIAL' };
    expect(await verdictOn(`đầu tệp ${MALWARE}`)).toEqual(found);
    expect(await verdictOn(zipSync({ 'word/document.xml': strToU8(`<w:t>${MALWARE}</w:t>`) }))).toEqual(found);
  },
);

test.skipIf(!isInstalled)('what is larger than clamd takes is said to be so', async () => {
  expect(await verdictOn(randomBytes(5 * MOST_BYTES))).toEqual({ is: 'too-large' });
});
