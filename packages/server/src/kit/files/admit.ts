// The door between a file that has arrived and all that is done with it: looked at by the virus scanner where one is
// configured. What it finds is put away in a place from which nothing is ever served, and told by the ledger.
import type { Acting } from '../acting.ts';
import { transact } from '../db.ts';
import { newId } from '../id.ts';
import { type Action, record } from '../ledger.ts';
import { Problem } from '../problem.ts';
import type { System } from '../system.ts';
import type { Incoming } from './incoming.ts';
import type { Scan } from './scan.ts';

export type VirusGuard = {
  readonly scan: Scan;
  /** What becomes of a file while the scanner does not answer. One that is accepted is marked as not looked at. */
  readonly whenAway: 'refuse' | 'accept';
};

/** `none`: no scanner is configured. `away`: it did not answer, and the configuration lets files in all the same. */
export type VirusCheck = 'clean' | 'away' | 'none';

export type Arrived = {
  readonly file: Incoming;
  readonly name: string;
  /** Asked of an infected file only: what must not be stored at all is not put away either. */
  readonly mayBeStored: () => Promise<boolean>;
};

/** Throws `virus.found`, `virus.too-large` or `virus.away`: nothing of the file is then kept where it could be served. */
export async function admit(system: System, acting: Acting, arrived: Arrived): Promise<VirusCheck> {
  const { virusGuard } = system;
  if (virusGuard === null) return 'none';
  const verdict = await virusGuard.scan(arrived.file);
  switch (verdict.is) {
    case 'clean':
      return 'clean';
    case 'found':
      await putAway(system, acting, arrived, verdict.virus);
      throw new Problem('virus.found', { name: arrived.name, virus: verdict.virus });
    case 'too-large':
      throw new Problem('virus.too-large');
    case 'away':
      system.log.warn('the virus scanner does not answer', { what: virusGuard.whenAway });
      if (virusGuard.whenAway === 'refuse') throw new Problem('virus.away');
      return 'away';
  }
}

async function putAway(system: System, acting: Acting, { file, mayBeStored }: Arrived, virus: string): Promise<void> {
  const kept = await mayBeStored();
  if (kept) await system.files.quarantine(acting.tenant, file);
  const { sha256, size: sizeBytes } = file;
  // Of what must not be stored the ledger knows only that there was one.
  const data = kept ? { virus, kept, sha256, sizeBytes } : { virus, kept };
  await transact(system, acting, (cx) => record(cx, fileQuarantined, { subject: newId<'file'>(), data }));
}

type Quarantined = {
  readonly virus: string;
  readonly kept: boolean;
  readonly sha256?: string;
  readonly sizeBytes?: number;
};

const fileQuarantined: Action<'file', Quarantined> = {
  kind: 'file.quarantined',
  apply: async () => undefined,
};
