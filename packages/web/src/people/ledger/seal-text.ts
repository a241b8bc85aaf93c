// A seal as it is written down and kept elsewhere: its number, a dash, its hash. The command line takes the same.

export type SealText = { readonly number: number; readonly sha256: string };

const SEAL = /^0*([1-9]\d{0,8})-([0-9a-f]{64})$/;

export function sealText({ number, sha256 }: SealText): string {
  return `${number}-${sha256}`;
}

/** Undefined where it is none. Spaces, line breaks and capitals of whoever copied it do not matter. */
export function readSeal(text: string): SealText | undefined {
  const [, number, sha256] = SEAL.exec(text.replace(/\s+/gu, '').replace(/[–—]/u, '-').toLowerCase()) ?? [];
  return number === undefined || sha256 === undefined ? undefined : { number: Number(number), sha256 };
}
