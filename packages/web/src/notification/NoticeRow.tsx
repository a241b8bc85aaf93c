// One line of notices: what, of which plan, since when; it leads to the one piece of work or to the list of the many.
import {
  isOfDifficulty,
  isOfReport,
  isOfSubscription,
  namesReport,
  noticeLine,
  type NoticeKind,
  plainDate,
  planName,
} from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { formatNumber, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { NoticeLine } from './calls.ts';
import styles from './Notices.module.css';
import { useMarkSeen } from './queries.ts';
import { NOTICE_SCREEN_WORDS } from './words.ts';

export function NoticeRow({ line, onLeave }: { line: NoticeLine; onLeave?: () => void }) {
  const say = useWords(NOTICE_SCREEN_WORDS);
  const { language } = useLanguage();
  const mark = useMarkSeen();
  const { kind, count, settled, plan, latest, at, until, planId, day } = line;
  const isNew = line.unseen > 0;
  const leave = () => {
    if (isNew) mark.mutate({ kind, day, until, ...(planId === null ? {} : { plan: planId }) });
    onLeave?.();
  };
  const due = latest?.due ?? null;
  const report = latest === null || due === null ? null : { round: latest.text, due: plainDate(due) };
  const told = { kind, count, unit: latest?.unit ?? null, report };
  const head = noticeLine(told, language, formatNumber(count, language));
  const end = kind === 'given' ? 'withdrawn' : 'settled';
  const settledWords = settled === count ? say(end) : say(`${end}.some`, { count: formatNumber(settled, language) });
  return (
    <li className={styles['line']} data-new={isNew || undefined}>
      <span className={styles['dot']} aria-hidden="true" />
      <span className={styles['what']}>
        {kind === 'event-awaited' ? (
          <Link to="/cho-dieu-kien" search={planId === null ? {} : { plan: planId }} onClick={leave} data-row>
            {head}
          </Link>
        ) : count === 1 && latest !== null ? (
          <Link to={placeOf(kind)} params={{ id: latest.id }} onClick={leave} data-row>
            {head}
          </Link>
        ) : planId === null ? (
          <Link to={isOfSubscription(kind) ? '/to-chuc/ket-noi' : '/bao-cao'} onClick={leave} data-row>
            {head}
          </Link>
        ) : (
          <Link to="/thong-bao" search={{ kind, plan: planId, day }} onClick={leave} data-row>
            {head}
          </Link>
        )}
        {isNew && <span className="visually-hidden">({say('new')})</span>}
        {count === 1 && !(report !== null && namesReport(kind)) && (
          <span className={styles['text']} lang="vi">
            {latest?.text ?? say('gone')}
          </span>
        )}
        <small>
          {plan !== null && <span lang="vi">{planName(plan)} · </span>}
          <time dateTime={at}>{formatTime(at, language)}</time>
          {settled > 0 && <span> · {settledWords}</span>}
        </small>
      </span>
    </li>
  );
}

function placeOf(kind: NoticeKind) {
  if (isOfReport(kind)) return '/bao-cao/$id';
  if (isOfSubscription(kind)) return '/to-chuc/ket-noi/$id';
  return isOfDifficulty(kind) ? '/vuong-mac/$id' : '/viec/$id';
}
