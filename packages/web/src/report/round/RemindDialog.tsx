// Whoever has not sent is reminded: how many, when they were reminded last, and who is left out because that is not a day ago.
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { remindRound, type Report, type Round } from '../calls.ts';
import { lookAgain, roundReportsQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';

type RemindProps = {
  readonly round: Round;
  /** Those that were ticked; all that have not sent where absent. */
  readonly chosen?: ReadonlySet<string>;
  readonly onClose: () => void;
  /** What was done, in words. */
  readonly onReminded: (told: string) => void;
};

export function RemindDialog({ round, chosen, onClose, onReminded }: RemindProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const found = useInfiniteQuery(roundReportsQuery(round.id, { of: 'unsent' }));
  if (found.hasNextPage && !found.isFetching) void found.fetchNextPage();
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  const owed = all.filter(({ id }) => chosen === undefined || chosen.has(id));
  const due = owed.filter(({ reminded }) => reminded === null || !reminded.isLately);
  const reminding = useMutation({
    mutationFn: () =>
      remindRound(
        round.id,
        due.map(({ id }) => id),
      ),
    onSuccess: ({ reminded, left }) => {
      void lookAgain(queryClient);
      // Those that the dialog left out, and those that somebody else has reminded meanwhile.
      const leftOut = owed.length - due.length + left;
      const done = say('remind.done', { count: reminded });
      onReminded(leftOut === 0 ? done : `${done} ${say('remind.lately', { count: leftOut })}`);
      onClose();
    },
  });
  const isKnown = found.isSuccess && !found.hasNextPage;
  return (
    <Dialog title={say('remind').replace('…', '')} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['form']}>
        {isKnown && (
          <>
            <p>
              {due.length === 0 ? say('remind.none') : say('remind.what', { count: due.length, round: round.title })}
            </p>
            {owed.length > due.length && <p>{say('remind.lately', { count: owed.length - due.length })}</p>}
            <LastTime reports={owed} />
          </>
        )}
        {reminding.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(reminding.error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button disabled={!isKnown || due.length === 0 || reminding.isPending} onClick={() => reminding.mutate()}>
            {say('remind.sure', { count: due.length })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function LastTime({ reports }: { reports: readonly Report[] }) {
  const say = useWords(REPORT_WORDS);
  const { language } = useLanguage();
  if (reports.length === 0) return null;
  const last = reports
    .flatMap(({ reminded }) => (reminded === null ? [] : [reminded.at]))
    .toSorted()
    .at(-1);
  return (
    <p className={styles['quiet']}>
      {last === undefined ? say('remind.never') : say('remind.last', { at: formatTime(last, language) })}
    </p>
  );
}
