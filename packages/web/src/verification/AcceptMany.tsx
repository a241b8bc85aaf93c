// Accepting many reports: those that were chosen, or all that the filter holds. Before, the numbers; after, what was left.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lookAgain } from '../assignment/queries.ts';
import { ASSIGNMENT_WORDS } from '../assignment/words.ts';
import { CancelButton } from '../ui/CancelButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { firstNames } from '../ui/first-names.ts';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { MixedBox } from '../ui/MixedBox.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { type AcceptBody, type Accepted, acceptReports, type QueueFilter, type Reported } from './calls.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

type ManyProps = {
  readonly items: readonly Reported[];
  readonly chosen: readonly Reported[];
  readonly total: number;
  readonly until: string;
  readonly filter: QueueFilter;
  /** Before it asks: what was accepted one by one goes first. */
  readonly onAsk: () => void;
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onTold: (text: string) => void;
};

const TEXTS_TOLD = 3;

export function AcceptMany({ items, chosen, total, until, filter, onAsk, onChosen, onTold }: ManyProps) {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  const [asking, setAsking] = useState<'chosen' | 'all' | null>(null);
  const asked = asking === 'all' ? items : chosen;
  const count = asking === 'all' ? total : chosen.length;
  const ask = (which: 'chosen' | 'all') => {
    onAsk();
    setAsking(which);
  };
  const number = (value: number) => formatNumber(value, language);

  function told({ accepted, left }: Accepted): string {
    const done = say('done', { count: number(accepted.length) });
    if (left.length === 0) return done;
    const texts = left.map((id) => items.find(({ assignment }) => assignment.id === id)?.assignment.text ?? '…');
    const shown = firstNames(texts, TEXTS_TOLD);
    return `${done} ${say('done.left', { count: number(left.length), texts: shown })}`;
  }
  const accept = useAcceptMany((accepted) => {
    setAsking(null);
    onChosen([]);
    onTold(told(accepted));
  });
  const body: AcceptBody =
    asking === 'all'
      ? { filter, until }
      : { items: chosen.map(({ assignment: { id, version } }) => ({ id, version })) };
  return (
    <div className={styles['many']}>
      <label>
        <MixedBox
          chosen={chosen.length}
          all={items.length}
          onChoose={(all) => onChosen(all ? items.map(({ assignment }) => assignment.id) : [])}
        />
        {chosen.length === 0 ? say('choose.all') : say('chosen', { count: number(chosen.length) })}
      </label>
      {chosen.length > 0 ? (
        <Button size="compact-md" onClick={() => ask('chosen')}>
          {say('accept.chosen', { count: number(chosen.length) })}
        </Button>
      ) : (
        <Button size="compact-md" variant="default" onClick={() => ask('all')}>
          {say('accept.all', { count: number(total) })}
        </Button>
      )}
      {asking !== null && (
        <ConfirmMany
          count={count}
          without={asked.filter(({ evidence }) => evidence === 0).length}
          open={asked.filter(({ difficulties }) => difficulties !== null).length}
          busy={accept.isPending}
          error={accept.error}
          onClose={() => setAsking(null)}
          onSubmit={() => accept.mutate(body)}
        />
      )}
    </div>
  );
}

function useAcceptMany(onDone: (accepted: Accepted) => void) {
  const queryClient = useQueryClient();
  return useMutation<Accepted, Error, AcceptBody>({
    mutationFn: acceptReports,
    onSuccess: (accepted) => {
      void lookAgain(queryClient);
      onDone(accepted);
    },
  });
}

type ConfirmProps = {
  readonly count: number;
  readonly without: number;
  /** In whose way something stands still. */
  readonly open: number;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
};

function ConfirmMany({ count, without, open, busy, error, onClose, onSubmit }: ConfirmProps) {
  const say = useWords(VERIFY_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const told = { count: formatNumber(count, language) };
  return (
    <Dialog title={say('accept.title')} closeLabel={sayClose('close')} onClose={onClose}>
      <p>{say('accept.what', told)}</p>
      {without > 0 && <p className={styles['warning']}>{say('accept.without', { count: without })}</p>}
      {open > 0 && <p className={styles['warning']}>{say('accept.open', { count: open })}</p>}
      {error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(error)}
        </p>
      )}
      <footer>
        <CancelButton onClick={onClose} />
        <Button data-first disabled={busy} onClick={onSubmit}>
          {busy ? say('accept.submitting') : say('accept.submit', told)}
        </Button>
      </footer>
    </Dialog>
  );
}
