// Codes to be printed and put away, for who has lost the second factor. Shown once, kept as hashes, each good once.
import { createHash, randomInt } from 'node:crypto';
import type { PersonId } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { countRecoveryCodes } from './queries-factor.ts';
import { recoveryCodesMade } from './sign-in-actions.ts';

const COUNT = 10;
/** Crockford's base 32: none looks like another. Four times four are 80 bits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const GROUPS = 4;
const GROUP = 4;

/** New ones in the place of all that there were; their words, which are nowhere kept. */
export async function makeRecoveryCodes(cx: Cx, person: PersonId): Promise<readonly string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  const hashes = codes.map(hashOfCode);
  await record(cx, recoveryCodesMade, { subject: person, data: { count: COUNT }, aside: { hashes } });
  return codes;
}

/** With the first second factor come the codes; with the next one those that are there stay. */
export async function makeFirstCodes(cx: Cx, person: PersonId): Promise<readonly string[] | null> {
  return (await countRecoveryCodes(cx, person)) > 0 ? null : makeRecoveryCodes(cx, person);
}

/** As it is typed: capitals, strokes and spaces make no difference, nor does o for 0 or l for 1. */
export function hashOfCode(typed: string): Buffer {
  const plain = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  return createHash('sha256').update(plain).digest();
}

function newCode(): string {
  return Array.from({ length: GROUPS }, () => randomWord(GROUP)).join('-');
}

/** Of letters and numbers of which none looks like another: 5 bits each. */
export function randomWord(length: number): string {
  return Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}
