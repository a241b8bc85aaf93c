// What looking through a spreadsheet has found: first what is wrong, then every cell that would change, and the confirmation.
import { Button } from '@mantine/core';
import { FORM_FAULTS, FORM_NOTICES } from '@sauro/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { formatDay, formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import styles from '../Report.module.css';
import type { confirmReportWorkbook, TriedWorkbook } from './calls.ts';
import { WaitingFiles } from './WaitingFiles.tsx';
import own from './Workbook.module.css';
import { WORKBOOK_WORDS } from './words.ts';

type Confirming = UseMutationResult<Awaited<ReturnType<typeof confirmReportWorkbook>>, Error, string>;

export function TriedWorkbookView({ tried, confirming }: { tried: TriedWorkbook; confirming: Confirming }) {
  const say = useWords(WORKBOOK_WORDS);
  const sentence = useProblemWords();
  const { changeCount: changes, faultCount: faults, cutOff } = tried;
  const written = confirming.data;
  const isWaiting = tried.files.length > 0;
  const isNothing = changes + faults === 0;
  return (
    <>
      {written === undefined ? (
        <>
          {(!isNothing || !isWaiting) && (
            <p role="status">{isNothing ? say('nothing') : say('counts', { changes, faults })}</p>
          )}
          <Notices tried={tried} />
          {faults > 0 && <Faults tried={tried} />}
          {cutOff.isPast && changes > 0 && <p>{say('cut-off', { day: formatDay(cutOff.day) })}</p>}
          {changes > 0 && <Changes tried={tried} />}
        </>
      ) : (
        <p role="status">{say('done', { count: written.changes })}</p>
      )}
      {/* Before what they prove is reported done by this very file: then nothing is added to it any more. */}
      {isWaiting && faults === 0 && <WaitingFiles files={tried.files} />}
      {confirming.isError && (
        <p role="alert" className={styles['refusal']}>
          {sentence(confirming.error)}
        </p>
      )}
      {written === undefined && faults === 0 && changes > 0 && (
        <div className={styles['foot']}>
          <Button loading={confirming.isPending} onClick={() => confirming.mutate(tried.id)}>
            {say('confirm', { count: changes })}
          </Button>
        </div>
      )}
    </>
  );
}

function Notices({ tried: { notices } }: { tried: TriedWorkbook }) {
  const say = useWords(WORKBOOK_WORDS);
  const reason = useWords(FORM_NOTICES);
  if (notices.length === 0) return null;
  return (
    <ul className={own['notices']} aria-label={say('notice')}>
      {notices.map((notice) => (
        <li key={notice}>{reason(notice)}</li>
      ))}
    </ul>
  );
}

function Faults({ tried: { faults, faultCount } }: { tried: TriedWorkbook }) {
  const say = useWords(WORKBOOK_WORDS);
  const reason = useWords(FORM_FAULTS);
  return (
    <>
      <p>
        {say('mend')} {faults.length < faultCount && say('first', { shown: faults.length })}
      </p>
      <Rows
        label={say('faults')}
        head={[say('sheet'), say('row'), say('column'), say('reason')]}
        rows={faults.map(({ sheet, row, column, code, value }) => [
          sheet,
          row === 0 ? '' : `${row}`,
          column,
          value === '' ? reason(code) : `${reason(code)} “${value}”`,
        ])}
      />
    </>
  );
}

function Changes({ tried: { changes, changeCount } }: { tried: TriedWorkbook }) {
  const say = useWords(WORKBOOK_WORDS);
  const { language } = useLanguage();
  const shown = (cell: string | number | null) => {
    if (cell === null) return say('empty');
    return typeof cell === 'number' ? formatNumber(cell, language) : cell;
  };
  return (
    <>
      {changes.length < changeCount && <p>{say('first', { shown: changes.length })}</p>}
      <Rows
        label={say('changes')}
        head={[say('sheet'), say('cell'), say('column'), say('before'), say('after')]}
        rows={changes.map(({ sheet, cell, column, before, after }) => [
          sheet,
          cell,
          column,
          shown(before),
          shown(after),
        ])}
      />
    </>
  );
}

type RowsProps = {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** On a narrow screen each row is a block, with its titles beside what they name. */
function Rows({ label, head, rows }: RowsProps) {
  return (
    // What is higher than its box is reached by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={own['box']} role="region" aria-label={label} tabIndex={0}>
      <table className={own['rows']}>
        <caption className={own['caption']}>{label}</caption>
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
                <td key={head[index]} data-title={head[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
