// Fills a database with the registers of many bodies: the tables as they stand, written in batches and not through the use
// cases, which would take hours.
import { dayOf, FACETS, type Id, sixClear, type TenantId, type UnitId } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import type { Pool } from 'pg';
import { newId } from '../../packages/server/src/kit/id.ts';
import type { SearchKind } from '../../packages/server/src/search/contract.ts';
import { kindLabel, LISTED_KIND, markOf, subjectLabel } from '../../packages/server/src/search/labels.ts';
import { markedWords, vectorOf } from '../../packages/server/src/search/words.ts';
import { COMMUNES, DEPARTMENTS, headingOf, pick, type Random, randomOf, titleOf, wordsOf } from './words.ts';

export type Province = { readonly tenant: TenantId; readonly tasks: number; readonly plans: number };

const BATCH = 4000;
const FIRST_DAY = Date.UTC(2025, 6, 1);
const DAYS = 1600;

/** `pool` is a superuser's: row-level security binds everybody else. */
export async function seedRegister(pool: Pool, { tenant, tasks, plans }: Province, seed: number): Promise<void> {
  const random = randomOf(seed);
  const units = await seedUnits(pool, tenant);
  const known = new Set<string>();
  const each = Math.ceil(tasks / plans);
  for (let plan = 0, left = tasks; plan < plans; plan += 1, left -= each) {
    const made = planOf(random, Math.min(each, left));
    await insert(pool, 'document', [{ ...made.document, tenant_id: tenant }]);
    await insert(pool, 'plan', [{ ...made.plan, tenant_id: tenant }]);
    await insert(pool, 'search_entry', [entryOf(tenant, documentFound(made.document))]);
    for (let from = 0; from < made.tasks.length; from += BATCH) {
      const rows = made.tasks.slice(from, from + BATCH).map((task) => ({ ...task, tenant_id: tenant }));
      await insert(pool, 'task', rows);
      await insert(pool, 'task_lead', rows.flatMap(leadsOf));
      await insert(
        pool,
        'task_unit',
        rows.flatMap((row) => unitsOf(row, units)),
      );
      const entries = rows.map((row) => entryOf(tenant, taskFound(row, made.plan.title)));
      await insert(pool, 'search_entry', entries);
      for (const { body } of entries) for (const word of markedWords(body, markOf(LISTED_KIND))) known.add(word);
    }
  }
  const words = [...known].map((word) => ({ tenant_id: tenant, word }));
  await insert(pool, 'search_word', words);
}

async function seedUnits(pool: Pool, tenant: TenantId): Promise<ReadonlyMap<string, UnitId>> {
  const units = [...DEPARTMENTS, ...COMMUNES].map((name, index) => ({
    tenant_id: tenant,
    id: newId<'unit'>(),
    code: `DV${index}`,
    name,
    kind: index < DEPARTMENTS.length ? 'department' : 'commune',
    opened_on: '2025-07-01',
  }));
  await insert(pool, 'unit', units);
  await insert(
    pool,
    'search_entry',
    units.map(({ id, name }) => entryOf(tenant, unitFound(id, name))),
  );
  return new Map(units.map(({ name, id }) => [name, id]));
}

function planOf(random: Random, count: number) {
  const [plan, document] = [newId<'plan'>(), newId<'document'>()];
  const title = titleOf(random);
  const number = String(1 + Math.floor(random() * 400));
  const head = {
    kind: 'KH',
    number,
    symbol: 'KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh',
    issued_on: '2026-01-15',
    title,
  };
  const at = new Date(FIRST_DAY + random() * 300 * 86_400_000).toISOString();
  let heading = headingOf(random);
  const tasks = Array.from({ length: count }, (_, index) => {
    if (random() < 0.1) heading = headingOf(random);
    return taskOf(random, { plan, document, heading, index });
  });
  const counts = { task_count: tasks.filter((task) => task.dropped_revision === null).length, target_count: 0 };
  return {
    tasks,
    document: {
      ...head,
      ...counts,
      id: document,
      name: `${title}.docx`,
      format: 'docx',
      size_bytes: 40_000,
      sha256: document.replaceAll('-', '').repeat(2),
      virus_check: 'none',
      state: 'read',
      doubt_count: 0,
      search_text: '',
      uploaded_at: at,
    },
    plan: {
      ...head,
      ...counts,
      id: plan,
      document_id: document,
      revision: 1,
      score: 60,
      clear: {},
      search_text: '',
      confirmed_at: at,
    },
  };
}

