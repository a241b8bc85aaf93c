// A province in which every unit's work bears a mark of its own, and a neighbour whose everything does. Whoever is shown a
// mark that is not hers has been shown what is not hers.
import { randomUUID } from 'node:crypto';
import { dayOf, type PersonId, ROLE_NAMES, type Role, type UnitId } from '@sauro/core';
import type { Hono } from 'hono';
import { TO_KNOW } from '../../assignment/contract.ts';
import type { Player } from '../../assignment/testing/assignments.ts';
import { contract } from '../../contract.ts';
import type { DocumentId } from '../../document/document.ts';
import { uploadDocument } from '../../document/upload-document.ts';
import { createApi } from '../../kit/http/serve.ts';
import { INTERNET } from '../../kit/outside-networks.ts';
import { addPerson } from '../../people/add-person.ts';
import { delegateOffice } from '../../people/delegate-office.ts';
import { identifyBy } from '../../people/identify.ts';
import { nameFocal } from '../../people/name-focal.ts';
import type { OfficeId } from '../../people/queries-staff.ts';
import { hashPassword } from '../../people/password.ts';
import { openReconciliation } from '../../reconciliation/open-reconciliation.ts';
import { makeReport } from '../../report/written/make-report.ts';
import { stagesOf } from '../../stages.ts';
import { workingWorld } from '../../verification/testing/working.ts';
import { type Browser, browserOn, SEAL, SESSION } from '../browser.ts';
import { NEIGHBOUR, PASSWORD } from '../world.ts';
import { idsOfTenant, idsOfUnits, poolOf, type Relation } from './pools.ts';
import { prepareDocument } from './prepare-document.ts';

export type Whole = Browser<typeof contract>;
type Marked = 'anBinh' | 'school' | 'hoaLac' | 'province';

const PLACES = ['anBinh', 'school', 'hoaLac', 'province'] as const satisfies readonly Marked[];
const markOf = (place: string) => `DAU-${place}`;
/** What nobody in An Bình may ever be shown. */
export const FORBIDDEN_MARKS = ['hoaLac', 'province', 'ben'].map(markOf);
export const OWN_MARKS = ['anBinh', 'school'].map(markOf);

export async function isolatedWorld() {
  const a = await workingWorld();
  const signIn = { ...SESSION, seal: SEAL, oidc: null };
  const stages = stagesOf({ signIn, channels: ['email', 'webhook'], networks: INTERNET });
  // The clock stands still: what is told of a moment stays the same from one request to the next.
  const at = new Date();
  const way = { publicUrl: null, trustProxy: true, identify: identifyBy(SESSION) };
  const api = createApi({ ...a.w.system, clock: () => at }, stages, way);
  const callers = await settleCallers(a.w, a.units.anBinh);
  const staff = new Map<Marked, Whole>();
  const prepare = async (place: Marked) =>
    prepareDocument((await open(api, `dau2-${place.toLowerCase()}`)).client, markOf(place));
  for (const place of PLACES) staff.set(place, await settleStaff(a.w, api, { place, unit: a.units[place] }));
  await workAt(a, 'anBinh');
  await workAt(a, 'hoaLac');
  for (const place of ['anBinh', 'hoaLac'] as const) await figuresAt(a, api, place);
  for (const place of ['anBinh', 'hoaLac'] as const) await reportAt(a, api, place);
  await splitToSchool(a);
  for (const place of PLACES) await reportOf(a, place);
  for (const place of PLACES) await reconciliationOf(a, place);
  for (const place of PLACES) await prepare(place);
  await settleNeighbour(a.w, api);
  const relations: Record<Relation, readonly UnitId[]> = {
    own: [a.units.anBinh],
    child: [a.units.school],
    sibling: [a.units.hoaLac, a.units.health, a.units.home],
    parent: [a.units.province],
    other: [],
  };
  const ids = {
    own: await idsOfUnits(a.w, relations.own),
    child: await idsOfUnits(a.w, relations.child),
    sibling: await idsOfUnits(a.w, relations.sibling),
    parent: await idsOfUnits(a.w, relations.parent),
    other: await idsOfTenant(a.w, a.w.neighbour.tenant),
  };
  return {
    ...a,
    api,
    routes: stages.flat().map(([endpoint]) => endpoint),
    callers,
    staff: (place: Marked) => {
      const known = staff.get(place);
      if (known === undefined) throw new Error(`Nobody is signed in at ${place}.`);
      return known;
    },
    relations,
    pools: {
      own: poolOf(ids.own),
      child: poolOf(ids.child),
      sibling: poolOf(ids.sibling),
      parent: poolOf(ids.parent),
      other: poolOf(ids.other),
    },
    /** One more document in the hands of the place. */
    prepare,
    /** Signed in, and again where a request has ended the session. */
    open: (role: Role) => open(api, callers[role]),
  };
}
export type IsolatedWorld = Awaited<ReturnType<typeof isolatedWorld>>;

