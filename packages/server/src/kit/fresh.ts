// A proof that is fresh: for what is grave, having signed in this morning is not enough. A route says `proof: 'fresh'` in
// its contract; where it depends on the record, the use case asks here. The web asks the person and repeats the request.
import { Problem } from './problem.ts';

export const FRESH_MINUTES = 5;

/** `provedAt` is that of the exchange. Throws `session.not-fresh`. */
export function requireFresh(provedAt: Date | null, now: Date): void {
  if (provedAt === null || now.getTime() - provedAt.getTime() > FRESH_MINUTES * 60_000) {
    throw new Problem('session.not-fresh');
  }
}
