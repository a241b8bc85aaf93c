// A spreadsheet, one sheet at a time, with the letters and numbers by which people speak of its cells.
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../ui/language.tsx';
import type { Preview } from './calls.ts';
import styles from './Preview.module.css';
import { PREVIEW_WORDS } from './preview-words.ts';
import { Scrolled } from './Scrolled.tsx';

type Sheets = Extract<Preview, { is: 'sheets' }>;
type Sheet = Sheets['sheets'][number];

export function PreviewSheets({ preview: { sheets, cut } }: { preview: Sheets }) {
  const say = useWords(PREVIEW_WORDS);
  const [chosen, setChosen] = useState(0);
  const sheet = sheets[chosen];
  return (
    <>
      {sheets.length > 1 && (
        <NativeSelect
          label={say('sheet')}
          value={String(chosen)}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        >
          {sheets.map(({ name }, index) => (
            <option key={name} value={String(index)}>
              {name}
            </option>
          ))}
        </NativeSelect>
      )}
      {sheet !== undefined && <Cells sheet={sheet} />}
      {(cut || sheet?.cut === true) && <p className={styles['cut']}>{say('cut')}</p>}
    </>
  );
}

function Cells({ sheet: { name, rows } }: { sheet: Sheet }) {
  const say = useWords(PREVIEW_WORDS);
  if (rows.length === 0) return <p>{say('sheet.empty')}</p>;
  return (
    <Scrolled label={name}>
      <table lang="vi">
        <thead>
          <tr>
            <th scope="col">#</th>
            {rows[0]?.map((_, column) => (
              <th key={`${column}`} scope="col">
                {letterOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}`}>
              <th scope="row">{index + 1}</th>
              {row.map((cell, column) => (
                <td key={`${column}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

const LETTERS = 26;
const A = 65;

/** A … Z, AA … */
function letterOf(column: number): string {
  const last = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? last : letterOf(Math.floor(column / LETTERS) - 1) + last;
}
