// Remarks on a cell, and one's own. What is typed stays in the browser until it has been sent.
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ASSIGNMENTS } from '../../assignment/queries.ts';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { newId } from '../../ui/new-id.ts';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { commentFigure, type History } from './calls.ts';
import styles from './Figures.module.css';
import type { Spot } from './grid-model.ts';
import { FIGURES_WORDS } from './words.ts';

export function CellRemarks({ spot, history: { comments, mayComment } }: { spot: Spot; history: History }) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  return (
    <section aria-labelledby="cell-remarks">
      <h3 id="cell-remarks">{say('comments')}</h3>
      <ul className={styles['remarks']}>
        {comments.map(({ id, text, by, at }) => (
          <li key={id}>
            <p lang="vi">{text}</p>
            <small>{say('by', { name: by.name, at: formatTime(at, language) })}</small>
          </li>
        ))}
      </ul>
      {mayComment && <RemarkForm key={spot.key} spot={spot} />}
    </section>
  );
}

function RemarkForm({ spot: { item, target, key } }: { spot: Spot }) {
  const say = useWords(FIGURES_WORDS);
  const sentence = useProblemWords();
  const queryClient = useQueryClient();
  const typed = useTyped(`figure.${key}`);
  // The same until it has been taken: sent twice over a bad line it is one remark.
  const [id, setId] = useState(newId);
  const sending = useMutation({
    mutationFn: (text: string) => commentFigure(item.id, target.id, { id, text }),
    onSuccess: async () => {
      typed.clear();
      setId(newId());
      await queryClient.invalidateQueries({ queryKey: [ASSIGNMENTS, 'figures'] });
    },
  });
  return (
    <form
      className={styles['remarkForm']}
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate(typed.text.trim());
      }}
    >
      <Textarea
        label={say('comment.label')}
        rows={2}
        maxLength={2000}
        value={typed.text}
        onChange={({ currentTarget }) => typed.type(currentTarget.value)}
      />
      {sending.isError && <p role="alert">{sentence(sending.error)}</p>}
      <Button type="submit" size="compact-md" disabled={typed.text.trim() === ''} loading={sending.isPending}>
        {say('comment.send')}
      </Button>
    </form>
  );
}
