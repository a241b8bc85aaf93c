// Every sample, in the order of README.md.
import type { Sample } from './compose.ts';
import { actionProgramme } from './source/action-programme.ts';
import { amended } from './source/amended.ts';
import { amendment } from './source/amendment.ts';
import { chainDepartment } from './source/chain-department.ts';
import { chainProvince } from './source/chain-province.ts';
import { chainSchool } from './source/chain-school.ts';
import { contentLeadTime } from './source/content-lead-time.ts';
import { crossedYears } from './source/crossed-years.ts';
import { decisionWithPlan } from './source/decision-with-plan.ts';
import { digitalSchools } from './source/digital-schools.ts';
import { dutiesByUnit } from './source/duties-by-unit.ts';
import { fireSafety } from './source/fire-safety.ts';
import { groupedTable } from './source/grouped-table.ts';
import { landscapeAnnex } from './source/landscape-annex.ts';
import { mixedGrammar } from './source/mixed-grammar.ts';
import { partyPlan } from './source/party-plan.ts';
import { schoolMonths } from './source/school-months.ts';
import { marked, mentioned } from './source/secrecy.ts';
import { skillsTraining } from './source/skills-training.ts';
import { twoPeriods } from './source/two-periods.ts';

export const SAMPLES: readonly Sample[] = [
  groupedTable,
  contentLeadTime,
  dutiesByUnit,
  decisionWithPlan,
  chainProvince,
  chainDepartment,
  chainSchool,
  partyPlan,
  amended,
  amendment,
  landscapeAnnex,
  mixedGrammar,
  fireSafety,
  skillsTraining,
  twoPeriods,
  crossedYears,
  actionProgramme,
  schoolMonths,
  digitalSchools,
  mentioned,
];

/** Bears a mark of secrecy: to be refused, so it has no gold. */
export const REFUSED: Sample = marked;
