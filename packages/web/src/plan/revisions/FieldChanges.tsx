// A task whose words changed, field by field; and the words of one that was added, dropped or stayed.
import type { Deadline } from '@sauro/reader/reading';
import { useWords } from '../../ui/language.tsx';
import type { Comparison } from '../calls.ts';
import styles from './Revisions.module.css';
import { WordDiff } from './WordDiff.tsx';
import { REVISION_WORDS } from './words.ts';

type Compared = Comparison['tasks'][number];
export type Words = NonNullable<Compared['after']>;
type Field = Compared['fields'][number];

export function FieldChanges({ before, after, fields }: { before: Words; after: Words; fields: readonly Field[] }) {
  const say = useWords(REVISION_WORDS);
  return (
    <>
      <p lang="vi" className={styles['text']}>
        {fields.includes('text') ? <WordDiff before={before.text} after={after.text} /> : after.text}
      </p>
      <dl className={styles['fields']}>
        {fields
          .filter((field) => field !== 'text')
          .map((field) => (
            <div key={field}>
              <dt>{say(`field.${field}`)}</dt>
              <dd lang="vi">
                <WordDiff before={inWords(before, field)} after={inWords(after, field)} />
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}

const SHOWN = ['lead', 'coordinate', 'product', 'deadline'] as const;

export function TaskWords({ words }: { words: Words }) {
  const say = useWords(REVISION_WORDS);
  return (
    <>
      <p lang="vi" className={styles['text']}>
        {words.text}
      </p>
      <dl className={styles['fields']}>
        {SHOWN.filter((field) => inWords(words, field) !== '').map((field) => (
          <div key={field}>
            <dt>{say(`field.${field}`)}</dt>
            <dd lang="vi">{inWords(words, field)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function inWords(words: Words, field: Field): string {
  switch (field) {
    case 'lead':
    case 'coordinate':
      return words[field].join('; ');
    case 'deadline':
      return deadlineText(words.deadline);
    default:
      return words[field] ?? '';
  }
}

function deadlineText(deadline: Deadline | null): string {
  return deadline?.text ?? '';
}
