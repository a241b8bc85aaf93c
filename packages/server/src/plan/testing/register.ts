// Where a test of the register begins: two confirmed plans with tasks of every kind in them, and the calls to read them.
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import type { Resident } from '../../testing/world.ts';
import { planContract } from '../contract.ts';
import { registerContract } from '../register-contract.ts';
import { registerRoutes } from '../register-routes.ts';
import { planningWorld, tasksIn } from './plans.ts';

const OPENING = ['Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:'];
const WOODS = [
  'Sở Nội vụ chủ trì rà soát hồ sơ các lâm trường cũ, hoàn thành trước ngày 30/6/2025.',
  'Sở Y tế chủ trì, phối hợp với Sở Nội vụ khám sức khỏe cho công nhân trồng rừng, hoàn thành trước ngày 15/8/2049.',
  'Sở Ấn phẩm chủ trì in tờ gấp về phòng cháy rừng.',
];
const MILK = [
  'Sở Y tế chủ trì kiểm tra chất lượng sữa học đường, hoàn thành trước ngày 20/7/2025.',
  'Sở An toàn chủ trì tập huấn bảo quản sữa cho các trường.',
  'Sở Nội vụ chủ trì giao Sở Tài chính cấp kinh phí mua sữa.',
];

export async function registerWorld() {
  const p = await planningWorld();
  const contracts = { register: registerContract, plans: { exportUnclear: planContract.exportUnclear } };
  const api = apiOf(p.w, [registerRoutes]);
  const as = (person: Resident) => signedIn(api, contracts, person);

  const woods = await p.opened({ title: 'Chăm sóc rừng đầu nguồn', number: '12', opening: OPENING, tasks: WOODS });
  await change(p, woods, 'in tờ gấp', {
    deadline: { text: 'Thường xuyên', kind: 'ongoing' },
    product: '=HYPERLINK("http://x.test")',
    coordinate: ['Đơn vị XA'],
  });
  const milk = await p.opened({ title: 'Sữa học đường', number: '34', opening: OPENING, tasks: MILK });
  await change(p, milk, 'tập huấn', { deadline: { text: 'Hằng quý', kind: 'recurring', every: 'quarter' } });
  await change(p, milk, 'mua sữa', { lead: ['Sở Tài chính', 'sở y tế'] });

  const leader = await as(p.w.people.leader);
  const { register, plans } = leader.client;
  return {
    ...p,
    as,
    contracts,
    api,
    nobody: browserOn(api, contracts),
    leader,
    register,
    exportUnclear: (id: string, format: 'docx' | 'xlsx' | 'pdf' = 'docx') =>
      plans.exportUnclear({ params: { id }, query: { as: format } }),
    woods: { draft: woods, plan: await p.confirm(woods) },
    milk: { draft: milk, plan: await p.confirm(milk) },
    /** A word of each task that a filter leaves, in their order. */
    named: async (query: Parameters<typeof register.listTasks>[0]['query'] = {}) =>
      (await register.listTasks({ query })).items.map(({ text }) => nameOf(text)),
  };
}

type Planning = Awaited<ReturnType<typeof planningWorld>>;

async function change(
  p: Planning,
  draft: Parameters<Planning['change']>[0],
  words: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const task = tasksIn(draft).find(({ value }) => value.text.includes(words));
  if (task === undefined) throw new Error(`The reader has found no task with “${words}”.`);
  for (const [field, to] of Object.entries(fields)) await p.change(draft, task.id, field, to);
}

const NAMES = {
  'lâm trường': 'hồ sơ',
  'sức khỏe': 'sức khỏe',
  'tờ gấp': 'tờ gấp',
  'chất lượng': 'kiểm tra',
  'tập huấn': 'tập huấn',
  'mua sữa': 'kinh phí',
} as const;

export function nameOf(text: string): string {
  return Object.entries(NAMES).find(([words]) => text.includes(words))?.[1] ?? text;
}
