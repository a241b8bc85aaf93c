// Every try of one delivery, asked for when it is opened: when, how long, what was answered or why nothing was.
import { useQuery } from '@tanstack/react-query';
import { FailedAgain } from '../../ui/Failed.tsx';
import { formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Delivery, DeliveryTry } from './calls.ts';
import { failureOf } from './failure-of.ts';
import { triesQuery } from './queries.ts';
import styles from './Subscription.module.css';
import { FAILURE_WORDS, SUBSCRIPTION_WORDS } from './words.ts';

export function DeliveryTries({ delivery }: { delivery: Delivery }) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const tries = useQuery(triesQuery(delivery));
  if (tries.isPending) return <p role="status">{say('tries.waiting')}</p>;
  return (
    <>
      <FailedAgain error={tries.error} onRetry={() => void tries.refetch()} />
      {tries.data?.items.length === 0 && <p>{say('tries.none')}</p>}
      <ol className={styles['tries']}>
        {tries.data?.items.map((one, index) => (
          <Try key={one.at} one={one} isGoingOn={index === 0 && delivery.state === 'sending'} />
        ))}
      </ol>
    </>
  );
}

function Try({ one: { at, tookMs, status, problem, answer }, isGoingOn }: { one: DeliveryTry; isGoingOn: boolean }) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const why = useWords(FAILURE_WORDS);
  const { language } = useLanguage();
  const seconds = (ms: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(ms / 1000);
  const took =
    tookMs === null
      ? say(isGoingOn ? 'try.going-on' : 'try.cut-off')
      : tookMs < 1000
        ? say('try.ms', { count: formatNumber(tookMs, language) })
        : say('try.seconds', { count: seconds(tookMs) });
  const about = [
    formatTime(at, language),
    took,
    ...(status === null ? [] : [say('status', { status })]),
    ...(problem === null ? [] : [why(failureOf(problem))]),
  ];
  return (
    <li>
      <span>{about.join(' · ')}</span>
      {answer !== null && <pre>{answer}</pre>}
    </li>
  );
}
