// Plans whose tasks have been given to the units of the sample province.
import type { Page } from '@playwright/test';
import { ownPlan, type PlannedTask } from './own-plan.ts';
import { comeIn } from './people.ts';
import { ask, confirmRead } from './plans.ts';
import { dayIn } from './days.ts';
import { fresh } from './fresh.ts';

/** In how many days the first task of a shared plan is due. */
export const SOON = 2;
export const COMMUNE = 'Ủy ban nhân dân xã Tân Lạc';

type Assignment = {
  readonly id: string;
  readonly text: string;
  readonly unit: { readonly name: string };
  readonly task: { readonly id: string };
};
export type IssuedPlan = { readonly plan: string; readonly assignments: readonly Assignment[] };

/** A confirmed plan of the province, with a task for all communes, one for a department and one for a name that nobody knows. */
export async function sharedPlan(
  page: Page,
  targets: readonly string[] = [],
): Promise<{ readonly plan: string; readonly text: string }> {
  const text = `Rà soát phòng học xuống cấp đợt ${fresh()}`;
  const tasks: readonly PlannedTask[] = [
    task(text, 'UBND các xã, phường', 'Sở Tài chính', dayIn(SOON).shown),
    task('Cân đối kinh phí sửa chữa phòng học', 'Sở Tài chính', 'Sở Nội vụ', dayIn(SOON + 15).shown),
    task(
      'Tuyên truyền tới cha mẹ học sinh',
      'Ban đại diện cha mẹ học sinh',
      'UBND các xã, phường',
      dayIn(SOON + 31).shown,
    ),
  ];
  const document = await ownPlan(page, { tasks, ofProvince: true, targets });
  return { plan: await confirmRead(page, document), text };
}

/** The same, issued by a call where issuing is not what the test is about. */
export async function issuedPlan(page: Page, targets: readonly string[] = []): Promise<IssuedPlan> {
  return issue(page, (await sharedPlan(page, targets)).plan);
}

/** Of a day that is past: a task that all communes lead, and one that a department leads. */
export async function overduePlan(page: Page): Promise<IssuedPlan> {
  const tasks: readonly PlannedTask[] = [
    task('Rà soát nhà tạm, nhà dột nát', 'UBND các xã, phường', 'Sở Tài chính', '31/3/2026'),
    task('Cân đối kinh phí xóa nhà tạm', 'Sở Tài chính', 'UBND các xã, phường', '30/4/2026'),
  ];
  return issue(page, await confirmRead(page, await ownPlan(page, { tasks, ofProvince: true })));
}

/** A task for all communes that is to be done once an event has come. */
export async function awaitingPlan(page: Page): Promise<IssuedPlan> {
  const deadline = 'Trong 30 ngày kể từ khi Bộ ban hành Thông tư';
  const tasks: readonly PlannedTask[] = [
    task(`Rà soát theo chuẩn mới đợt ${fresh()}`, 'UBND các xã, phường', 'Sở Tài chính', deadline),
  ];
  return issue(page, await confirmRead(page, await ownPlan(page, { tasks, ofProvince: true })));
}

/** All of a plan, by who knows what is to be known of it. */
export async function issueAll(page: Page, plan: string): Promise<void> {
  const { revision } = (await ask(page, 'get', `/api/plans/${plan}/issue`)) as { revision: number };
  await ask(page, 'post', `/api/plans/${plan}/issue`, {
    revision,
    knowing: ['late', 'unlooked', 'unstaffed', 'other-issuer'],
  });
}

async function issue(page: Page, plan: string): Promise<IssuedPlan> {
  await issueAll(page, plan);
  const { items } = (await ask(page, 'get', `/api/assignments?plan=${plan}&limit=200`)) as { items: Assignment[] };
  return { plan, assignments: items };
}

/** The one that the commune of the sample's unit has, of a task for all communes. */
export function ofCommune({ assignments }: IssuedPlan): Assignment {
  const found = assignments.find(({ unit, text }) => unit.name === COMMUNE && text.startsWith('Rà soát'));
  if (found === undefined) throw new Error('The commune was given nothing.');
  return found;
}

/** The commune has reported its own done; answers with what it reported. */
export async function reported(page: Page): Promise<Assignment> {
  await comeIn(page);
  const assignment = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  await ask(page, 'post', `/api/assignments/${assignment.id}/progress`, {
    id: crypto.randomUUID(),
    version: 1,
    percent: 100,
    words: 'Đã rà soát 12 phòng học, có 3 phòng xuống cấp cần sửa trong hè.',
    report: true,
  });
  return assignment;
}

/** A sample of reports that wait has been drawn by who verifies; answers with its id. */
export async function drawnSample(page: Page): Promise<string> {
  await reported(page);
  await comeIn(page, 'theodoi');
  const id = crypto.randomUUID();
  await ask(page, 'post', '/api/field-checks', { id, source: 'waiting', wish: { percent: 100 } });
  return id;
}

/** The commune has raised what stands in the way of its own; answers with its words. */
export async function raisedDifficulty(page: Page): Promise<{ readonly id: string; readonly words: string }> {
  await comeIn(page);
  const { id: assignment } = ofCommune(await issuedPlan(page));
  await comeIn(page, 'donvi');
  const [id, words] = [crypto.randomUUID(), `Thiếu cán bộ kiểm định lần ${fresh()}`];
  await ask(page, 'post', '/api/difficulties', {
    id,
    assignments: [assignment],
    kind: 'staffing',
    words,
    proposal: 'Sở cử cán bộ xuống hỗ trợ một tuần.',
    urgent: true,
  });
  return { id, words };
}

function task(text: string, lead: string, with_: string, deadline: string): PlannedTask {
  return { text, lead, with: with_, product: 'Báo cáo kết quả', deadline };
}
