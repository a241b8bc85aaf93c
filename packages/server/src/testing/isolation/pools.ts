// Ids of what there is, by whose it is: the caller's own unit, the one below, those beside, the one above, another body.
import { randomUUID } from 'node:crypto';
import type { UnitId } from '@sauro/core';
import { pastRules } from '../past-rules.ts';
import type { World } from '../world.ts';

export const RELATIONS = ['own', 'child', 'sibling', 'parent', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];
/** Ids of a kind, as an address or a field names it; of all kinds where there are none of it. */
export type Pool = (kind: string) => readonly string[];

/** As addresses and fields say it → the table. */
const TABLES: Readonly<Record<string, string>> = {
  assignments: 'assignment',
  assignment: 'assignment',
  evidence: 'evidence',
  people: 'person',
  person: 'person',
  decider: 'person',
  delegate: 'person',
  offices: 'office',
  office: 'office',
  delegations: 'delegation',
  focals: 'focal_person',
  units: 'unit',
  unit: 'unit',
  parent: 'unit',
  into: 'unit',
  'people-imports': 'people_import',
  'figure-imports': 'figure_import',
  sessions: 'session',
  tokens: 'access_token',
  filters: 'saved_filter',
  documents: 'document',
  document: 'document',
  drafts: 'draft',
  plans: 'plan',
  plan: 'plan',
  phases: 'plan_phase',
  phase: 'plan_phase',
  tasks: 'task',
  task: 'task',
  target: 'target',
  'field-checks': 'field_check',
  check: 'field_check',
  'written-reports': 'written_report',
  'report-regimes': 'report_regime',
  regime: 'report_regime',
  'report-rounds': 'report_round',
  reports: 'report',
  missing: 'report',
  'report-files': 'report_attachment',
  'report-templates': 'report_template',
  'report-imports': 'report_import',
  reconciliations: 'reconciliation',
  subscriptions: 'subscription',
  'subscription-deliveries': 'subscription_delivery',
};

/** Of a unit's tables: how its rows are found by units, `$1`. */
const OF_UNITS: Readonly<Record<string, string>> = {
  unit: 'select id from unit where id = any($1)',
  document:
    'select document_id as id from document_unit join document on document.id = document_id where unit_id = any($1) and in_preparation',
  draft:
    'select draft.id from draft join document on document.id = draft.document_id join document_unit on document_unit.document_id = document.id where unit_id = any($1) and in_preparation',
  assignment: 'select id from assignment where unit_id = any($1)',
  evidence:
    'select evidence.id from evidence join assignment on assignment.id = assignment_id where assignment.unit_id = any($1)',
  office: 'select id from office where unit_id = any($1)',
  field_check: 'select id from field_check where unit_id = any($1)',
  written_report: 'select id from written_report where unit_id = any($1)',
  person: 'select distinct person_id as id from office where unit_id = any($1)',
  delegation: 'select delegation.id from delegation join office on office.id = office_id where unit_id = any($1)',
  focal_person: 'select id from focal_person where unit_id = any($1)',
  session: 'select session.id from session join office using (person_id) where unit_id = any($1)',
  access_token: 'select access_token.id from access_token join office using (person_id) where office.unit_id = any($1)',
  saved_filter: 'select saved_filter.id from saved_filter join office using (person_id) where unit_id = any($1)',
  report_regime: 'select id from report_regime where unit_id = any($1)',
  reconciliation: 'select id from reconciliation where unit_id = any($1)',
  subscription: 'select id from subscription where unit_id = any($1)',
  subscription_delivery:
    'select d.id from subscription_delivery d join subscription s on s.id = subscription_id where s.unit_id = any($1)',
  report: 'select id from report where unit_id = any($1)',
  report_round: 'select round_id as id from report where unit_id = any($1)',
  report_attachment:
    'select report_attachment.id from report_attachment join report on report.id = report_id where report.unit_id = any($1)',
  report_import: 'select report_import.id from report_import join office using (person_id) where unit_id = any($1)',
  figure_import: 'select figure_import.id from figure_import join office using (person_id) where unit_id = any($1)',
  people_import: 'select people_import.id from people_import join office using (person_id) where unit_id = any($1)',
};

export type Ids = Readonly<Record<string, readonly string[]>>;

export async function idsOfUnits(w: World, units: readonly UnitId[]): Promise<Ids> {
  const found = Object.entries(OF_UNITS).map(async ([table, statement]) => [table, await idsBy(w, statement, [units])]);
  return Object.fromEntries(await Promise.all(found));
}

export async function idsOfTenant(w: World, tenant: string): Promise<Ids> {
  const tables = [...new Set(Object.values(TABLES))];
  const found = tables.map(async (table) => [
    table,
    await idsBy(w, `select id from ${table} where tenant_id = $1`, [tenant]),
  ]);
  return Object.fromEntries(await Promise.all(found));
}

async function idsBy(w: World, statement: string, values: readonly unknown[]): Promise<readonly string[]> {
  const { rows } = await pastRules(w, statement, values);
  return rows.map((row: { id: string }) => row.id);
}

/** An id that nothing has is among them, and the answer to the others must be the same. */
export function poolOf(ids: Ids): Pool {
  const all = Object.values(ids).flat();
  return (kind) => {
    const known = ids[TABLES[kind] ?? ''] ?? [];
    const some = known.length > 0 ? known : all;
    return some.length > 0 ? some : [randomUUID()];
  };
}
