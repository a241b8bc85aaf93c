// Small secrets that must be read again are kept sealed: AES-256-GCM with a key that does not lie in the database. What is
// sealed for one place opens in no other: `bound` names it. The key comes from the configuration, or is made once.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 1;
const KEY_FILE = 'secret.key';

export type Seal = {
  readonly close: (text: string, bound: string) => Buffer;
  /** Undefined where it was sealed with another key, for another place, or was changed. */
  readonly open: (sealed: Buffer, bound: string) => string | undefined;
};

/** The key is 32 bytes. */
export function sealWith(key: Buffer): Seal {
  if (key.length !== KEY_BYTES) throw new Error('The key of the seal has 32 bytes.');
  return {
    close(text, bound) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]);
    },
    open(sealed, bound) {
      const bodyAt = 1 + IV_BYTES + TAG_BYTES;
      if (sealed[0] !== VERSION || sealed.length < bodyAt) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV_BYTES))
        .setAAD(Buffer.from(bound))
        .setAuthTag(sealed.subarray(1 + IV_BYTES, bodyAt));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(bodyAt)), decipher.final()]).toString('utf8');
      } catch {
        // The tag does not fit: the one thing that `final` throws for.
        return undefined;
      }
    },
  };
}

/** The key in the folder, made on the first start and readable by its owner alone. Two that start at once agree on one. */
export async function keyIn(folder: string): Promise<Buffer> {
  const path = join(folder, KEY_FILE);
  await mkdir(folder, { recursive: true });
  const found = await readKey(path);
  if (found) return found;
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(KEY_BYTES).toString('base64'));
    await file.sync();
  } finally {
    await file.close();
  }
  // Whole or not at all, and never in the place of another's.
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  const made = await readKey(path);
  if (!made) throw new Error('The key that was written cannot be read.');
  return made;
}

async function readKey(path: string): Promise<Buffer | undefined> {
  try {
    const key = Buffer.from(await readFile(path, 'utf8'), 'base64');
    await chmod(path, 0o600);
    return key;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
