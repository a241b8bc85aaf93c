// Where the person is signed in, and how it is ended there.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Failed } from '../ui/Failed.tsx';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { UI_WORDS } from '../ui/words.ts';
import styles from './Account.module.css';
import { endOtherSessions, endSession, type OpenSession } from './calls.ts';
import { Part } from './Part.tsx';
import { sessionsQuery, useAct, useChange } from './queries.ts';
import { Told } from './Told.tsx';
import { ACCOUNT_WORDS } from './words.ts';

export function SessionsPart() {
  const say = useWords(ACCOUNT_WORDS);
  const sentence = useProblemWords();
  const ui = useWords(UI_WORDS);
  const sessions = useQuery(sessionsQuery);
  const end = useChange(endSession);
  const endOthers = useAct(endOtherSessions);
  if (sessions.isError) return <Failed error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const items = sessions.data?.items ?? [];
  const error = end.error ?? endOthers.error;
  const isDone = error === null && (end.isSuccess || endOthers.isSuccess);
  return (
    <Part title={say('sessions')}>
      <Told failure={error === null ? null : sentence(error)} done={isDone ? say('sessions.ended') : null} />
      {sessions.isPending && <p>{ui('waiting')}</p>}
      <ul className={styles['list']} aria-label={say('sessions.list')}>
        {items.map((session) => (
          <Row
            key={session.id}
            session={session}
            isPending={end.isPending && end.variables === session.id}
            onEnd={() => end.mutate(session.id)}
          />
        ))}
      </ul>
      {items.length > 1 && (
        <div className={styles['actions']}>
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {say('sessions.endOthers')}
          </Button>
        </div>
      )}
    </Part>
  );
}

type RowProps = { readonly session: OpenSession; readonly isPending: boolean; readonly onEnd: () => void };

function Row({ session, isPending, onEnd }: RowProps) {
  const say = useWords(ACCOUNT_WORDS);
  const { language } = useLanguage();
  const where = say('sessions.browser', {
    browser: session.browser ?? say('sessions.unknown'),
    system: session.system ?? say('sessions.unknownSystem'),
  });
  const opened = formatTime(session.openedAt, language);
  return (
    <li>
      <div>
        {where}, {say(`way.${session.way}`)}
        {session.isThis && <span className={styles['here']}>{say('sessions.this')}</span>}
        <small>{say('sessions.times', { opened, seen: formatTime(session.seenAt, language) })}</small>
      </div>
      {!session.isThis && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={say('sessions.endOf', { where, opened })}
          loading={isPending}
          onClick={onEnd}
        >
          {say('sessions.end')}
        </Button>
      )}
    </li>
  );
}
