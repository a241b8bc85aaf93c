// What was done here and has not been taken: on its way, waiting for the line, or refused, with what was typed beside what
// stands there now.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useSentence } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import type { Waiting } from './outbox.ts';
import styles from './Outbox.module.css';
import { useOutbox } from './use-outbox.tsx';
import { OUTBOX_WORDS } from './words.ts';

export type WaitingProps = {
  readonly entries: readonly Waiting[];
  /** Version on which a refused one is sent again; undefined where it is not known what stands there now. */
  readonly version?: number | undefined;
  /** Whether it can be done at all as things stand. */
  readonly mayGo?: (entry: Waiting) => boolean;
  /** What stands there now. */
  readonly now?: ReactNode;
  /** Whether it has a form to which it can go back. */
  readonly mayEdit?: (entry: Waiting) => boolean;
  /** It goes back into its form. */
  readonly onEdit?: ((entry: Waiting) => void) | undefined;
  /** It is not to be sent after all. */
  readonly onDrop?: (() => void) | undefined;
};

export function WaitingActs({ entries, ...props }: WaitingProps) {
  const say = useWords(OUTBOX_WORDS);
  const { view } = useOutbox();
  if (entries.length === 0) return null;
  return (
    <section className={styles['waiting']} aria-label={say('waiting')}>
      <p role="status">
        {view.line !== 'idle' && say(`waiting.${view.line}`)} {!view.kept && say('waiting.not-kept')}
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.refused === null ? (
              <Queued entry={entry} />
            ) : (
              <RefusedAct entry={entry} refused={entry.refused} {...props} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Queued({ entry }: { entry: Waiting }) {
  return (
    <div className={styles['queued']}>
      <IconClock size={16} stroke={1.7} aria-hidden="true" />
      <div>
        <Gist entry={entry} />
      </div>
    </div>
  );
}

/** What was done, in words. */
export function Gist({ entry: { act, body, at } }: { entry: Waiting }) {
  const say = useWords(OUTBOX_WORDS);
  const { language } = useLanguage();
  const { percent, to, words, reason } = body;
  const what =
    act === 'progress' && typeof percent === 'number'
      ? say('entry.percent', { percent })
      : act === 'ask-extension' && typeof to === 'string'
        ? say('entry.until', { day: formatDay(to) })
        : say(`act.${act}`);
  const said = [words, reason].find((one) => typeof one === 'string' && one !== '');
  return (
    <>
      <strong>{say('entry.at', { what, at: formatTime(at, language) })}</strong>
      {typeof said === 'string' && <p lang="vi">{said}</p>}
    </>
  );
}

type RefusedProps = Omit<WaitingProps, 'entries'> & {
  readonly entry: Waiting;
  readonly refused: NonNullable<Waiting['refused']>;
};

function RefusedAct({ entry, refused, version, mayGo, now, mayEdit, onEdit, onDrop }: RefusedProps) {
  const say = useWords(OUTBOX_WORDS);
  const sentenceOf = useSentence();
  const { outbox } = useOutbox();
  const isFree = entry.body.version === undefined;
  const canEdit = onEdit !== undefined && (mayEdit?.(entry) ?? true);
  // What cannot be taken as it was typed will not be taken again: it is mended.
  const isWrong = refused.status === 422 && canEdit;
  const canGo = !isWrong && (isFree || version !== undefined) && (mayGo?.(entry) ?? true);
  // What stands there now, and the form, are on the page of the assignment.
  const isFarAway = !canGo && onEdit === undefined && now === undefined && entry.check === undefined;
  return (
    <div className={styles['refused']} role="alert">
      <p>
        <IconAlertTriangle size={16} stroke={1.7} aria-hidden="true" />
        {sentenceOf(refused)}
      </p>
      <dl>
        <div>
          <dt>{say('refused.yours')}</dt>
          <dd>
            <Gist entry={entry} />
          </dd>
        </div>
        {now !== undefined && (
          <div>
            <dt>{say('refused.now')}</dt>
            <dd>{now}</dd>
          </div>
        )}
      </dl>
      <footer>
        {canGo && (
          <Button size="compact-md" onClick={() => outbox.again(entry.id, version)}>
            {say(isFree ? 'refused.retry' : 'refused.again')}
          </Button>
        )}
        {canEdit && (
          <Button
            size="compact-md"
            variant={isWrong ? 'filled' : 'default'}
            onClick={() => {
              onEdit(entry);
              outbox.drop(entry.id);
            }}
          >
            {say('refused.edit')}
          </Button>
        )}
        {isFarAway && (
          <Button
            size="compact-md"
            renderRoot={(props) => <Link to="/viec/$id" params={{ id: entry.assignment }} {...props} />}
          >
            {say('refused.open')}
          </Button>
        )}
        <Sure
          size="compact-md"
          label={say('refused.drop')}
          what={say('refused.drop.what')}
          sure={say('refused.drop.sure')}
          isPending={false}
          onSure={() => {
            onDrop?.();
            outbox.drop(entry.id);
          }}
        />
      </footer>
    </div>
  );
}
