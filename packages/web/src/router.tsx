// Every screen and its address. A screen's code comes when it is opened; what it does not know in its address is dropped (`strict`).
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ACCOUNT } from './account/screens.ts';
import { AWAITED, OUTBOX } from './assignment/screens.ts';
import { readWorkSearch } from './assignment/work/search.ts';
import { readDocumentsSearch } from './document/search.ts';
import { NOTICE_POLICY, NOTICES, SUBSCRIPTION, SUBSCRIPTIONS } from './notification/screens.ts';
import { GROUPS, IMPORT, LEDGER, PEOPLE, PERSON, ROLES, TOKENS, UNIT, UNITS } from './people/screens.ts';
import { OPENAPI } from './openapi/screens.ts';
import { readPlansSearch } from './plan/plans-search.ts';
import { PLAN_DUTIES, PLAN_REVISIONS, PLAN_TARGETS } from './plan/screens.ts';
import { readRegisterSearch } from './plan/register/search.ts';
import { readComparisonSearch } from './plan/revisions/search.ts';
import { readMatrixSearch } from './plan/six/search.ts';
import { readReadingSearch } from './reading/search.ts';
import { DIFFICULTIES, DIFFICULTY } from './registers/difficulty/screens.ts';
import { PLAN_PHASES } from './plan/phase/screens.ts';
import { AWARD_LISTS, PLAN_PUBLICATION } from './publication/screens.ts';
import { readFiguresSearch } from './progress/figures/search.ts';
import { RECONCILIATION, RECONCILIATIONS } from './reconciliation/screens.ts';
import { FIGURES, PIVOT, RANKING, TARGETS, WARNED } from './rollup/screens.ts';
import { WRITTEN_REPORT, WRITTEN_REPORTS } from './report/content/screens.ts';
import { REGIMES, REPORT, ROUND, ROUNDS } from './report/screens.ts';
import { readSearchAddress } from './search/address.ts';
import { BackToPlace } from './shell/OidcReturn.tsx';
import { Root } from './shell/Root.tsx';
import { NotFound } from './ui/NotFound.tsx';
import { PageWaiting } from './ui/PageWaiting.tsx';
import { ScreenFailed } from './ui/ScreenFailed.tsx';
import { FIELD_CHECK, FIELD_CHECKS, FIELD_PIECES, SENT_BACK_WORK, VERIFYING } from './verification/screens.ts';

const root = createRootRoute({ component: Root, notFoundComponent: () => <NotFound />, errorComponent: ScreenFailed });
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./home/HomePage.tsx'), 'HomePage'),
});

const documents = createRoute({
  getParentRoute: () => root,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('./document/DocumentsPage.tsx'), 'DocumentsPage'),
  validateSearch: readDocumentsSearch,
});

const check = createRoute({
  getParentRoute: () => root,
  path: '/kiem-tra-van-ban',
  component: lazyRouteComponent(() => import('./document/check/CheckPage.tsx'), 'CheckPage'),
});

const reading = createRoute({
  getParentRoute: () => root,
  path: '/van-ban/$id',
  component: lazyRouteComponent(() => import('./reading/ReadingPage.tsx'), 'ReadingPage'),
  validateSearch: readReadingSearch,
});

const checking = createRoute({
  getParentRoute: () => root,
  path: '/van-ban/$id/soat',
  component: lazyRouteComponent(() => import('./reading/check/CheckPage.tsx'), 'CheckPage'),
});

const chain = createRoute({
  getParentRoute: () => root,
  path: '/van-ban/$id/chuoi',
  component: lazyRouteComponent(() => import('./plan/chain/ChainPage.tsx'), 'ChainPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/tim-kiem',
  component: lazyRouteComponent(() => import('./search/SearchPage.tsx'), 'SearchPage'),
  validateSearch: readSearchAddress,
});

const account = createRoute({ getParentRoute: () => root, ...ACCOUNT });
const openApi = createRoute({ getParentRoute: () => root, ...OPENAPI });
/** Where the single sign-on sends back to. Before she is in, the sign-in stands in its place. */
const oidcReturn = createRoute({ getParentRoute: () => root, path: '/dang-nhap/oidc', component: BackToPlace });

/** Whoever has come in by it is in. */
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  beforeLoad: () => redirect({ to: '/', replace: true, throw: true }),
});

