// A person makes a token for a program of hers: of her rights those that it needs, and no longer than it needs them.
import { type PersonId, type Right, unitsWith, type UnitId } from '@sauro/core';
import { must } from '../../kit/acting.ts';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { areWithin } from '../queries-tree.ts';
import { type AccessTokenId, type TokenMode, tokenMade } from './facts.ts';
import { countTokens } from './queries.ts';
import { newAccessToken } from './token-text.ts';

const DAY_MS = 86_400_000;
/** More than anybody keeps an eye on. */
const MOST = 20;

type Wanted = {
  readonly name: string;
  readonly mode: TokenMode;
  readonly rights: readonly Right[];
  readonly unit: string | null;
  readonly days: number;
};
type Made = { readonly id: AccessTokenId; readonly token: string; readonly expiresAt: string };

/** Throws `right.missing`, `unit.out-of-reach`, `token.too-many`. The token is told this once. */
export async function makeToken(cx: Cx, person: PersonId, { days, unit, rights, ...wanted }: Wanted): Promise<Made> {
  for (const right of rights) must(cx.acting, right);
  // Checked by the contract to be an id.
  const within = unit as UnitId | null;
  if (within !== null && !(await reachesWithAny(cx, rights, within))) throw new Problem('unit.out-of-reach');
  if ((await countTokens(cx, person)) >= MOST) throw new Problem('token.too-many', { most: MOST });
  const { text, hash } = newAccessToken(cx.acting.tenant);
  const until = new Date(cx.now.getTime() + days * DAY_MS).toISOString();
  const id = newId<'accessToken'>();
  const data = { ...wanted, person, unit: within, rights: [...new Set(rights)], until };
  await record(cx, tokenMade, { subject: id, data, aside: { tokenHash: hash } });
  return { id, token: text, expiresAt: until };
}

async function reachesWithAny(cx: Cx, rights: readonly Right[], unit: UnitId): Promise<boolean> {
  const roots = rights.flatMap((right) => unitsWith(cx.acting, right));
  return areWithin(cx, [unit], [...new Set(roots)]);
}
