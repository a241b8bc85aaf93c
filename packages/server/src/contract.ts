// The public entry of the server for those who call it: the contracts of all stages.
// The browser takes its types from this file, so it and what it imports import nothing but zod and core.
import { assignmentContract } from './assignment/contract.ts';
import { assignmentListContract } from './assignment/list-contract.ts';
import { checkContract } from './document/check-contract.ts';
import { documentContract } from './document/contract.ts';
import { notificationContract } from './notification/contract.ts';
import { subscriptionContract } from './notification/subscription/contract.ts';
import { accountContract } from './people/account-contract.ts';
import { evidenceContract } from './evidence/contract.ts';
import { openApiContract } from './openapi/contract.ts';
import { peopleContract } from './people/contract.ts';
import { importContract } from './people/import-contract.ts';
import { ledgerContract } from './people/ledger-contract.ts';
import { tokensContract } from './people/access-token/contract.ts';
import { staffContract } from './people/staff-contract.ts';
import { unitsContract } from './people/units-contract.ts';
import { chainContract } from './plan/chain-contract.ts';
import { planContract } from './plan/contract.ts';
import { phaseContract } from './plan/phase-contract.ts';
import { registerContract } from './plan/register-contract.ts';
import { progressContract } from './progress/contract.ts';
import { figureImportsContract } from './progress/figure-imports-contract.ts';
import { figuresContract } from './progress/figures-contract.ts';
import { readingContract } from './reading/contract.ts';
import { draftContract } from './reading/draft-contract.ts';
import { difficultyContract } from './registers/difficulty/contract.ts';
import { difficultyListContract } from './registers/difficulty/list-contract.ts';
import { searchContract } from './search/contract.ts';
import { verificationContract } from './verification/contract.ts';
import { fieldCheckContract } from './verification/field-check/contract.ts';
import { regimeContract } from './report/regime/contract.ts';
import { roundContract } from './report/round/contract.ts';
import { writtenReportContract } from './report/written/contract.ts';
import { templateContract } from './report/template/contract.ts';
import { reportPackageContract } from './report/written/package/contract.ts';
import { documentPackageContract } from './document/package/contract.ts';
import { preparationContract } from './document/preparation/contract.ts';
import { submissionContract } from './report/submission/contract.ts';
import { reportWorkbookContract } from './report/workbook/contract.ts';
import { awardContract } from './publication/award-contract.ts';
import { publicationContract } from './publication/contract.ts';
import { reconciliationContract } from './reconciliation/contract.ts';
import { rollupContract } from './rollup/contract.ts';

export type { Answer, ProblemBody, Request } from './kit/contract.ts';
export type { TaskColumn } from './plan/register-contract.ts';
export const contract = {
  people: peopleContract,
  account: accountContract,
  tokens: tokensContract,
  units: unitsContract,
  staff: staffContract,
  imports: importContract,
  ledger: ledgerContract,
  search: searchContract,
  documents: documentContract,
  documentPackages: documentPackageContract,
  preparations: preparationContract,
  checks: checkContract,
  readings: readingContract,
  drafts: draftContract,
  plans: planContract,
  phases: phaseContract,
  register: registerContract,
  chains: chainContract,
  assignments: assignmentContract,
  assignmentLists: assignmentListContract,
  progress: progressContract,
  figures: figuresContract,
  figureImports: figureImportsContract,
  evidence: evidenceContract,
  verification: verificationContract,
  fieldChecks: fieldCheckContract,
  difficulties: difficultyContract,
  difficultyLists: difficultyListContract,
  rollup: rollupContract,
  reconciliations: reconciliationContract,
  regimes: regimeContract,
  rounds: roundContract,
  reports: submissionContract,
  templates: templateContract,
  reportWorkbooks: reportWorkbookContract,
  writtenReports: writtenReportContract,
  reportPackages: reportPackageContract,
  publications: publicationContract,
  awardLists: awardContract,
  notifications: notificationContract,
  subscriptions: subscriptionContract,
  openApi: openApiContract,
} as const;
