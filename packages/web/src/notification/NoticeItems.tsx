// What one line of notices opens: each by itself, as many as the line has said.
import { Button, Skeleton } from '@mantine/core';
import { noticeLine, type NoticeKind, NOTICE_WORDS, planName } from '@sauro/core';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DueDay, LabelChip } from '../assignment/Label.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { gistOf } from '../registers/difficulty/Signs.tsx';
import type { NoticeItem } from './calls.ts';
import styles from './Notices.module.css';
import { itemsQuery, useMarkSeen } from './queries.ts';
import { NOTICE_SCREEN_WORDS } from './words.ts';

type Of = { readonly kind: NoticeKind; readonly plan: string; readonly day: string };

export function NoticeItems({ of }: { of: Of }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  const found = useInfiniteQuery(itemsQuery(of));
  const items = found.data?.pages.flatMap((page) => page.items);
  const total = found.data?.pages[0]?.total;
  const plan = items?.map(planOf).find((one) => one !== undefined);
  const [first] = items ?? [];
  const unit = first?.assignment?.unit.name ?? first?.difficulty?.raiser.name ?? null;
  const title =
    total === undefined || total === 0
      ? NOTICE_WORDS[of.kind].name[language]
      : noticeLine({ kind: of.kind, count: total, unit, report: null }, language, formatNumber(total, language));
  return (
    <>
      <p className={styles['back']}>
        <Link to="/thong-bao" search={{}}>
          {say('all.back')}
        </Link>
      </p>
      <PageHead
        title={title}
        lead={
          <>
            {plan !== undefined && <span lang="vi">{planName(plan)} · </span>}
            {formatDay(of.day)}
          </>
        }
      >
        <MarkButton of={of} items={items ?? []} />
      </PageHead>
      {found.isPending && <Skeleton height={240} />}
      {found.isError && items === undefined && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {items !== undefined && <FailedAgain error={found.error} onRetry={() => void found.refetch()} />}
      {items?.length === 0 && (
        <Empty icon={<IconBell size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
          <p>{say('empty.filter')}</p>
        </Empty>
      )}
      {items !== undefined && items.length > 0 && (
        <ul className={styles['lines']}>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </>
  );
}

/** Who comes here by a message has not seen them on the bell. */
function MarkButton({ of, items }: { of: Of; items: readonly NoticeItem[] }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const sentence = useProblemWords();
  const mark = useMarkSeen();
  const latest = items[0]?.id;
  if (latest === undefined || !items.some(({ isNew }) => isNew)) return null;
  return (
    <div className={styles['tools']}>
      {mark.isError && <p role="alert">{sentence(mark.error)}</p>}
      <Button variant="default" loading={mark.isPending} onClick={() => mark.mutate({ ...of, until: latest })}>
        {say('seen')}
      </Button>
    </div>
  );
}

function planOf({ assignment, difficulty }: NoticeItem) {
  return assignment?.plan ?? difficulty?.plan;
}

function ItemRow({ item: { assignment, difficulty, isNew } }: { item: NoticeItem }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  return (
    <li className={styles['line']} data-new={isNew || undefined}>
      <span className={styles['dot']} aria-hidden="true" />
      {assignment === null && difficulty === null && <span className={styles['quiet']}>{say('gone')}</span>}
      {difficulty !== null && (
        <span className={styles['what']}>
          <Link to="/vuong-mac/$id" params={{ id: difficulty.id }} lang="vi" data-row>
            {gistOf(difficulty)}
          </Link>
          {isNew && <span className="visually-hidden">({say('new')})</span>}
          <small lang="vi">{difficulty.raiser.name}</small>
        </span>
      )}
      {assignment !== null && (
        <>
          <span className={styles['what']}>
            <Link to="/viec/$id" params={{ id: assignment.id }} lang="vi" data-row>
              {assignment.text}
            </Link>
            {isNew && <span className="visually-hidden">({say('new')})</span>}
            <small lang="vi">{assignment.unit.name}</small>
          </span>
          <span className={styles['side']}>
            <LabelChip label={assignment.label} />
            <DueDay assignment={assignment} />
          </span>
        </>
      )}
    </li>
  );
}