async function open(api: Hono, username: string, host?: string): Promise<Whole> {
  const browser = browserOn(api, contract, host);
  await browser.client.people.signIn({ body: { username, password: PASSWORD } });
  return browser;
}

type W = Awaited<ReturnType<typeof workingWorld>>['w'];

/** One of each role in the unit that is looked from. */
async function settleCallers(w: W, unit: UnitId): Promise<Readonly<Record<Role, string>>> {
  const passwordHash = await hashPassword(PASSWORD);
  return w.asSystem(async (cx) => {
    const usernames = ROLE_NAMES.map(async (role) => {
      const username = `ab-${role}`;
      await addPerson(cx, { name: `Cán bộ ${role}`, username, passwordHash, unit, role });
      return [role, username] as const;
    });
    return Object.fromEntries(await Promise.all(usernames)) as Record<Role, string>;
  });
}

/** People of a unit with all that hangs on people: offices, who acts for whom, subjects, filters, lists brought in. */
async function settleStaff(w: W, api: Hono, { place, unit }: { place: Marked; unit: UnitId }): Promise<Whole> {
  const mark = markOf(place);
  const passwordHash = await hashPassword(PASSWORD);
  await w.asSystem(async (cx) => {
    const add = (role: Role, username: string): Promise<PersonId> =>
      addPerson(cx, { name: `${mark} ${role}`, username, passwordHash, unit, role, title: `${mark} chức vụ` });
    const person = await add('administrator', `dau-${place.toLowerCase()}`);
    const delegate = await add('unit', `dau2-${place.toLowerCase()}`);
    const { id: office } = await cx.db
      .selectFrom('office')
      .select('id')
      .where('personId', '=', person)
      .executeTakeFirstOrThrow();
    const day = dayOf(cx.now);
    const lent = { delegate, from: day, to: day, reason: `${mark} đi công tác` };
    await delegateOffice(cx, office as OfficeId, lent);
    await nameFocal(cx, unit, { person: delegate, subject: `${mark} lĩnh vực` });
  });
  const browser = await open(api, `dau-${place.toLowerCase()}`);
  await browser.client.tokens.makeToken({ body: { name: `${mark} mã`, mode: 'read', rights: ['plan.read'] } });
  await browser.client.register.saveFilter({ body: { screen: 'tasks', name: `${mark} bộ lọc`, filter: {} } });
  const { id } = await browser.client.subscriptions.makeSubscription({
    body: { unit, name: `${mark} cổng`, url: `https://93.184.216.34/${mark}`, kinds: ['progress.entered'] },
  });
  await browser.client.subscriptions.testSubscription({ params: { id } });
  const list = new File([`Tên đăng nhập;Họ và tên\n${mark};x`], `${mark}.csv`);
  await browser.client.imports.tryImport({ params: { kind: 'people' }, body: list }).catch(() => undefined);
  return browser;
}

