// The sender of a package is answered: the answer is noted and saved as a file.
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { ANSWERS, EXCHANGE_STATUSES } from '@sauro/reader/edxml-codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchFile } from '../../client.ts';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import { answerAddress, answerPackage, type AnswerBody, documentPackagesQuery } from './calls.ts';
import styles from './Package.module.css';
import { PACKAGE_WORDS } from './words.ts';

type DialogProps = { readonly document: string; readonly id: string; readonly onClose: () => void };

export function AnswerDialog({ document, id, onClose }: DialogProps) {
  const say = useWords(PACKAGE_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<AnswerBody>({ status: 'received', reason: '' });
  const answering = useMutation<void, Error, AnswerBody>({
    mutationFn: async (body) => {
      await answerPackage(document, id, body);
      const { name, content } = await fetchFile(answerAddress(document, id));
      saveFile(name, content);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: documentPackagesQuery(document).queryKey });
      onClose();
    },
  });
  const isRefusal = asked.status === 'refused' || asked.status === 'declined';
  return (
    <Dialog title={say('answer')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          answering.mutate(asked);
        }}
      >
        <p>{say('answer.what')}</p>
        <NativeSelect
          data-first
          label={say('answer.status')}
          value={asked.status}
          data={ANSWERS.map((status) => ({ value: status, label: EXCHANGE_STATUSES[status][language] }))}
          onChange={({ currentTarget }) => {
            const status = ANSWERS.find((one) => one === currentTarget.value) ?? 'received';
            setAsked((before) => ({ ...before, status }));
          }}
        />
        <Textarea
          label={say('reason')}
          required={isRefusal}
          autosize
          maxLength={500}
          value={asked.reason ?? ''}
          onChange={({ currentTarget: { value: reason } }) => setAsked((before) => ({ ...before, reason }))}
        />
        {answering.error !== null && (
          <p role="alert" className={styles['refusal']}>
            {sentence(answering.error)}
          </p>
        )}
        <footer className={styles['actions']}>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={answering.isPending}>
            {say(answering.isPending ? 'noting' : 'note')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
