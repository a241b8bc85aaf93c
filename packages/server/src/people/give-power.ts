// Whoever may change who may do what can give herself anything: to give somebody an office with such a role takes a fresh
// proof, by whatever way the office comes.
import { Problem } from '../kit/problem.ts';
import type { Exchange } from '../kit/http/exchange.ts';
import { requireFresh } from '../kit/fresh.ts';
import type { Cx } from '../kit/system.ts';
import { listRoles } from './roles.ts';

export type Proved = Pick<Exchange, 'provedAt'>;

/** Throws `session.not-fresh`, and `role.unknown` of a role that the body has not. */
export async function proveToGive(cx: Cx, roles: readonly string[], { provedAt }: Proved): Promise<void> {
  const known = await listRoles(cx);
  for (const code of new Set(roles)) {
    const role = known.find((one) => one.code === code);
    if (role === undefined) throw new Problem('role.unknown');
    if (role.rights.includes('people.manage')) requireFresh(provedAt, cx.now);
  }
}
