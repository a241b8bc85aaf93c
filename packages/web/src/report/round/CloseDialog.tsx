// A round is closed: what is not finished is named before one agrees.
import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { closeRound, type Round } from '../calls.ts';
import { lookAgain, roundReportsQuery } from '../queries.ts';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';

const UNFINISHED = 'waiting,returned,submitted';

export function CloseDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const found = useInfiniteQuery(roundReportsQuery(round.id, { state: UNFINISHED }));
  if (found.hasNextPage && !found.isFetching) void found.fetchNextPage();
  const open = found.data?.pages.flatMap((page) => page.items) ?? [];
  const closing = useMutation({
    mutationFn: () =>
      closeRound(
        round.id,
        open.map(({ id }) => id),
      ),
    onSuccess: () => {
      void lookAgain(queryClient);
      onClose();
    },
  });
  const isKnown = found.isSuccess && !found.hasNextPage;
  return (
    <Dialog title={say('round.close').replace('…', '')} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['form']}>
        {isKnown && (
          <p>{open.length === 0 ? say('round.close.whole') : say('round.close.what', { count: open.length })}</p>
        )}
        <ul>
          {open.map(({ id, unit }) => (
            <li key={id} lang="vi">
              {unit.name}
            </li>
          ))}
        </ul>
        {closing.isError && (
          <p role="alert" className={styles['refusal']}>
            {sentence(closing.error)}
          </p>
        )}
        <div className={styles['foot']}>
          <CancelButton onClick={onClose} />
          <Button disabled={!isKnown || closing.isPending} onClick={() => closing.mutate()}>
            {say('round.close.sure')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
