// The damaged file of a number: always the same one for the same seeds.
import { strFromU8, strToU8 } from 'fflate';
import { damageDocx } from './mutate-docx.ts';
import { damageBytes } from './mutate-bytes.ts';
import { damagePdf } from './mutate-pdf.ts';
import { damageText } from './mutate-text.ts';
import { type Chance, chance } from './random.ts';
import type { Kind, Seed } from './seeds.ts';

export type Damaged = { readonly seed: Seed; readonly bytes: Uint8Array };

type Damage = (bytes: Uint8Array, other: Uint8Array, by: Chance) => Uint8Array;

const DAMAGES: Readonly<Record<Kind, Damage>> = {
  docx: (bytes, other, by) => (by.below(5) === 0 ? damageBytes(bytes, other, by) : damageDocx(bytes, other, by)),
  pdf: damagePdf,
  text: textual,
  html: textual,
};

export function damagedOf(number: number, seeds: readonly Seed[]): Damaged {
  const by = chance(number);
  const seed = by.pick(seeds);
  const other = by.pick(seeds.filter(({ kind }) => kind === seed.kind)).bytes;
  return { seed, bytes: DAMAGES[seed.kind](seed.bytes, other, by) };
}

function textual(bytes: Uint8Array, other: Uint8Array, by: Chance): Uint8Array {
  if (by.below(4) === 0) return damageBytes(bytes, other, by);
  return strToU8(damageText(strFromU8(bytes), strFromU8(other), by));
}
