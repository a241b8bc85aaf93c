// Everything that is not the caller's, as it stands in the database.
import { pastRules } from '../past-rules.ts';
import type { IsolatedWorld } from './isolated-world.ts';

/** Documents that a unit has brought and prepares. What she has brought herself and lets others into is hers. */
const PREPARED =
  'select document_id from document_unit join document on document.id = document_id where unit_id = any($1) and brought and in_preparation';

/** Tables of units and people → how a row is found to be of one of the units `$1`. */
const OF_UNITS: Readonly<Record<string, string>> = {
  unit: 'row.id = any($1)',
  unit_place: 'row.unit_id = any($1)',
  unit_alias: 'row.unit_id = any($1)',
  office: 'row.unit_id = any($1)',
  focal_person: 'row.unit_id = any($1)',
  delegation: 'row.office_id in (select id from office where unit_id = any($1))',
  person: 'row.id in (select person_id from office where unit_id = any($1))',
  account: 'row.person_id in (select person_id from office where unit_id = any($1))',
  access_token: 'row.person_id in (select person_id from office where unit_id = any($1))',
  session: 'row.person_id in (select person_id from office where unit_id = any($1))',
  totp: 'row.person_id in (select person_id from office where unit_id = any($1))',
  saved_filter: 'row.person_id in (select person_id from office where unit_id = any($1))',
  document: `row.id in (${PREPARED})`,
  document_unit: `row.document_id in (${PREPARED})`,
  draft: `row.document_id in (${PREPARED})`,
  draft_item: `row.draft_id in (select id from draft where document_id in (${PREPARED}))`,
  correction: `row.draft_id in (select id from draft where document_id in (${PREPARED}))`,
  draft_presence: `row.draft_id in (select id from draft where document_id in (${PREPARED}))`,
  assignment: 'row.unit_id = any($1)',
  assignment_version: 'row.assignment_id in (select id from assignment where unit_id = any($1))',
  assignment_extension: 'row.assignment_id in (select id from assignment where unit_id = any($1))',
  progress: 'row.assignment_id in (select id from assignment where unit_id = any($1))',
  progress_figure:
    'row.progress_id in (select progress.id from progress join assignment on assignment.id = assignment_id where unit_id = any($1))',
  figure_comment: 'row.assignment_id in (select id from assignment where unit_id = any($1))',
  figure_import: 'row.person_id in (select person_id from office where unit_id = any($1))',
  evidence: 'row.assignment_id in (select id from assignment where unit_id = any($1))',
  verification: 'row.assignment_id in (select id from assignment where unit_id = any($1))',
  written_report: 'row.unit_id = any($1)',
  written_report_plan: 'row.report_id in (select id from written_report where unit_id = any($1))',
  written_report_frozen: 'row.report_id in (select id from written_report where unit_id = any($1))',
  written_report_package: 'row.report_id in (select id from written_report where unit_id = any($1))',
  written_report_status: 'row.report_id in (select id from written_report where unit_id = any($1))',
  field_check: 'row.unit_id = any($1)',
  field_check_piece: 'row.check_id in (select id from field_check where unit_id = any($1))',
  field_check_result: 'row.check_id in (select id from field_check where unit_id = any($1))',
  report: 'row.unit_id = any($1)',
  report_step: 'row.report_id in (select id from report where unit_id = any($1))',
  report_words: 'row.report_id in (select id from report where unit_id = any($1))',
  report_submission: 'row.report_id in (select id from report where unit_id = any($1))',
  report_workbook: 'row.report_id in (select id from report where unit_id = any($1))',
  report_import: 'row.person_id in (select person_id from office where unit_id = any($1))',
  report_attachment: 'row.report_id in (select id from report where unit_id = any($1))',
  report_regime: 'row.unit_id = any($1)',
  report_proposal_answer: 'row.unit_id = any($1)',
  subscription: 'row.unit_id = any($1)',
  subscription_delivery: 'row.subscription_id in (select id from subscription where unit_id = any($1))',
  subscription_try:
    'row.delivery_id in (select one.id from subscription_delivery one join subscription own on own.id = one.subscription_id where own.unit_id = any($1))',
  report_round: 'row.unit_id = any($1)',
};

/** Table → hash of its rows that are others'. */
export async function snapshotOf({ w, relations }: IsolatedWorld): Promise<Readonly<Record<string, string>>> {
  const units = [...relations.sibling, ...relations.parent];
  const hashes: [string, string][] = [];
  for (const [table, isTheirs] of Object.entries(OF_UNITS)) {
    hashes.push([`${table} of others`, await hashOf(w, table, isTheirs, [units])]);
  }
  const { rows } = await pastRules(
    w,
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
    [],
  );
  for (const { name } of rows as { name: string }[]) {
    hashes.push([`${name} of another body`, await hashOf(w, name, 'row.tenant_id = $1', [w.neighbour.tenant])]);
  }
  return Object.fromEntries(hashes);
}

async function hashOf(w: IsolatedWorld['w'], table: string, isTheirs: string, values: readonly unknown[]) {
  const { rows } = await pastRules(
    w,
    `select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as hash
     from ${table} as row where ${isTheirs}`,
    values,
  );
  return String((rows as { hash: string }[])[0]?.hash);
}
