// What was sent to one subscription, for as long as it is kept, or waits to be, the latest first; each with what was said, and every
// try with what was answered.
import { Button, NativeSelect } from '@mantine/core';
import { EVENTS, TEST_EVENT } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { type Delivery, repeatDelivery } from './calls.ts';
import { DeliveryTries } from './DeliveryTries.tsx';
import { failureOf } from './failure-of.ts';
import { deliveriesQuery, useStandingAfter, useSubscriptionChange } from './queries.ts';
import { DELIVERY_STATES, readDeliverySearch } from './search.ts';
import styles from './Subscription.module.css';
import { FAILURE_WORDS, SUBSCRIPTION_WORDS } from './words.ts';

type LogProps = { readonly id: string; readonly isListening: boolean };

export function DeliveryLog({ id, isListening }: LogProps) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const { state } = useSearch({ from: '/to-chuc/ket-noi/$id' });
  const navigate = useNavigate({ from: '/to-chuc/ket-noi/$id' });
  const list = useInfiniteQuery(deliveriesQuery(id, state, isListening));
  const again = useSubscriptionChange(repeatDelivery);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  useStandingAfter(items);
  const count = formatNumber(list.data?.pages[0]?.total ?? 0, language);
  const days = list.data?.pages[0]?.keptDays ?? 0;
  return (
    <section className={styles['section']} aria-labelledby="log">
      <h2 id="log">{say('log')}</h2>
      <NativeSelect
        className={styles['filter']}
        label={say('state')}
        value={state ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: readDeliverySearch({ state: value }), replace: true, resetScroll: false })
        }
        data={[
          { value: '', label: say('state.any') },
          ...DELIVERY_STATES.map((one) => ({ value: one, label: say(`state.${one}`) })),
        ]}
      />
      {list.isPending && <PageWaiting />}
      {list.isError && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <p>{say(state === undefined ? 'log.none' : 'log.none.filter')}</p>}
      <div role="alert">{again.isError && <p className={styles['failure']}>{sentence(again.error)}</p>}</div>
      <div role="status">{again.isSuccess && <p className={styles['done']}>{say('done.again')}</p>}</div>
      {items.length > 0 && (
        <>
          <p className={styles['note']}>{say('log.count', { count, days })}</p>
          <ul className={styles['list']} aria-label={say('log')}>
            {items.map((one) => (
              <DeliveryLine
                key={one.id}
                delivery={one}
                isPending={again.isPending && again.variables === one.id}
                {...(isListening ? { onAgain: () => again.mutate(one.id) } : {})}
              />
            ))}
          </ul>
        </>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </section>
  );
}

type LineProps = { readonly delivery: Delivery; readonly isPending: boolean; readonly onAgain?: () => void };

function DeliveryLine({ delivery, isPending, onAgain }: LineProps) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const why = useWords(FAILURE_WORDS);
  const { language } = useLanguage();
  const { id, kind, state, tries, madeAt, nextAt, status, problem, body } = delivery;
  const [isOpen, setOpen] = useState(false);
  const name = kind === TEST_EVENT ? say('kind.test') : EVENTS[kind][language];
  const time = formatTime(madeAt, language);
  const about = [
    time,
    ...(tries > 0 ? [say('tries', { count: formatNumber(tries, language) })] : []),
    ...(status === null ? [] : [say('status', { status })]),
    ...(problem === null ? [] : [why(failureOf(problem))]),
    ...(nextAt === null || tries === 0 ? [] : [say('next', { time: formatTime(nextAt, language) })]),
  ];
  return (
    <li>
      <div className={styles['head']}>
        <span>
          {name}{' '}
          <span className={styles['badge']} data-state={state}>
            {say(`state.${state}`)}
          </span>
        </span>
        {onAgain !== undefined && state !== 'sending' && tries > 0 && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={say('again.label', { kind: name, time })}
            loading={isPending}
            onClick={onAgain}
          >
            {say('again')}
          </Button>
        )}
      </div>
      <small>{about.join(' · ')}</small>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say('what')}</summary>
        <dl>
          <dt>{say('id')}</dt>
          <dd>
            <code>{id}</code>
          </dd>
          <dt>{say('body')}</dt>
          <dd>
            <pre>{JSON.stringify(JSON.parse(body), null, 2)}</pre>
          </dd>
        </dl>
        <h3>{say('tries.title')}</h3>
        {isOpen && <DeliveryTries delivery={delivery} />}
      </details>
    </li>
  );
}
