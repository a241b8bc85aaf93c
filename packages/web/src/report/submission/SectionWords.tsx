// The field of a section's words, with how far they are saved, and what another has written meanwhile.
import { Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveWords, type WholeReport } from '../calls.ts';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';
import { Theirs } from './Theirs.tsx';
import { useSaved } from './use-saved.ts';

/** As much as the server takes of one section. */
const LONGEST = 50_000;

type SectionProps = {
  readonly report: string;
  readonly section: { readonly key: string; readonly title: string };
  readonly words: WholeReport['words'][number] | undefined;
  /** Whether the server has all that is typed here. */
  readonly onSaved: (section: string, isSaved: boolean) => void;
};

export function SectionWords({ report, section, words, onSaved }: SectionProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  const stands = { text: words?.text ?? '', version: words?.version ?? 0 };
  const { text, type, state, error, choose } = useSaved(
    { report, part: section.key, save: (said, version) => saveWords(report, section.key, { text: said, version }) },
    stands,
  );
  const isSaved = state === 'idle' || state === 'saved';
  useEffect(() => onSaved(section.key, isSaved), [onSaved, section.key, isSaved]);
  return (
    <div className={styles['section']}>
      <Textarea
        label={say('words', { section: section.title })}
        autosize
        minRows={2}
        maxRows={20}
        maxLength={LONGEST}
        lang="vi"
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <p className={styles['quiet']} role="status">
        {(state === 'saving' || state === 'saved' || state === 'kept') && say(`words.${state}`)}
      </p>
      {error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(error)}
        </p>
      )}
      {state === 'moved-on' && (
        <Theirs lead={say('words.theirs')} choose={choose}>
          <p lang="vi" className={styles['words']}>
            {stands.text}
          </p>
        </Theirs>
      )}
    </div>
  );
}
