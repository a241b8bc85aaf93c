// Argon2id with 19 MiB and two passes (OWASP's first choice): some 14 ms, off the main thread.
import { hash, verify } from '@node-rs/argon2';

const WAY = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), WAY);
}

/** An account that does not exist takes as long as a wrong password: the answer's time betrays nothing. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash()), password.normalize('NFC'));
  return matches && passwordHash !== undefined;
}

let nobodys: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  return (nobodys ??= hashPassword('nobody'));
}
