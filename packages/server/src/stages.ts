// The routes of all stages, in the order in which work moves. What answers on the port and what tests every route ask here.
import { assignmentListRoutes } from './assignment/list-routes.ts';
import { assignmentRoutes } from './assignment/routes.ts';
import { checkRoutes } from './document/check-routes.ts';
import { documentRoutes } from './document/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { tokensRoutes } from './people/access-token/routes.ts';
import { accountRoutes } from './people/account-routes.ts';
import { importRoutes } from './people/import-routes.ts';
import { ledgerRoutes } from './people/ledger-routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { staffRoutes } from './people/staff-routes.ts';
import { unitsRoutes } from './people/units-routes.ts';
import { chainRoutes } from './plan/chain-routes.ts';
import { phaseRoutes } from './plan/phase-routes.ts';
import { registerRoutes } from './plan/register-routes.ts';
import { planRoutes } from './plan/routes.ts';
import { figureImportsRoutes } from './progress/figure-imports-routes.ts';
import { figuresRoutes } from './progress/figures-routes.ts';
import { progressRoutes } from './progress/routes.ts';
import { draftRoutes } from './reading/draft-routes.ts';
import { readingRoutes } from './reading/routes.ts';
import { difficultyListRoutes } from './registers/difficulty/list-routes.ts';
import { difficultyRoutes } from './registers/difficulty/routes.ts';
import { awardRoutes } from './publication/award-routes.ts';
import { publicationRoutes } from './publication/routes.ts';
import { reconciliationRoutes } from './reconciliation/routes.ts';
import { rollupRoutes } from './rollup/routes.ts';
import { regimeRoutes } from './report/regime/routes.ts';
import { roundRoutes } from './report/round/routes.ts';
import { reportPackageRoutes } from './report/written/package/routes.ts';
import { documentPackageRoutes } from './document/package/routes.ts';
import { preparationRoutes } from './document/preparation/routes.ts';
import { writtenReportRoutes } from './report/written/routes.ts';
import { templateRoutes } from './report/template/routes.ts';
import { submissionRoutes } from './report/submission/routes.ts';
import { reportWorkbookRoutes } from './report/workbook/routes.ts';
import type { OutChannel } from './notification/notification.ts';
import { notificationRoutes } from './notification/routes.ts';
import { subscriptionRoutes } from './notification/subscription/routes.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { fieldCheckRoutes } from './verification/field-check/routes.ts';
import { verificationRoutes } from './verification/routes.ts';
import type { Routes } from './kit/http/serve.ts';
import type { Networks } from './kit/outside-networks.ts';
import type { SignInWay } from './people/sign-in.ts';

export type StagesWay = {
  readonly signIn: SignInWay;
  /** Ways by which messages leave the house. */
  readonly channels: readonly OutChannel[];
  /** Where webhooks may lead. */
  readonly networks: Networks;
};

export function stagesOf({ signIn, channels, networks }: StagesWay): readonly Routes[] {
  return [
    peopleRoutes(signIn),
    accountRoutes(signIn),
    tokensRoutes,
    unitsRoutes,
    staffRoutes,
    importRoutes,
    ledgerRoutes,
    searchRoutes,
    documentRoutes,
    checkRoutes,
    readingRoutes,
    draftRoutes,
    planRoutes,
    phaseRoutes,
    registerRoutes,
    chainRoutes,
    assignmentRoutes,
    assignmentListRoutes,
    progressRoutes,
    figuresRoutes,
    figureImportsRoutes,
    evidenceRoutes,
    verificationRoutes,
    fieldCheckRoutes,
    difficultyRoutes,
    difficultyListRoutes,
    rollupRoutes,
    reconciliationRoutes,
    regimeRoutes,
    roundRoutes,
    submissionRoutes,
    templateRoutes,
    reportWorkbookRoutes,
    writtenReportRoutes,
    reportPackageRoutes,
    documentPackageRoutes,
    preparationRoutes,
    publicationRoutes,
    awardRoutes,
    notificationRoutes(channels),
    subscriptionRoutes({ seal: signIn.seal, networks }),
    openApiRoutes,
  ];
}