const plans = createRoute({
  getParentRoute: () => root,
  path: '/ke-hoach',
  component: lazyRouteComponent(() => import('./assignment/PlansWithWork.tsx'), 'PlansWithWork'),
  validateSearch: readPlansSearch,
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/nhiem-vu',
  component: lazyRouteComponent(() => import('./plan/register/RegisterPage.tsx'), 'RegisterPage'),
  validateSearch: readRegisterSearch,
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/ke-hoach/$id',
  component: lazyRouteComponent(() => import('./plan/PlanPage.tsx'), 'PlanPage'),
});

const planStart = createRoute({
  getParentRoute: () => plan,
  path: '/',
  beforeLoad: ({ params }) => redirect({ to: '/ke-hoach/$id/nhiem-vu', params, replace: true, throw: true }),
});

const planTasks = createRoute({
  getParentRoute: () => plan,
  path: 'nhiem-vu',
  component: lazyRouteComponent(() => import('./plan/PlanTasks.tsx'), 'PlanTasks'),
  validateSearch: readRegisterSearch,
});

const planSix = createRoute({
  getParentRoute: () => plan,
  path: 'sau-ro',
  component: lazyRouteComponent(() => import('./plan/six/PlanSix.tsx'), 'PlanSix'),
  validateSearch: readMatrixSearch,
});

const planChain = createRoute({
  getParentRoute: () => plan,
  path: 'chuoi',
  component: lazyRouteComponent(() => import('./plan/chain/PlanChain.tsx'), 'PlanChain'),
});

const planFigures = createRoute({
  getParentRoute: () => plan,
  path: 'so-lieu',
  component: lazyRouteComponent(() => import('./progress/figures/PlanFigures.tsx'), 'PlanFigures'),
  validateSearch: readFiguresSearch,
});

const comparison = createRoute({
  getParentRoute: () => plan,
  path: 'so-sanh',
  component: lazyRouteComponent(() => import('./plan/revisions/ComparisonPage.tsx'), 'ComparisonPage'),
  validateSearch: readComparisonSearch,
});

const planTargets = createRoute({ getParentRoute: () => plan, ...PLAN_TARGETS });
const planDuties = createRoute({ getParentRoute: () => plan, ...PLAN_DUTIES });
const planRevisions = createRoute({ getParentRoute: () => plan, ...PLAN_REVISIONS });
const planPhases = createRoute({ getParentRoute: () => plan, ...PLAN_PHASES });
const planPublication = createRoute({ getParentRoute: () => plan, ...PLAN_PUBLICATION });

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/to-chuc',
  component: lazyRouteComponent(() => import('./people/Organisation.tsx'), 'Organisation'),
});

const units = createRoute({ getParentRoute: () => organisation, ...UNITS });
const unit = createRoute({ getParentRoute: () => organisation, ...UNIT });
const people = createRoute({ getParentRoute: () => organisation, ...PEOPLE });
const person = createRoute({ getParentRoute: () => organisation, ...PERSON });
const roles = createRoute({ getParentRoute: () => organisation, ...ROLES });
const groups = createRoute({ getParentRoute: () => organisation, ...GROUPS });
const peopleImport = createRoute({ getParentRoute: () => organisation, ...IMPORT });
const ledger = createRoute({ getParentRoute: () => organisation, ...LEDGER });
const tokens = createRoute({ getParentRoute: () => organisation, ...TOKENS });

const planIssue = createRoute({
  getParentRoute: () => plan,
  path: 'giao',
  component: lazyRouteComponent(() => import('./assignment/issue/PlanIssue.tsx'), 'PlanIssue'),
});

const work = createRoute({
  getParentRoute: () => root,
  path: '/viec',
  component: lazyRouteComponent(() => import('./assignment/work/WorkPage.tsx'), 'WorkPage'),
  validateSearch: readWorkSearch,
});

