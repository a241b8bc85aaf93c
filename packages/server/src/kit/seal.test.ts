import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyIn, sealWith } from './seal.ts';

test('what is sealed opens with its key and for its place only', () => {
  const seal = sealWith(randomBytes(32));
  const sealed = seal.close('bí mật', 'người một');
  expect(sealed.includes(Buffer.from('bí mật'))).toBe(false);
  expect(seal.open(sealed, 'người một')).toBe('bí mật');
  expect(seal.open(sealed, 'người hai')).toBeUndefined();
  expect(sealWith(randomBytes(32)).open(sealed, 'người một')).toBeUndefined();
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(seal.open(sealed, 'người một')).toBeUndefined();
});

test('the key is made once, even by two at once, and nobody else may read it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sauro-key-'));
  const [one, other] = await Promise.all([keyIn(folder), keyIn(folder)]);
  expect(one.equals(other)).toBe(true);
  expect((await keyIn(folder)).equals(one)).toBe(true);
  expect((await stat(join(folder, 'secret.key'))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(folder, 'secret.key'), 'utf8')).toHaveLength(44);
  await rm(folder, { recursive: true });
});
