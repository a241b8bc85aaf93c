// All samples that were drawn, the newest first, and what came of them by unit.
import { Button } from '@mantine/core';
import { FIELD_RIGHT, planName } from '@sauro/core';
import { IconMapSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../session.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay, formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { FieldCheck } from './calls.ts';
import { DrawDialog } from './DrawDialog.tsx';
import styles from './Field.module.css';
import { FieldFiguresTable } from './FieldFiguresTable.tsx';
import { fieldChecksQuery, fieldFiguresQuery } from './queries.ts';
import { VerificationTabs } from './Tabs.tsx';
import { FIELD_WORDS } from './words.ts';

export function FieldChecksPage() {
  const say = useWords(FIELD_WORDS);
  const navigate = useNavigate();
  const mayDraw = useCan(FIELD_RIGHT);
  const [drawing, setDrawing] = useState(false);
  return (
    <>
      <VerificationTabs />
      <PageHead title={say('title')} lead={say('lead')}>
        {mayDraw && <Button onClick={() => setDrawing(true)}>{say('draw')}</Button>}
      </PageHead>
      <Samples />
      {drawing && (
        <DrawDialog
          onClose={() => setDrawing(false)}
          onDrawn={({ id }) => void navigate({ to: '/xac-nhan/thuc-te/$id', params: { id }, search: {} })}
        />
      )}
    </>
  );
}

function Samples() {
  const say = useWords(FIELD_WORDS);
  const found = useInfiniteQuery(fieldChecksQuery);
  const figures = useQuery(fieldFiguresQuery());
  if (found.isPending) return <PageWaiting />;
  if (found.data === undefined) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Empty icon={<IconMapSearch size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <>
      <FailedAgain error={found.error} onRetry={() => void found.refetch()} />
      <ul className={styles['samples']} aria-label={say('samples')}>
        {items.map((check) => (
          <SampleRow key={check.id} check={check} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" onClick={() => void found.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
      {figures.data !== undefined && figures.data.all.checked > 0 && <FieldFiguresTable figures={figures.data} />}
    </>
  );
}

function SampleRow({ check }: { check: FieldCheck }) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const { size, checked, differing } = check;
  return (
    <li>
      <Link to="/xac-nhan/thuc-te/$id" params={{ id: check.id }} search={{}}>
        {say('sample.name', { day: formatDay(check.drawnOn), size: formatNumber(size, language) })}
      </Link>
      <SampleAbout check={check} />
      <p className={styles['far']}>
        {say('sample.far', { checked, size })}
        {differing > 0 && <em>{say('sample.differing', { count: differing })}</em>}
      </p>
    </li>
  );
}

/** From what it was drawn, by whom and when. */
export function SampleAbout({ check }: { check: FieldCheck }) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const { size, frame, source, plan, within, from, to, by, at, unit } = check;
  const parts = [
    say('sample.of', { size, frame: formatNumber(frame, language), source: say(`source.${source}`) }),
    unit.name,
    plan === null ? '' : planName(plan),
    within?.name ?? '',
    from === null && to === null
      ? ''
      : say('sample.days', { from: from === null ? '…' : formatDay(from), to: to === null ? '…' : formatDay(to) }),
    by === null ? '' : say('sample.by', { name: by.name, at: formatTime(at, language) }),
  ];
  return <p className={styles['quiet']}>{parts.filter((part) => part !== '').join(' · ')}</p>;
}
