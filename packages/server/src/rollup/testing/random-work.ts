// People who do whatever they may, day after day: worlds in which figures are tried that nobody has thought of.
import { randomUUID } from 'node:crypto';
import type { AssignmentAct } from '@sauro/core';
import type { AssignmentView } from '../../assignment/views.ts';
import type { RolledWorld } from './rolled.ts';

const DOERS = ['health', 'anBinh', 'hoaLac'] as const;
type Way = { readonly seed: number; readonly steps: number };

/** The same for the same seed. Several days pass. */
export async function randomWork(a: RolledWorld, { seed, steps }: Way): Promise<void> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  for (let step = 0; step < steps; step += 1) {
    if (step % 3 === 2) {
      a.w.wait(Math.floor(random() * 9) * 24 * 60);
      a.signInAnew();
    }
    const who = random() < 0.75 ? (pick(DOERS) ?? 'health') : 'compiler';
    const { lists } = await a.as(who);
    const { items } = await lists.listAssignments({ query: { limit: 200 } });
    const one = pick(items);
    const act = one === undefined ? undefined : pick(one.can.filter((can) => TRIED.has(can)));
    if (one !== undefined && act !== undefined) await done(a, who, { one, act, random });
  }
}

const TRIED: ReadonlySet<AssignmentAct> = new Set([
  'accept',
  'decline',
  'progress',
  'report',
  'evidence',
  'verify',
  'return',
  'withdraw',
  'split',
]);

type Chosen = { readonly one: AssignmentView; readonly act: AssignmentAct; readonly random: () => number };

async function done(a: RolledWorld, who: Parameters<RolledWorld['as']>[0], { one, act, random }: Chosen) {
  const { assignments, evidence, verification } = await a.as(who);
  const { id, version } = one;
  const seen = { params: { id }, body: { version } };
  const because = { params: { id }, body: { version, reason: 'Vì mưa lũ' } };
  if (act === 'accept') await assignments.acceptAssignment(seen);
  if (act === 'decline') await assignments.declineAssignment(because);
  if (act === 'progress') await a.enter(who, id, { percent: Math.floor(random() * 100) });
  if (act === 'report') await a.enter(who, id, { report: true });
  if (act === 'evidence') {
    await evidence.addLink({ params: { id }, body: { url: `https://vi.du/${randomUUID()}` } });
  }
  if (act === 'verify') await verification.acceptReport(seen);
  if (act === 'return') await verification.returnReport(because);
  if (act === 'withdraw' && random() < 0.3) await assignments.withdrawAssignment(because);
  if (act === 'split') {
    const parts = [{ unit: a.units.school, text: 'Quét sân trường', due: null }];
    if (one.unit.id === a.units.anBinh) await assignments.splitAssignment({ params: { id }, body: { version, parts } });
  }
}

/** Mulberry32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
