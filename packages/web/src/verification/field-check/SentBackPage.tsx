// What a figure of a report stands for: work that was found otherwise in the field and sent back within its period.
import { dayOf, FIELD_OUTCOMES, SENT_BACK } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { LabelChip } from '../../assignment/Label.tsx';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import type { SentBackItem } from './calls.ts';
import styles from './Field.module.css';
import { FoundList } from './FoundList.tsx';
import { sentBackQuery } from './queries.ts';
import { VerificationTabs } from './Tabs.tsx';
import { FIELD_WORDS } from './words.ts';

export function SentBackPage() {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const search = useSearch({ from: '/xac-nhan/thuc-te/tra-lai' });
  const [today] = useState(() => dayOf(new Date()));
  const found = useInfiniteQuery(sentBackQuery(search));
  const total = found.data?.pages[0]?.total;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <VerificationTabs />
      <PageHead
        title={say('back.title')}
        lead={
          <span role="status">
            {total !== undefined &&
              say('back.span', {
                count: say('pieces.count', { count: formatNumber(total, language) }),
                from: formatDay(search.since),
                to: formatDay(search.at ?? today),
              })}
          </span>
        }
      />
      <FoundList found={found} label={say('back.title')}>
        {items.map((item) => (
          <SentBackCard key={item.assignment.id} item={item} />
        ))}
      </FoundList>
    </>
  );
}

function SentBackCard({ item: { assignment, found, how, sentOn, reason } }: { item: SentBackItem }) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  return (
    <li className={styles['piece']} data-outcome={found.outcome}>
      <header>
        <p lang="vi">{assignment.unit.name}</p>
        <h2 lang="vi">{assignment.text}</h2>
        <div className={styles['signs']}>
          <span>{say('back.now')}:</span>
          <LabelChip label={assignment.label} />
          <Link to="/viec/$id" params={{ id: assignment.id }}>
            {say('open')}
          </Link>
        </div>
      </header>
      <div className={styles['part']}>
        <h3>{say('found')}</h3>
        <p>{say('found.on', { outcome: FIELD_OUTCOMES[found.outcome][language], day: formatDay(found.on) })}</p>
        <p lang="vi" className={styles['words']}>
          {found.words}
        </p>
      </div>
      <div className={styles['part']}>
        <h3>{say('back.sent')}</h3>
        <p>{say('back.on', { how: SENT_BACK[how][language], day: formatDay(sentOn) })}</p>
        <p lang="vi" className={styles['words']}>
          {reason}
        </p>
      </div>
    </li>
  );
}
