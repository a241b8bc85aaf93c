// What a dry run of figures has found: what cannot be, what is strange, and from it the confirmation.
import { Button } from '@mantine/core';
import { FIGURE_IMPORT_FAULTS } from '@sauro/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { confirmFigures, TriedFigures } from './calls.ts';
import styles from './Figures.module.css';
import { warningText } from './warning-text.ts';
import { FIGURES_WORDS } from './words.ts';

type Confirming = UseMutationResult<Awaited<ReturnType<typeof confirmFigures>>, Error, string>;
type TriedProps = { readonly tried: TriedFigures; readonly confirming: Confirming };

export function TriedFigureList({ tried, confirming }: TriedProps) {
  const say = useWords(FIGURES_WORDS);
  const sentence = useProblemWords();
  const { rows, added, same, faultCount: faults, faultRows, warningCount: warnings } = tried;
  const brought = confirming.data;
  return (
    <section aria-labelledby="figures-tried">
      <h3 id="figures-tried">{say('import.result')}</h3>
      <p role="status">
        {brought === undefined
          ? say('import.counts', { rows, added, same, faultRows, warnings })
          : say('import.done', { count: brought.added })}
      </p>
      <p className={styles['quiet']}>{say(`import.read.${tried.tongue}`)}</p>
      {faults > 0 && <Faults tried={tried} />}
      {warnings > 0 && brought === undefined && <Warnings tried={tried} />}
      {confirming.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(confirming.error)}
        </p>
      )}
      {faults === 0 && added > 0 && brought === undefined && (
        <Button loading={confirming.isPending} onClick={() => confirming.mutate(tried.id)}>
          {say('import.confirm', { count: added })}
        </Button>
      )}
    </section>
  );
}

function Faults({ tried: { faults, faultCount } }: { tried: TriedFigures }) {
  const say = useWords(FIGURES_WORDS);
  const reason = useWords(FIGURE_IMPORT_FAULTS);
  return (
    <>
      <p>
        {say('import.mend')} {faults.length < faultCount && say('import.first', { shown: faults.length })}
      </p>
      <Rows
        label={say('import.faults')}
        head={[say('import.row'), say('import.column'), say('import.reason')]}
        rows={faults.map(({ row, column, code, value }) => [`${row}`, column, `${reason(code)} ${value}`.trim()])}
      />
    </>
  );
}

function Warnings({ tried: { warnings, warningCount } }: { tried: TriedFigures }) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  return (
    <>
      <p>
        {say('import.warnings')} {warnings.length < warningCount && say('import.first', { shown: warnings.length })}
      </p>
      <Rows
        label={say('import.warnings')}
        head={[say('import.row'), say('import.reason')]}
        rows={warnings.map((warning) => [`${warning.row}`, warningText(warning, language)])}
      />
    </>
  );
}

type RowsProps = {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

function Rows({ label, head, rows }: RowsProps) {
  return (
    // What is higher than its box is reached by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['tableBox']} role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join(' ')}>
              {cells.map((cell, index) => (
                <td key={head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
