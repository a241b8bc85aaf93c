// A figure that was not taken: why, what stands there now, and whether one's own is to stand or to go.
import { figureText } from '@sauro/core';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useSentence } from '../../ui/problem-words.ts';
import type { Refused, WaitingRow } from './cell-outbox.ts';
import styles from './Figures.module.css';
import type { Spot } from './grid-model.ts';
import { historyQuery } from './queries.ts';
import { useCellOutbox } from './use-cell-outbox.tsx';
import { FIGURES_WORDS } from './words.ts';

type RefusedProps = { readonly spot: Spot; readonly row: WaitingRow; readonly refused: Refused };

export function CellRefused({ spot: { item, target }, row, refused: { code, details } }: RefusedProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  const sentenceOf = useSentence();
  const { outbox } = useCellOutbox();
  const queryClient = useQueryClient();
  const ask = (of: string) => queryClient.fetchQuery({ ...historyQuery(item.id, of), staleTime: 0 });
  const stands = queryClient.getQueryData(historyQuery(item.id, target.id).queryKey)?.entries[0]?.figure ?? null;

  /** On what stands in each of its cells now. */
  async function again() {
    const versions = new Map<string, number>();
    for (const { target: of } of row.figures) versions.set(of, (await ask(of)).entries[0]?.version ?? 0);
    outbox.again(row.id, (_assignment, of) => versions.get(of) ?? 0);
  }

  return (
    <div className={styles['refused']} role="alert">
      <p>{sentenceOf({ code, detail: code, details })}</p>
      {stands !== null && <p>{say('refused.now', { text: figureText(stands, target.basis, language) })}</p>}
      <div>
        {item.mayEnter && (
          <Button size="compact-md" onClick={() => void again()}>
            {say('refused.again')}
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={() => outbox.drop(row.id)}>
          {say('refused.drop')}
        </Button>
      </div>
    </div>
  );
}