type Working = Awaited<ReturnType<typeof workingWorld>>;

/** A unit's work with everything that can hang on it. */
async function workAt(a: Pick<Working, 'w' | 'find' | 'as' | 'enter' | 'now'>, place: Player & Marked): Promise<void> {
  const mark = markOf(place);
  const { id } = await a.find(place, 'rà soát hộ nghèo');
  const unit = await a.as(place);
  const verifier = await a.as('compiler');
  await unit.assignments.acceptAssignment({ params: { id }, body: { version: (await a.now(id)).version } });
  await a.enter(place, id, { percent: 40, words: `${mark} đã rà soát` });
  await unit.evidence.addLink({ params: { id }, body: { url: `https://tinh.test/${mark}`, name: `${mark} biên bản` } });
  await unit.evidence.addEvidence({ params: { id }, query: {}, body: new File([`${mark} danh sách`], `${mark}.txt`) });
  await a.enter(place, id, { percent: 100, words: `${mark} xong`, report: true });
  const { id: check } = await verifier.fieldChecks.drawFieldCheck({
    body: { id: randomUUID(), source: 'waiting', wish: { percent: 100 } },
  });
  await verifier.fieldChecks.recordFieldResult({
    params: { id: check, assignment: id },
    body: { id: randomUUID(), version: 0, outcome: 'differs', words: `${mark} sai số`, on: dayOf(a.w.system.clock()) },
  });
  await verifier.verification.returnReport({
    params: { id },
    body: { version: (await a.now(id)).version, reason: `${mark} thiếu số liệu` },
  });
  await a.enter(place, id, { percent: 80, words: `${mark} bổ sung` });
}

/** Figures told, remarked upon, and brought from a file. */
async function figuresAt(a: Working, api: Hono, place: Player & Marked): Promise<void> {
  const mark = markOf(place);
  const { client } = await open(api, a.people[place].username);
  const { id: assignment } = await a.find(place, 'khám sức khỏe');
  const params = { id: a.plan.id };
  const { targets } = await client.figures.getFigureGrid({ params, query: { beside: assignment } });
  const target = targets[0]?.id ?? '';
  const figure = { value: place === 'anBinh' ? 71 : 72, basis: 'cumulative' as const };
  const entry = { id: randomUUID(), assignment, figures: [{ target, version: 0, figure }] };
  await client.figures.saveFigures({ params, body: { entries: [entry] } });
  const remark = { id: randomUUID(), text: `${mark} chưa đủ số` };
  await client.figures.commentFigure({ params: { id: assignment, target }, body: remark });
  const list = new File([`Mã công việc,Mã chỉ tiêu,Giá trị\n${assignment},${target},73`], `${mark}.csv`);
  await client.figureImports.tryFigures({ params, query: {}, body: list });
}

/** A report that the unit writes by itself. */
async function reportOf(a: Working, place: Marked): Promise<void> {
  const day = dayOf(a.w.system.clock());
  const title = `${markOf(place)} báo cáo`;
  const making = { id: randomUUID(), unit: a.units[place], title, plans: [a.plan.id], from: day, at: day };
  await a.w.asSystem((cx) => makeReport(cx, making));
}

/** A figure of the unit that was held against another system. */
async function reconciliationOf(a: Working, place: Marked): Promise<void> {
  const day = dayOf(a.w.system.clock());
  const mark = markOf(place);
  const figure = { name: `${mark} số học sinh`, measure: 'em', ours: 40 };
  const seen = { theirs: 41, theirsOn: day, note: `${mark} màn hình` };
  const opening = { id: randomUUID(), system: 'khac', unit: a.units[place], figure, day, period: '', ...seen };
  await a.w.asSystem((cx) => openReconciliation(cx, opening));
}

