// One unit that a document names in full here and in short there, or in two shorts: "Sở GD&ĐT", "Sở GDĐT".
import type { Reading } from '@sauro/reader/reading';
import type { Told } from './finding.ts';
import { fold } from './lines.ts';

/** What everybody writes short; and words that say nothing of which unit it is. */
const EVERYBODY = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)/u;
const EMPTY = new Set(['va', 'cua', 'các', 'cac']);

export function twoNames({ tasks }: Reading): Told[] {
  const names = new Map<string, { first: number; count: number }>();
  for (const { lead, coordinate, anchor } of tasks) {
    for (const name of [...lead, ...coordinate]) {
      const before = names.get(name);
      names.set(name, { first: before?.first ?? anchor.block, count: (before?.count ?? 0) + 1 });
    }
  }
  const groups = new Map<string, string[]>();
  for (const name of names.keys()) {
    const key = keyOf(name);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter(areOne).map((group) => ({
    code: 'unit.two-names',
    details: { names: group.map((name) => `${name} (${names.get(name)?.count ?? 0})`).join('; ') },
    at: { block: Math.min(...group.map((name) => names.get(name)?.first ?? 0)) },
  }));
}

/** Two full names that share their first letters are two units (Nội vụ, Ngoại vụ): then nobody can tell whose the short is. */
function areOne(group: readonly string[]): boolean {
  const shorts = group.filter(isShort);
  const full = new Set(group.filter((name) => !isShort(name)).map(plain));
  return group.length > 1 && shorts.length > 0 && full.size <= 1 && new Set(group.map(plain)).size > 1;
}

/** "Sở GD&ĐT" and "Sở Giáo dục và Đào tạo" both give "so gddt"; undefined for what everybody writes short. */
function keyOf(name: string): string | undefined {
  if (EVERYBODY.test(fold(name))) return undefined;
  const [first = '', ...rest] = name.split(/[\s,&-]+/u).filter((word) => word !== '');
  const letters = rest
    .filter((word) => !EMPTY.has(fold(word)))
    .map((word) => fold(isAbbreviation(word) ? word : word.charAt(0)))
    .join('');
  return letters.length < 2 ? undefined : `${fold(first)} ${letters}`;
}

function isShort(name: string): boolean {
  return name.split(/[\s,&-]+/u).some(isAbbreviation);
}

function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}&]{2,}$/u.test(word);
}

function plain(name: string): string {
  return fold(name).replace(/\s+/gu, ' ').trim();
}
