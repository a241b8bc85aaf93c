// One plan: what it is called and how clear it is on top, and below it one of its parts, each with an address of its own.
import { planNumber } from '@sauro/core';
import { Button } from '@mantine/core';
import { IconFileDescription, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatchRoute, useNavigate, useParams } from '@tanstack/react-router';
import { isMissing } from '../client.ts';
import { kindName } from '../reading/kinds.ts';
import { useCan } from '../session.tsx';
import { useCommands } from '../ui/commands.ts';
import { Failed } from '../ui/Failed.tsx';
import { formatDay, formatNumber, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { useArrival } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import type { Plan } from './calls.ts';
import styles from './Plan.module.css';
import { planQuery } from './queries.ts';
import { ScoreBar } from './six/ScoreBar.tsx';
import { PLAN_WORDS } from './words.ts';

export function PlanPage() {
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const plan = useQuery(planQuery(id));
  if (plan.isPending) return <PageWaiting />;
  // What is there is shown, even while it cannot be asked for again.
  if (plan.data === undefined) {
    return isMissing(plan.error) ? <NotFound /> : <Failed error={plan.error} onRetry={() => void plan.refetch()} />;
  }
  return (
    <>
      <PlanHead plan={plan.data} />
      <Tabs plan={plan.data} />
      <Outlet />
    </>
  );
}

function PlanHead({ plan }: { plan: Plan }) {
  const say = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const heading = useArrival(plan.title);
  const about = [
    plan.kind === null ? null : kindName(plan.kind),
    planNumber(plan),
    plan.issuer ?? say('no-issuer'),
    plan.issuedOn === null ? null : say('issued', { day: formatDay(plan.issuedOn) }),
  ];
  return (
    <header className={styles['head']}>
      <div className={styles['bar']}>
        <nav aria-label={say('crumbs')} className="no-print">
          <Link to="/ke-hoach" search={{}}>
            {say('title')}
          </Link>
        </nav>
        <span className={styles['state']}>
          {say('revision', { revision: plan.revision })} ·{' '}
          {say('confirmed', { at: formatTime(plan.confirmedAt, language) })}
        </span>
        <Button
          className="no-print"
          variant="default"
          size="compact-md"
          leftSection={<IconFileDescription size={15} stroke={1.7} aria-hidden="true" />}
          renderRoot={(props) => <Link to="/van-ban/$id" params={{ id: plan.document }} search={{}} {...props} />}
        >
          {say('document')}
        </Button>
        <Button
          className="no-print"
          variant="default"
          size="compact-md"
          leftSection={<IconPrinter size={15} stroke={1.7} aria-hidden="true" />}
          onClick={() => print()}
        >
          {say('print')}
        </Button>
      </div>
      <div className={styles['names']}>
        <div>
          <p className={styles['about']} lang="vi">
            {about.filter((part) => part !== null).join(' · ')}
          </p>
          <h1 ref={heading} tabIndex={-1} lang="vi">
            {plan.title}
          </h1>
        </div>
        <dl className={styles['counts']}>
          <div>
            <dt>{say('column.tasks')}</dt>
            <dd>{formatNumber(plan.counts.tasks, language)}</dd>
          </div>
          <div>
            <dt>{say('column.targets')}</dt>
            <dd>{formatNumber(plan.counts.targets, language)}</dd>
          </div>
          <div className={styles['six']}>
            <dt>{say('column.score')}</dt>
            <dd>
              <ScoreBar score={plan.score} clear={plan.clear} />
            </dd>
          </div>
        </dl>
      </div>
    </header>
  );
}

const TABS = [
  'nhiem-vu',
  'giao',
  'chi-tieu',
  'so-lieu',
  'giai-doan',
  'bao-cao',
  'sau-ro',
  'chuoi',
  'phien-ban',
  'cong-khai',
] as const;

function Tabs({ plan: { id } }: { plan: Plan }) {
  const say = useWords(PLAN_WORDS);
  const mayFollow = useCan('assignment.read');
  const mayPublish = useCan('report.publish');
  const navigate = useNavigate();
  const tabs = TABS.filter((tab) => {
    if (tab === 'cong-khai') return mayPublish;
    return mayFollow || (tab !== 'giao' && tab !== 'so-lieu');
  });
  useCommands([
    ...tabs.map((tab) => ({
      id: tab,
      label: say('command.tab', { tab: say(`tab.${tab}`) }),
      run: () => void navigate({ to: `/ke-hoach/$id/${tab}`, params: { id }, search: {}, resetScroll: false }),
    })),
    { id: 'print', label: say('print'), run: () => print() },
  ]);
  const comparing = useMatchRoute()({ to: '/ke-hoach/$id/so-sanh' }) !== false;
  return (
    <nav className={`${styles['tabs']} no-print`} aria-label={say('tabs')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <Link
              to={`/ke-hoach/$id/${tab}`}
              params={{ id }}
              search={{}}
              activeOptions={{ exact: true, includeSearch: false }}
              resetScroll={false}
              // A comparison stands within the revisions.
              {...(comparing && tab === 'phien-ban' ? { 'aria-current': 'true' as const } : {})}
            >
              {say(`tab.${tab}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
