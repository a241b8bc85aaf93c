// Recurring work of one commune in the sample plan (cleaning), and the plan that is corrected under it.
import { sql, type SqlBool } from 'kysely';
import { tasksIn } from '../../plan/testing/plans.ts';
import { followPlan } from '../follow-plan.ts';
import { openPeriods } from '../open-periods.ts';
import { type AssigningWorld, assigningWorld } from './assignments.ts';

const MARCH = '2026-03-15T03:00:00Z';
export const QUARTERLY = { text: 'Hằng quý', kind: 'recurring', every: 'quarter' };
export const ONCE = { text: 'Trước ngày 31/12/2026', kind: 'by', due: '2026-12-31' };

export const DONE = {
  state: 'verified',
  begunOn: '2026-03-15',
  doneOn: '2026-03-15',
  verifiedOn: '2026-03-15',
  percent: 100,
} as const;

export type CleaningWorld = Awaited<ReturnType<typeof cleaningWorld>>;

export async function cleaningWorld() {
  const a: AssigningWorld = await assigningWorld(MARCH);
  await a.issue();

  /** The plan is corrected, and what was issued follows. */
  async function revise(revision: number, field: 'deadline' | 'text', to: unknown): Promise<void> {
    const { planning, draft, plan } = a;
    await planning.reopen(draft);
    const { items } = await planning.drafts.getDraft({ params: { id: draft.id } });
    const task = tasksIn({ ...draft, items }).find(({ value }) => value.lead.includes('UBND xã An Bình'));
    await planning.change(draft, task?.id ?? '', field, to);
    await planning.confirm(draft, { mode: 'corrects', plan: plan.id });
    await followPlan.work(a.w.system, a.w.tenant, { plan: plan.id, revision });
  }
  const open = () => openPeriods(a.w.system, a.w.tenant);
  const cleaning = () =>
    a.w.asSystem((cx) =>
      cx.db
        .selectFrom('assignment')
        .innerJoin('task', (join) => join.onRef('task.id', '=', 'assignment.taskId'))
        .select([
          'assignment.id',
          'unitId',
          'period',
          'assignment.dueOn',
          'state',
          'version',
          'assignment.revision',
          'awaitsEvent',
        ])
        .where(sql<SqlBool>`'UBND xã An Bình' = any(task.lead)`)
        .orderBy('assignment.id')
        .execute(),
    );
  const told = async () => (await cleaning()).map(({ period, dueOn }) => [period, dueOn] as const);
  return { ...a, revise, open, cleaning, told };
}