const assignment = createRoute({
  getParentRoute: () => root,
  path: '/viec/$id',
  component: lazyRouteComponent(() => import('./registers/AssignmentPage.tsx'), 'AssignmentPage'),
});

const assignmentFigures = createRoute({
  getParentRoute: () => root,
  path: '/viec/$id/so-lieu',
  component: lazyRouteComponent(() => import('./progress/figures/AssignmentFigures.tsx'), 'AssignmentFigures'),
});

const awaited = createRoute({ getParentRoute: () => root, ...AWAITED });
const outbox = createRoute({ getParentRoute: () => root, ...OUTBOX });

const verification = createRoute({ getParentRoute: () => root, ...VERIFYING });
const fieldChecks = createRoute({ getParentRoute: () => root, ...FIELD_CHECKS });
const fieldCheck = createRoute({ getParentRoute: () => root, ...FIELD_CHECK });
const fieldPieces = createRoute({ getParentRoute: () => root, ...FIELD_PIECES });
const sentBack = createRoute({ getParentRoute: () => root, ...SENT_BACK_WORK });
const notices = createRoute({ getParentRoute: () => root, ...NOTICES });
const noticePolicy = createRoute({ getParentRoute: () => organisation, ...NOTICE_POLICY });
const subscriptions = createRoute({ getParentRoute: () => organisation, ...SUBSCRIPTIONS });
const subscription = createRoute({ getParentRoute: () => organisation, ...SUBSCRIPTION });
const noticing = [noticePolicy, subscriptions, subscription] as const;

const difficulties = createRoute({ getParentRoute: () => root, ...DIFFICULTIES });
const difficulty = createRoute({ getParentRoute: () => root, ...DIFFICULTY });
const reconciliations = createRoute({ getParentRoute: () => root, ...RECONCILIATIONS });
const reconciliation = createRoute({ getParentRoute: () => root, ...RECONCILIATION });
const rounds = createRoute({ getParentRoute: () => root, ...ROUNDS });
const round = createRoute({ getParentRoute: () => root, ...ROUND });
const regimes = createRoute({ getParentRoute: () => root, ...REGIMES });
const report = createRoute({ getParentRoute: () => root, ...REPORT });

const rollup = createRoute({ getParentRoute: () => root, ...FIGURES });
const warnings = createRoute({ getParentRoute: () => root, ...WARNED });
const targetFigures = createRoute({ getParentRoute: () => root, ...TARGETS });
const pivot = createRoute({ getParentRoute: () => root, ...PIVOT });
const ranking = createRoute({ getParentRoute: () => root, ...RANKING });
const awardLists = createRoute({ getParentRoute: () => root, ...AWARD_LISTS });
const writtenReports = createRoute({ getParentRoute: () => root, ...WRITTEN_REPORTS });
const writtenReport = createRoute({ getParentRoute: () => root, ...WRITTEN_REPORT });

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    search,
    account,
    openApi,
    oidcReturn,
    signIn,
    documents,
    check,
    reading,
    checking,
    chain,
    plans,
    register,
    organisation.addChildren([units, unit, people, person, roles, groups, ...noticing, peopleImport, tokens, ledger]),
    plan.addChildren([
      planStart,
      planTasks,
      planTargets,
      planPhases,
      planDuties,
      planSix,
      planIssue,
      planFigures,
      planChain,
      planRevisions,
      planPublication,
      comparison,
    ]),
    work,
    assignment,
    assignmentFigures,
    awaited,
    verification,
    fieldChecks,
    fieldCheck,
    fieldPieces,
    sentBack,
    outbox,
    difficulties,
    difficulty,
    rollup,
    warnings,
    targetFigures,
    reconciliations,
    reconciliation,
    pivot,
    ranking,
    awardLists,
    writtenReports,
    writtenReport,
    rounds,
    round,
    regimes,
    report,
    notices,
  ]),
  search: { strict: true },
  defaultPreload: 'intent',
  defaultPendingComponent: PageWaiting,
  defaultPendingMs: 200,
  defaultErrorComponent: ScreenFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
