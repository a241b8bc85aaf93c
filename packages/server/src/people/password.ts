// Argon2id with 19 MiB and two passes (OWASP's first choice): some 14 ms, off the main thread.
import { hash, verify } from '@node-rs/argon2';

const WAY = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that was thrown away, hashed in the same way; a test holds that the ways agree. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$CYkHJxPyw5vXSwksQesLwg$vHHB4FRiKvQODKY9vsjNblljO6lLKo+T/2lVIx5IZzM';

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), WAY);
}

/** An account that does not exist costs the same one hash as a wrong password: the answer's time betrays nothing. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODYS_HASH, password.normalize('NFC'));
  return matches && passwordHash !== undefined;
}
