// Where a test of assignments begins: a province with departments, communes and a school in it, a confirmed plan that gives
// them work, and the people who issue it, do it, verify it and decide.
import { dayOf, type Role, type UnitId, type UnitKind } from '@sauro/core';
import { asPerson } from '../../kit/acting.ts';
import { addPerson } from '../../people/add-person.ts';
import { nameHead } from '../../people/give-office.ts';
import { openUnit } from '../../people/open-unit.ts';
import { getActor } from '../../people/queries.ts';
import { hashPassword } from '../../people/password.ts';
import { planningWorld, tasksIn } from '../../plan/testing/plans.ts';
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import { PASSWORD, type Resident, type World } from '../../testing/world.ts';
import { assignmentContract, TO_KNOW } from '../contract.ts';
import { assignmentListContract } from '../list-contract.ts';
import { assignmentListRoutes } from '../list-routes.ts';
import { viewsOf } from '../list-views.ts';
import { listStandings } from '../queries-standings.ts';
import { assignmentRoutes } from '../routes.ts';

const UNITS = {
  province: ['Ủy ban nhân dân tỉnh Sông Ngân', 'province', null],
  home: ['Sở Nội vụ', 'department', 'province'],
  health: ['Sở Y tế', 'department', 'province'],
  anBinh: ['Ủy ban nhân dân xã An Bình', 'commune', 'province'],
  hoaLac: ['Ủy ban nhân dân phường Hòa Lạc', 'commune', 'province'],
  school: ['Trường Trung học cơ sở An Bình', 'school', 'anBinh'],
} as const satisfies Record<string, readonly [string, UnitKind, string | null]>;
type Place = keyof typeof UNITS;

const PEOPLE = {
  compiler: ['home', 'compiler'],
  colleague: ['home', 'compiler'],
  verifier: ['home', 'verifier'],
  leader: ['province', 'leader'],
  health: ['health', 'unit'],
  anBinh: ['anBinh', 'unit'],
  hoaLac: ['hoaLac', 'unit'],
  school: ['school', 'unit'],
} as const satisfies Record<string, readonly [Place, Role]>;
export type Player = keyof typeof PEOPLE;

export const assignmentContracts = { assignments: assignmentContract, lists: assignmentListContract };

export async function assigningWorld(begins?: string) {
  const p = await planningWorld(begins);
  const { units, people } = await settle(p.w);
  const api = apiOf(p.w, [assignmentRoutes, assignmentListRoutes]);
  const as = async (who: Player) => (await signedIn(api, assignmentContracts, people[who])).client;
  const { draft, plan } = await confirmPlan(p);
  const compiler = await as('compiler');
  const issue = (body: Partial<Parameters<typeof compiler.assignments.issuePlan>[0]['body']> = {}) =>
    compiler.assignments.issuePlan({ params: { id: plan.id }, body: { revision: 1, knowing: TO_KNOW, ...body } });
  return {
    w: p.w,
    planning: p,
    api,
    units,
    people,
    as,
    draft,
    plan,
    compiler,
    issue,
    stranger: browserOn(api, assignmentContracts).client,
    /** From now on she heads her unit. */
    headOf: (who: Player) =>
      p.w.asSystem(async (cx) => {
        const { id } = await cx.db
          .selectFrom('office')
          .select('id')
          .where('personId', '=', people[who].id)
          .executeTakeFirstOrThrow();
        await nameHead(cx, id);
      }),
    /** The assignment of a unit for the task with these words. */
    find: async (place: Place, words: string) => {
      const query = { plan: plan.id, unit: units[place], q: words, at: dayOf(p.w.system.clock()) };
      const items = await p.w.as(people.compiler, async (cx) =>
        viewsOf(cx, await listStandings(cx, query, { offset: 0, limit: 50 })),
      );
      const found = items.find(({ unit }) => unit.id === units[place]);
      if (found === undefined) throw new Error(`${place} has no assignment with “${words}”.`);
      return found;
    },
  };
}
export type AssigningWorld = Awaited<ReturnType<typeof assigningWorld>>;

async function settle(w: World) {
  const passwordHash = await hashPassword(PASSWORD);
  return w.asSystem(async (cx) => {
    const units = new Map<string, UnitId>();
    for (const [place, [name, kind, under]] of Object.entries(UNITS)) {
      const parent = under === null ? null : (units.get(under) ?? null);
      units.set(place, await openUnit(cx, { code: `SN-${place}`, name, kind, parent, openedOn: '2025-07-01' }));
    }
    const people = new Map<string, Resident>();
    for (const [who, [place, role]] of Object.entries(PEOPLE)) {
      const unit = units.get(place) as UnitId;
      const username = `sn-${who.toLowerCase()}`;
      const id = await addPerson(cx, { name: `Người ${who}`, username, passwordHash, unit, role });
      people.set(who, { id, username, acting: asPerson(await getActor(cx, id)) });
    }
    return {
      units: Object.fromEntries(units) as Record<Place, UnitId>,
      people: Object.fromEntries(people) as Record<Player, Resident>,
    };
  });
}

/** Words of each task → who and when. */
const TASKS = {
  'khám sức khỏe': {
    lead: ['Sở Y tế'],
    coordinate: ['UBND các xã, phường'],
    deadline: { text: 'Trước ngày 15/8/2049', kind: 'by', due: '2049-08-15' },
  },
  'rà soát hộ nghèo': {
    lead: ['UBND các xã, phường'],
    coordinate: ['Sở Nội vụ', 'Các đơn vị liên quan'],
    deadline: { text: 'Trước ngày 30/6/2025', kind: 'by', due: '2025-06-30' },
  },
  'vệ sinh trường lớp': {
    lead: ['UBND xã An Bình'],
    coordinate: [],
    deadline: { text: 'Hằng quý', kind: 'recurring', every: 'quarter' },
  },
  'diễn tập phòng lũ': {
    lead: ['UBND phường Hòa Lạc', 'Sở Y tế'],
    coordinate: [],
    deadline: { text: 'Khi có hướng dẫn', kind: 'condition' },
  },
} as const;

async function confirmPlan(p: Awaited<ReturnType<typeof planningWorld>>) {
  const draft = await p.opened({
    title: 'Chăm lo đời sống nhân dân',
    number: '77',
    opening: ['Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:'],
    targets: [
      'Đến hết năm 2026, ít nhất 95% người dân có thẻ bảo hiểm y tế.',
      'Đến hết năm 2026, mở ít nhất 12 lớp tập huấn.',
    ],
    tasks: [
      'Sở Y tế tổ chức khám sức khỏe cho người cao tuổi.',
      'Các địa phương rà soát hộ nghèo trên địa bàn.',
      'Xã An Bình tổ chức vệ sinh trường lớp.',
      'Phường Hòa Lạc tổ chức diễn tập phòng lũ.',
    ],
  });
  for (const [words, fields] of Object.entries(TASKS)) {
    const task = tasksIn(draft).find(({ value }) => value.text.includes(words));
    if (task === undefined) throw new Error(`The reader has found no task with “${words}”.`);
    for (const [field, to] of Object.entries(fields)) await p.change(draft, task.id, field, to);
  }
  return { draft, plan: await p.confirm(draft) };
}
