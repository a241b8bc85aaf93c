// Where a unit reports: an assignment of its own, taken up again as soon as the report before is through.
import { randomUUID } from 'node:crypto';
import { type Api, enter, issuedPlan } from '../crash/reporters.ts';
import { fileOf } from '../crash/sender.ts';
import type { EvidenceFile } from './evidence.ts';

export type Desk = {
  /** Two files and an entry of progress; the next waits until this one is through. */
  readonly report: (files: readonly EvidenceFile[]) => Promise<void>;
  /** Entries and files that are there. */
  readonly kept: () => Promise<number>;
};

/** As many as a list answers with at once. */
const OF_A_PLAN = 200;

export async function desksOf(origin: string, count: number): Promise<readonly Desk[]> {
  const [compiler, unit] = await Promise.all([enter(origin, 'tonghop'), enter(origin, 'donvi')]);
  const desks: Desk[] = [];
  for (let number = 1; desks.length < count; number += 1) {
    const plan = await issuedPlan(compiler, { length: OF_A_PLAN, lead: 'UBND xã Tân Lạc', number });
    const { items } = await unit.assignmentLists.listAssignments({ query: { plan, limit: OF_A_PLAN } });
    if (items.length === 0) throw new Error('The unit has nothing to report on.');
    desks.push(...items.map(({ id, version }) => deskOf(unit, id, version)));
  }
  return desks;
}

function deskOf(api: Api, assignment: string, first: number): Desk {
  const params = { id: assignment };
  let [version, count] = [first, 0];
  let before: Promise<unknown> = Promise.resolve();

  async function report(files: readonly EvidenceFile[]): Promise<void> {
    for (const { name, bytes } of files) {
      const body = fileOf(name, bytes);
      version = (await api.evidence.addEvidence({ params, query: { id: randomUUID() }, body })).assignment.version;
    }
    count += 1;
    const body = { id: randomUUID(), version, percent: count % 100, words: `Lần ${count}: đã kiểm tra tại chỗ` };
    version = (await api.progress.enterProgress({ params, body })).assignment.version;
  }
  return {
    report: (files) => {
      const own = before.then(() => report(files));
      before = own.catch(() => undefined);
      return own;
    },
    kept: async () => {
      const [{ items: entries }, { items: evidence }] = await Promise.all([
        api.progress.listProgress({ params }),
        api.evidence.listEvidence({ params }),
      ]);
      return entries.length + evidence.length;
    },
  };
}
