// Work by the words of its task, and by the unit that does it: what the field of the frame offers while one types.
import { fold, type UnitId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { loadTree } from '../people/tree.ts';
import { searchAmong } from '../search/search-among.ts';
import type { AssignmentId } from './assignment.ts';
import { listFound } from './queries-find.ts';

export type WorkSought = { readonly q: string; readonly limit: number };

export async function findWork(cx: Cx, { q, limit }: WorkSought): Promise<readonly AssignmentId[]> {
  const words = fold(q).split(' ');
  const named = namedIn((await loadTree(cx)).units, words);
  await searchAmong(cx, 'task', q);
  return listFound(cx, {
    q,
    units: named.units,
    rest: words.filter((word) => !named.codes.has(word)).join(' '),
    limit,
  });
}

type Named = { readonly id: UnitId; readonly name: string; readonly code: string };

/** So many words at the end of a unit's name are enough to mean it: "Sở Nội vụ" is "nội vụ". */
const TAIL = 2;

/** The units that the words name by their codes or by the end of their names; and which words are codes. */
function namedIn(
  units: readonly Named[],
  words: readonly string[],
): { readonly units: readonly UnitId[]; readonly codes: ReadonlySet<string> } {
  const typed = ` ${words.join(' ')} `;
  const byCode = units.filter(({ code }) => words.includes(fold(code)));
  const byName = units.filter(({ name }) => typed.includes(` ${fold(name).split(' ').slice(-TAIL).join(' ')} `));
  return {
    units: [...new Set([...byCode, ...byName].map(({ id }) => id))],
    codes: new Set(byCode.map(({ code }) => fold(code))),
  };
}
