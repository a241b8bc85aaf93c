// One publication: where it stands, since when, and its withdrawal with a reason.
import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CancelButton } from '../ui/CancelButton.tsx';
import { focusFirst } from '../ui/focus-first.ts';
import { formatDay, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type Publication, publicAddress, withdrawPublication } from './calls.ts';
import styles from './Publication.module.css';
import { usePublicationChange } from './queries.ts';
import { PUBLICATION_WORDS } from './words.ts';

type RowProps = {
  readonly publication: Publication;
  /** It stands among others of other names. */
  readonly isTitled?: boolean;
};

export function PublicationRow({ publication, isTitled = false }: RowProps) {
  const say = useWords(PUBLICATION_WORDS);
  const { language } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const { id, slug, kind, title, asOf, publishedAt, withdrawnAt } = publication;
  const address = publicAddress(slug);
  const time =
    withdrawnAt === null
      ? say('at', { time: formatTime(publishedAt, language) })
      : say('at.gone', { time: formatTime(withdrawnAt, language) });
  return (
    <li>
      <div>
        {/* A list of awards that was withdrawn keeps no title. */}
        {isTitled && title !== '' && <span lang="vi">{title} </span>}
        {withdrawnAt === null ? <a href={address}>{address}</a> : <s>{address}</s>}
        <small>
          {say(`kind.${kind}`)} · {kind === 'awards' ? formatDay(asOf) : say('asOf', { day: formatDay(asOf) })} · {time}
        </small>
      </div>
      {withdrawnAt === null && !isAsked && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={say('withdraw.label', { slug })}
          onClick={() => setAsked(true)}
        >
          {say('withdraw')}
        </Button>
      )}
      {withdrawnAt === null && isAsked && <Withdrawal id={id} onCancel={() => setAsked(false)} />}
    </li>
  );
}

function Withdrawal({ id, onCancel }: { id: string; onCancel: () => void }) {
  const say = useWords(PUBLICATION_WORDS);
  const sentence = useProblemWords();
  const [reason, setReason] = useState('');
  const withdraw = usePublicationChange(withdrawPublication);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') withdraw.mutate({ id, reason: reason.trim() });
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <p>{say('withdraw.what')}</p>
      {withdraw.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(withdraw.error)}
        </p>
      )}
      <Textarea
        ref={focusFirst}
        label={say('withdraw.reason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
      <div className={styles['tools']}>
        <Button type="submit" disabled={reason.trim() === ''} loading={withdraw.isPending}>
          {say('withdraw.sure')}
        </Button>
        <CancelButton onClick={onCancel} />
      </div>
    </form>
  );
}
