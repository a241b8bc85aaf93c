// What stands around the report: number and day, to whom it goes, who signs. Lists are typed one a line.
import { Textarea, TextInput } from '@mantine/core';
import { isPlainDate } from '@sauro/core';
import { DayField } from '../../ui/DayField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './Report.module.css';
import type { Wording } from './use-draft.ts';
import { REPORT_WORDS } from './words.ts';

type Head = Wording['head'];
type HeadProps = { readonly wording: Wording; readonly onChange: (next: Partial<Wording>) => void };

const LINES = [
  'parentBody',
  'issuer',
  'number',
  'symbol',
  'place',
  'signer',
] as const satisfies readonly (keyof Head)[];
const LISTS = ['addressees', 'grounds', 'recipients', 'capacity'] as const satisfies readonly (keyof Head)[];

export function HeadForm({ wording: { title, head }, onChange }: HeadProps) {
  const say = useWords(REPORT_WORDS);
  const change = (next: Partial<Head>) => onChange({ head: { ...head, ...next } });
  return (
    <details className={styles['head']}>
      <summary>{say('head')}</summary>
      <div className={styles['fields']}>
        <TextInput
          label={say('name')}
          maxLength={300}
          value={title}
          onChange={({ currentTarget: { value } }) => {
            // A report without a title is not kept: the last one stays until there is another.
            if (value.trim() !== '') onChange({ title: value });
          }}
        />
        {LINES.map((name) => (
          <TextInput
            key={name}
            label={say(`head.${name}`)}
            maxLength={name === 'number' ? 30 : name === 'symbol' ? 60 : 500}
            value={head[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
          />
        ))}
        <DayField
          label={say('head.date')}
          value={head.date ?? ''}
          onChange={(day) => change({ date: isPlainDate(day) ? day : null })}
        />
        {LISTS.map((name) => (
          <Lines
            key={name}
            label={say(`head.${name}`)}
            lines={head[name]}
            onLines={(lines) => change({ [name]: lines })}
          />
        ))}
      </div>
    </details>
  );
}

type LinesProps = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onLines: (lines: string[]) => void;
};

function Lines({ label, lines, onLines }: LinesProps) {
  return (
    <Textarea
      label={label}
      autosize
      minRows={2}
      defaultValue={lines.join('\n')}
      onChange={({ currentTarget }) =>
        onLines(
          currentTarget.value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }
    />
  );
}