/** A report that was asked for, worded, attached to and sent; and a round that is still open. */
async function reportAt(a: Working, api: Hono, place: Player & Marked): Promise<void> {
  const mark = markOf(place);
  const [{ client: room }, { client: unit }] = [
    await open(api, a.people.compiler.username),
    await open(api, a.people[place].username),
  ];
  const day = dayOf(a.w.system.clock());
  const ask = (title: string) =>
    room.rounds.askReports({
      body: {
        id: randomUUID(),
        unit: a.units.home,
        title,
        reporters: { units: [a.units[place]], groups: [] },
        from: day,
        to: day,
        due: day,
      },
    });
  const { id: round } = await ask(`${mark} báo cáo`);
  await ask(`${mark} báo cáo còn mở`);
  const { items } = await room.rounds.listRoundReports({ params: { id: round }, query: {} });
  const params = { id: items[0]?.id ?? '' };
  await unit.reports.saveReportWords({ params: { ...params, section: 'next' }, body: { text: mark, version: 0 } });
  await unit.reports.addReportFile({ params, body: new File([`${mark} phụ lục`], `${mark}.txt`) });
  const template = await unit.reportWorkbooks.getWorkbookTemplate({ params });
  const filled = new File([await template.arrayBuffer()], `${mark}.xlsx`);
  await unit.reportWorkbooks.tryReportWorkbook({ params, body: filled });
  await unit.reports.submitReport({ params, body: { version: 1 } });
}

async function splitToSchool(a: Working): Promise<void> {
  const { id } = await a.find('anBinh', 'vệ sinh trường lớp');
  const unit = await a.as('anBinh');
  await unit.assignments.acceptAssignment({ params: { id }, body: { version: (await a.now(id)).version } });
  await unit.assignments.splitAssignment({
    params: { id },
    body: {
      version: (await a.now(id)).version,
      parts: [{ unit: a.units.school, text: `${markOf('school')} quét dọn`, due: null }],
    },
  });
}

/** Another body: a plan confirmed and given out, worked on, its people and files, all of it marked. */
async function settleNeighbour(w: W, api: Hono): Promise<void> {
  const mark = markOf('ben');
  const lines = [
    'ỦY BAN BÊN',
    'Số: 12/KH-UBND',
    'ngày 05 tháng 01 năm 2026',
    'KẾ HOẠCH',
    `${mark} Trồng cây`,
    '',
    'I. CHỈ TIÊU',
    `1. ${mark} đạt 95% hộ có cây.`,
    'II. NHIỆM VỤ',
    `1. Ủy ban bên ${mark} trồng cây trước ngày 30/12/2049.`,
  ];
  const upload = { name: `${mark}.txt`, body: new Blob([lines.join('\n')]).stream() };
  const { id } = await uploadDocument(w.system, w.neighbour.person.acting, upload);
  const { client } = await open(api, w.neighbour.person.username, NEIGHBOUR);
  await confirmAndIssue(client, id);
  await client.register.saveFilter({ body: { screen: 'tasks', name: `${mark} bộ lọc`, filter: {} } });
}

async function confirmAndIssue(client: Whole['client'], id: DocumentId): Promise<void> {
  const draft = await client.drafts.openDraft({ params: { id } });
  const task = draft.items.find(({ kind }) => kind === 'task');
  if (task === undefined) throw new Error('The neighbour has no task.');
  const { lead } = task.value as { readonly lead: readonly string[] };
  await client.drafts.correctDraft({
    params: { id: draft.id },
    body: {
      id: randomUUID(),
      act: { act: 'change', item: task.id, field: 'lead', from: [...lead], to: ['Ủy ban bên'] },
    },
  });
  const { seq } = await client.drafts.getDraft({ params: { id: draft.id } });
  const plan = await client.plans.confirmDraft({ params: { id: draft.id }, body: { seq, as: { mode: 'first' } } });
  const { issued } = await client.assignments.issuePlan({
    params: { id: plan.id },
    body: { revision: 1, knowing: TO_KNOW },
  });
  if (issued === 0) throw new Error('The neighbour has been given nothing.');
}
