// Figures from a spreadsheet: the template, the dry run with what is wrong in which row, the confirmation, and one's own
// imports of before with their files.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { lookAgain } from '../../assignment/queries.ts';
import { formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { confirmFigures, figureFileAddress, type GridQuery, templateAddress, tryFigures } from './calls.ts';
import styles from './Figures.module.css';
import { figureImportsQuery } from './queries.ts';
import { TriedFigureList } from './TriedFigureList.tsx';
import { FIGURES_WORDS } from './words.ts';

type ImportProps = { readonly plan: string; readonly query: GridQuery };

export function FigureImport({ plan, query }: ImportProps) {
  const say = useWords(FIGURES_WORDS);
  const sentence = useProblemWords();
  const { language: tongue } = useLanguage();
  const queryClient = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onSuccess = () => lookAgain(queryClient);
  const trying = useMutation({ mutationFn: (file: File) => tryFigures(plan, file, tongue), onSuccess });
  const confirming = useMutation({ mutationFn: confirmFigures, onSuccess });
  return (
    <details className={styles['import']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('import')}</summary>
      <div>
        <p>{say('import.lead')}</p>
        <div className={styles['bar']}>
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              variant="default"
              href={templateAddress(plan, query, { format, tongue })}
              download
            >
              {say('import.template', { format: format.toUpperCase() })}
            </Button>
          ))}
          <Button loading={trying.isPending} onClick={() => field.current?.click()}>
            {say('import.choose')}
          </Button>
          <input
            ref={field}
            type="file"
            accept=".xlsx,.csv"
            hidden
            aria-label={say('import.choose')}
            data-testid="figures-file"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              confirming.reset();
              if (file !== undefined) trying.mutate(file);
              // The same file, mended, is a new choice.
              currentTarget.value = '';
            }}
          />
        </div>
        <div role="status">{trying.isPending && say('import.checking')}</div>
        {trying.isError && (
          <p role="alert" className={styles['failure']}>
            {sentence(trying.error)}
          </p>
        )}
        {trying.data !== undefined && !trying.isPending && (
          <TriedFigureList tried={trying.data} confirming={confirming} />
        )}
        {isOpen && <ImportHistory plan={plan} />}
      </div>
    </details>
  );
}

function ImportHistory({ plan }: { plan: string }) {
  const say = useWords(FIGURES_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const imports = useQuery(figureImportsQuery(plan));
  return (
    <section aria-labelledby="figure-imports">
      <h3 id="figure-imports">{say('import.history')}</h3>
      {imports.isError && <p role="alert">{sentence(imports.error)}</p>}
      {imports.data?.length === 0 && <p className={styles['quiet']}>{say('import.none')}</p>}
      <ul className={styles['told']}>
        {imports.data?.map(({ id, fileName, state, added, faults, at }) => (
          <li key={id}>
            <a href={figureFileAddress(id)} download>
              {fileName === '' ? id : fileName}
            </a>
            <small>
              {say('import.line', {
                added,
                faults,
                state: say(`import.state.${state}`),
                at: formatTime(at, language),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
