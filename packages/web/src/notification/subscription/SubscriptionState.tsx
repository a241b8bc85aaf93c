// How a subscription stands, in one line, as it is told in the list and on its own page.
import { formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Subscription } from './calls.ts';
import styles from './Subscription.module.css';
import { SUBSCRIPTION_WORDS } from './words.ts';

export function SubscriptionState({ subscription }: { subscription: Subscription }) {
  const say = useWords(SUBSCRIPTION_WORDS);
  const { language } = useLanguage();
  const { paused, failingSince, latest, waiting } = subscription;
  const time = (iso: string) => ({ time: formatTime(iso, language) });
  const head =
    paused !== null
      ? say(paused.why === 'failing' ? 'is.paused-failing' : `is.${paused.why}`, time(paused.at))
      : failingSince !== null
        ? say('is.failing', time(failingSince))
        : say('is.listening');
  const more = [
    latest === null
      ? say('latest.never')
      : say(latest.state === 'sent' ? 'latest.sent' : 'latest.tried', time(latest.at)),
    ...(waiting === 0 ? [] : [say('waiting', { count: formatNumber(waiting, language) })]),
  ];
  const tone = paused !== null ? 'paused' : failingSince !== null ? 'failing' : 'listening';
  return (
    <span className={styles['state']} data-tone={tone}>
      <strong>{head}</strong> · {more.join(' · ')}
    </span>
  );
}
