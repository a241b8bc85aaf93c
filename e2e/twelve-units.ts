// A department with twelve units that report through its office: the rooms and schools of the sample and schools opened for
// this, each with a clerk of its own, and a plan that gives work and targets to all of them.
import { expect, type Page } from '@playwright/test';
import { issueAll } from './assignments.ts';
import { clerk } from './clerks.ts';
import { dayIn } from './days.ts';
import { ownPlan } from './own-plan.ts';
import { comeIn } from './people.ts';
import { ask, confirmRead } from './plans.ts';
import { type Unit, unitsOf } from './rounds.ts';

const SCHOOLS = 10;
export const TARGETS = ['Xây mới 120 phòng học.', 'Tỷ lệ phòng học kiên cố đạt ít nhất 95%.'] as const;

export type Reporter = Unit & {
  readonly username: string;
  /** Its work of the plan. */
  readonly assignment: string;
  /** Rooms that it has built, and those of its rooms that are solid. */
  readonly built: number;
  readonly solid: { readonly numerator: number; readonly denominator: number };
};

export type Department = {
  readonly home: string;
  readonly office: string;
  readonly officer: string;
  readonly plan: string;
  readonly targets: readonly string[];
  readonly reporters: readonly Reporter[];
};

export async function twelveUnits(page: Page): Promise<Department> {
  const before = await unitsOf(page);
  const idOf = (code: string) => before.find((unit) => unit.code === code)?.id ?? '';
  const [home, office] = [idOf('SGDDT'), idOf('SGDDT-VP')];
  const [rooms, schools] = [['SGDDT-TCCB', 'SGDDT-GDPT'], codes()];
  for (const [index, code] of schools.entries()) {
    if (idOf(code) === '')
      await open(page, { code, parent: home, name: `Trường Trung học phổ thông Mẫu số ${index + 1}` });
  }
  const units = (await unitsOf(page)).filter(({ code }) => [...rooms, ...schools].includes(code));
  expect(units).toHaveLength(12);
  const people: string[] = [];
  for (const { id, code, name } of units) {
    people.push(await clerk(page, [id], { username: code.toLowerCase(), name: `Đầu mối ${name}` }));
  }
  const officer = await clerk(page, [office], {
    username: 'vanphong',
    name: 'Chuyên viên Văn phòng Sở',
    role: 'compiler',
  });
  const { plan, targets, assignments } = await given(page);
  const reporters = units.map((unit, index) => ({
    ...unit,
    username: people[index] ?? '',
    assignment: assignments.get(unit.name) ?? '',
    built: 5 + index,
    solid: { numerator: 10 + index, denominator: 20 + index },
  }));
  expect(reporters.filter(({ assignment }) => assignment === '')).toEqual([]);
  return { home, office, officer, plan, targets, reporters };
}

function codes(): readonly string[] {
  return Array.from({ length: SCHOOLS }, (_, index) => `THPT-${String(index + 1).padStart(2, '0')}`);
}

async function open(page: Page, unit: { readonly code: string; readonly name: string; readonly parent: string }) {
  const data = { ...unit, kind: 'school', openedOn: '2026-01-01' };
  const opened = await page.request.post('/api/units', { data });
  expect(opened.status(), await opened.text()).toBe(201);
}

/** The plan of the department, issued: one task for its rooms and its schools each. */
async function given(page: Page) {
  await comeIn(page);
  const of = { product: 'Báo cáo kết quả', deadline: dayIn(17).shown };
  const tasks = ['Các phòng chuyên môn, nghiệp vụ', 'Các trường trung học phổ thông'].map((lead) => ({
    ...of,
    lead,
    text: `Rà soát, xây mới và kiên cố hóa phòng học (${lead.toLowerCase()})`,
  }));
  const plan = await confirmRead(page, await ownPlan(page, { tasks, targets: [...TARGETS] }));
  await issueAll(page, plan);
  const { items } = (await ask(page, 'get', `/api/assignments?plan=${plan}&limit=200`)) as {
    items: { id: string; unit: Unit }[];
  };
  const { targets } = (await ask(page, 'get', `/api/plans/${plan}/figures`)) as {
    targets: { id: string; text: string }[];
  };
  const idOf = (text: string) => targets.find((target) => target.text.startsWith(text.slice(0, 12)))?.id ?? '';
  return { plan, targets: TARGETS.map(idOf), assignments: new Map(items.map(({ id, unit }) => [unit.name, id])) };
}