type Place = { readonly plan: string; readonly document: string; readonly heading: string; readonly index: number };

function taskOf(random: Random, { plan, document, heading, index }: Place) {
  const words = wordsOf(random);
  const deadline = deadlineOf(random);
  const clear = sixClear({ ...words, deadline });
  return {
    id: newId<'task'>(),
    plan_id: plan,
    document_id: document,
    item_id: newId<'item'>(),
    position: index + 1,
    section: `II.${1 + Math.floor(index / 10)}.${1 + (index % 10)}`,
    section_title: heading,
    part: random() < 0.9 ? 'tasks' : 'implementation',
    ...words,
    deadline,
    deadline_kind: deadline?.kind ?? null,
    due_on: deadline?.kind === 'by' ? deadline.due : null,
    ...Object.fromEntries(FACETS.map((facet) => [`clear_${facet}`, clear[facet].state])),
    clear_count: FACETS.filter((facet) => clear[facet].state === 'clear').length,
    anchor: { block: 30 + index, from: 0, to: words.text.length },
    since_revision: 1,
    changed_revision: 1,
    dropped_revision: random() < 0.02 ? 1 : null,
  };
}

function deadlineOf(random: Random): Deadline | null {
  const chance = random();
  if (chance < 0.6) {
    const due = dayOf(new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000));
    return { text: `Trước ngày ${due.split('-').toReversed().join('/')}`, kind: 'by', due };
  }
  if (chance < 0.7) return { text: 'Hằng quý', kind: 'recurring', every: 'quarter' };
  if (chance < 0.85) return { text: 'Thường xuyên', kind: 'ongoing' };
  return chance < 0.9 ? { text: pick(['Sau khi có hướng dẫn', 'Khi được giao vốn'], random), kind: 'condition' } : null;
}

type Row = ReturnType<typeof taskOf> & { readonly tenant_id: TenantId };

function leadsOf({ tenant_id, id, lead }: Row) {
  return lead.map((name, index) => ({ tenant_id, task_id: id, place: index, name }));
}

function unitsOf({ tenant_id, id, lead, coordinate }: Row, units: ReadonlyMap<string, UnitId>) {
  const linked = (names: readonly string[], role: string) =>
    [...new Set(names)].flatMap((name) => {
      const unit = units.get(name);
      return unit === undefined ? [] : [{ tenant_id, task_id: id, unit_id: unit, role }];
    });
  return [...linked(lead, 'lead'), ...linked(coordinate, 'coordinate')];
}

type Found = {
  readonly kind: SearchKind;
  readonly subject: Id<string>;
  readonly document: string | null;
  readonly title: string;
  readonly body: string;
};

function taskFound({ id, document_id, text, lead, coordinate, product }: Row, plan: string): Found {
  const body = [text, ...lead, ...coordinate, product ?? ''].join('\n');
  return { kind: 'task', subject: id, document: document_id, title: plan, body };
}

function documentFound({ id, title }: { readonly id: Id<string>; readonly title: string }): Found {
  return { kind: 'document', subject: id, document: id, title, body: '' };
}

function unitFound(id: UnitId, name: string): Found {
  return { kind: 'unit', subject: id, document: null, title: name, body: '' };
}

/** As search/index-entries.ts makes it. */
function entryOf(tenant: TenantId, { kind, subject, document, title, body }: Found) {
  const labels = [kindLabel(tenant, kind), subjectLabel(kind, subject)];
  const words = vectorOf({ title: kind === 'task' ? '' : title, body, mark: markOf(kind), labels });
  return { tenant_id: tenant, kind, subject_id: subject, part: 0, document_id: document, title, body, words };
}

async function insert(pool: Pool, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await pool.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
