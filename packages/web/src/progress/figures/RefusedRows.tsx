// Rows that were not taken and whose cells are not in sight: what each is about, why, and that it can be let go.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../ui/language.tsx';
import { useSentence } from '../../ui/problem-words.ts';
import type { WaitingRow } from './cell-outbox.ts';
import styles from './Figures.module.css';
import { useCellOutbox } from './use-cell-outbox.tsx';
import { CELLS_BAR_WORDS } from './bar-words.ts';

export function RefusedRows({ rows, lead }: { rows: readonly WaitingRow[]; lead: string }) {
  const say = useWords(CELLS_BAR_WORDS);
  const sentenceOf = useSentence();
  const { outbox } = useCellOutbox();
  if (rows.length === 0) return null;
  return (
    <section className={styles['refused']} aria-label={lead}>
      <p>{lead}</p>
      <ul>
        {rows.map(({ id, assignment, about, refused }) => (
          <li key={id}>
            <Link to="/viec/$id/so-lieu" params={{ id: assignment }} lang="vi">
              {about}
            </Link>{' '}
            {refused !== null && sentenceOf({ ...refused, detail: refused.code })}{' '}
            <Button size="compact-md" variant="default" onClick={() => outbox.drop(id)}>
              {say('refused.drop')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
