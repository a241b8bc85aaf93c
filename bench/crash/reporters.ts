// Units that report without a pause, each on an assignment of its own. What was not acknowledged is sent again with the same
// id, as often as it takes.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TO_KNOW } from '../../packages/server/src/assignment/contract.ts';
import { contract } from '../../packages/server/src/contract.ts';
import { createClient, Refusal } from '../../packages/server/src/testing/contract-client.ts';
import { SAMPLE_PASSWORD } from '../../packages/server/src/people/sample-province.ts';
import { htmlOf } from '../../e2e/own-plan.ts';
import { sendKept } from './sender.ts';

export type Reporter = {
  /** Reports until it is told to pause, or until nobody answers. */
  readonly work: () => Promise<void>;
  readonly pause: () => void;
  /** How many were acknowledged. */
  readonly count: () => number;
  /** Sends again what was not acknowledged. */
  readonly settle: () => Promise<void>;
  readonly compare: () => Promise<{ acknowledged: number; lost: number; doubled: number; displaced: number }>;
};

export type Api = ReturnType<typeof createClient<typeof contract>>;

/** As many as `tasks`. */
export async function reporters(origin: string, tasks: number): Promise<readonly Reporter[]> {
  const compiler = await enter(origin, 'tonghop');
  const plan = await issuedPlan(compiler, { length: tasks, lead: 'UBND các xã, phường', number: 7 });
  const unit = await enter(origin, 'donvi');
  const { items } = await unit.assignmentLists.listAssignments({ query: { plan, limit: 200 } });
  return items.map(({ id, version }) => reporterOn(unit, id, version));
}

export async function enter(origin: string, username: string): Promise<Api> {
  let cookie = '';
  const send: typeof fetch = async (target, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', origin);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await sendKept(target, { ...init, headers, signal: AbortSignal.timeout(10_000) });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  };
  const api = createClient(contract, send, origin);
  await api.people.signIn({ body: { username, password: SAMPLE_PASSWORD } });
  return api;
}

export type PlanWay = {
  readonly length: number;
  readonly lead: string;
  readonly number: number;
  readonly targets?: readonly string[];
};

/** Tasks of one unit or group, put in, confirmed and issued. */
export async function issuedPlan(api: Api, { length, lead, number, targets = [] }: PlanWay): Promise<string> {
  const tasks = Array.from({ length }, (_, order) => ({
    text: `Rà soát phòng học xuống cấp khu vực ${order + 1}`,
    lead,
    deadline: '30/11/2049',
  }));
  const file = new File([htmlOf({ tasks, targets, ofProvince: true }, number)], 'ke-hoach.html');
  const { id } = await api.documents.uploadDocument({ query: {}, body: file });
  const draft = await api.drafts.openDraft({ params: { id } });
  const { seq } = await api.drafts.getDraft({ params: { id: draft.id } });
  const plan = await api.plans.confirmDraft({ params: { id: draft.id }, body: { seq, as: { mode: 'first' } } });
  await api.assignments.issuePlan({ params: { id: plan.id }, body: { revision: 1, knowing: TO_KNOW } });
  return plan.id;
}

function reporterOn(api: Api, assignment: string, first: number): Reporter {
  const acknowledged: string[] = [];
  let version = first;
  let waiting: string | undefined;
  /** Asked at each turn: another function sets it. */
  const turn = { on: false };
  const params = { id: assignment };

  async function send(): Promise<void> {
    waiting ??= randomUUID();
    const body = { id: waiting, version, percent: acknowledged.length % 100, words: `Lần ${acknowledged.length + 1}` };
    const answer = await api.progress.enterProgress({ params, body });
    acknowledged.push(answer.progress.id);
    version = answer.assignment.version;
    waiting = undefined;
  }
  async function work(): Promise<void> {
    turn.on = true;
    while (turn.on) {
      try {
        await send();
      } catch (error) {
        // A refusal that is no broken line would be a fault of the product: it is told.
        if (error instanceof Refusal && error.problem.status < 500) throw error;
        return;
      }
    }
  }
  return {
    work,
    pause: () => (turn.on = false),
    count: () => acknowledged.length,
    settle: async () => {
      for (let tries = 0; waiting !== undefined && tries < 20; tries += 1) {
        await send().catch(() => pause(250));
      }
    },
    compare: async () => {
      const { items } = await api.progress.listProgress({ params });
      const kept = items.map(({ id }) => id);
      const known = new Set(kept);
      const order = [kept, kept.toReversed()].some((ids) => ids.every((id, index) => id === acknowledged[index]));
      return {
        acknowledged: acknowledged.length,
        lost: acknowledged.filter((id) => !known.has(id)).length,
        doubled: kept.length - known.size + kept.filter((id) => !acknowledged.includes(id)).length,
        displaced: order ? 0 : 1,
      };
    },
  };
}
