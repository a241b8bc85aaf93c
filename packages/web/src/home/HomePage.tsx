// The first screen: a place to drop a plan, what came last, and the way that a plan goes from here.
import { Skeleton } from '@mantine/core';
import { ANSWERING_RIGHTS, type Need } from '@sauro/core';
import { IconCloudUpload, IconFiles } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { OldestAwaited } from '../assignment/awaited/OldestAwaited.tsx';
import { Today } from '../assignment/work/Today.tsx';
import type { Document } from '../client.ts';
import { FormatIcon } from '../document/FormatIcon.tsx';
import { documentsQuery } from '../document/queries.ts';
import { StateChip } from '../document/StateChip.tsx';
import { BringingChoice } from '../document/bringing.tsx';
import { UploadButton } from '../document/UploadButton.tsx';
import { DOCUMENT_WORDS } from '../document/words.ts';
import { DifficultiesToAnswer } from '../registers/difficulty/DifficultiesToAnswer.tsx';
import { MyReports } from '../report/MyReports.tsx';
import { Overview } from '../rollup/Overview.tsx';
import { useCan, useSession } from '../session.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { OldestToVerify } from '../verification/OldestToVerify.tsx';
import { FlowMap } from './FlowMap.tsx';
import styles from './Home.module.css';
import { HOME_WORDS } from './words.ts';

const SHOWN = 6;
/** Of reports that wait, on each side: what else needs her is on the same screen. */
const MOST_REPORTS = 5;
/** What units wait for from who has given the work. */
const TO_DECIDE: ReadonlySet<Need> = new Set<Need>(['extension-asked', 'declined', 'drop-proposed']);

export function HomePage() {
  const say = useWords(HOME_WORDS);
  const { person: { name } = { name: '' }, can = [] } = useSession().data ?? {};
  const mayAdd = useCan('document.add');
  const mayRead = useCan('document.read');
  const mayFollow = useCan('assignment.read');
  const mayVerify = useCan('progress.verify');
  const mayIssue = useCan('assignment.issue');
  const doesWork = useCan('progress.enter');
  const mayDecide = can.includes('assignment.issue') || can.includes('assignment.decide');
  const mayAnswer = ANSWERING_RIGHTS.some((right) => can.includes(right));
  return (
    <div className={styles['home']}>
      <PageHead title={say('greeting', { name })} lead={say(mayAdd ? 'lead' : 'lead.readOnly')} />
      {mayFollow && (
        <div className={styles['overview']}>
          {doesWork ? <Today alone /> : mayDecide && <Today alone needs={TO_DECIDE} />}
          <MyReports side="to-send" quiet most={MOST_REPORTS} />
          <MyReports side="to-judge" quiet most={MOST_REPORTS} />
          {mayVerify && <OldestToVerify most={MOST_REPORTS} />}
          {mayIssue && <OldestAwaited most={MOST_REPORTS} />}
          {mayAnswer && <DifficultiesToAnswer most={MOST_REPORTS} />}
          <Overview />
        </div>
      )}
      <div className={styles['work']} data-wide={!(mayAdd && mayRead) || undefined}>
        {mayAdd && <DropZone />}
        {mayRead && <Recent />}
      </div>
      <FlowMap />
    </div>
  );
}

function DropZone() {
  const say = useWords(DOCUMENT_WORDS);
  return (
    <section className={styles['zone']} aria-label={say('upload.button')}>
      <IconCloudUpload size={36} stroke={1.3} aria-hidden="true" />
      <h2>{say('upload.zone')}</h2>
      <p>{say('upload.zone.or')}</p>
      <BringingChoice />
      <UploadButton />
      <small>
        {say('upload.formats')}
        <br />
        {say('upload.secret')}
      </small>
    </section>
  );
}

function Recent() {
  const say = useWords(HOME_WORDS);
  return (
    <section className={styles['recent']} aria-labelledby="recent">
      <header>
        <h2 id="recent">{say('recent')}</h2>
        <Link to="/van-ban" search={{}}>
          {say('all')}
        </Link>
      </header>
      <RecentList />
    </section>
  );
}

function RecentList() {
  const say = useWords(DOCUMENT_WORDS);
  const documents = useInfiniteQuery(documentsQuery(''));
  const mayAdd = useCan('document.add');
  if (documents.isPending) return <Skeleton height={220} />;
  if (documents.isError) return <Failed error={documents.error} onRetry={() => void documents.refetch()} />;
  const items = documents.data.pages[0]?.items.slice(0, SHOWN) ?? [];
  if (items.length === 0) {
    return (
      <Empty icon={<IconFiles size={28} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say(mayAdd ? 'empty.what' : 'empty.readOnly')}</p>
      </Empty>
    );
  }
  return (
    <ul>
      {items.map((item) => (
        <RecentRow key={item.id} item={item} />
      ))}
    </ul>
  );
}

function RecentRow({ item }: { item: Document }) {
  const say = useWords(HOME_WORDS);
  const { language } = useLanguage();
  return (
    <li>
      <Link to="/van-ban/$id" params={{ id: item.id }} search={{}}>
        <FormatIcon format={item.format} />
        <span className={styles['about']}>
          <strong lang="vi">{item.title ?? item.name}</strong>
          <small>{formatTime(item.uploadedAt, language)}</small>
        </span>
        {item.state !== 'read' ? (
          <StateChip state={item.state} />
        ) : (
          <span className={styles['counts']}>{say('recent.tasks', { count: item.counts.tasks })}</span>
        )}
      </Link>
    </li>
  );
}
