// A unit that was merged into one that reports in the same round itself is excused, with the reason: nobody is left who could send
// what it owes.
import { dayOf, type TenantId } from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { recordMany } from '../../kit/ledger.ts';
import type { System } from '../../kit/system.ts';
import { lockReport } from '../submission/queries.ts';
import { reportExcused } from '../submission/report-facts.ts';
import { listOwedOfClosedUnits } from './queries.ts';

/** As it stands in the ledger, for people to read. */
const WORDS = 'Đơn vị đã sáp nhập; đơn vị nhận sáp nhập báo cáo chung.';

/** Run again it finds none that owes. */
export async function excuseMerged(system: System, tenant: TenantId): Promise<void> {
  await transact(system, asSystem(tenant), async (cx) => {
    const data = { on: dayOf(cx.now) };
    for (const id of await listOwedOfClosedUnits(cx)) {
      const before = await lockReport(cx, id);
      if (before === undefined) continue;
      await recordMany(cx, reportExcused, [{ subject: id, data, aside: { before, words: WORDS } }]);
    }
  });
}
