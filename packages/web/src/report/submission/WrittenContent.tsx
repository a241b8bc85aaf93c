// What a report says while it is written: words are typed below their sections, and gathered lines are edited in their places.
import { applyEdits, type ContentSection, type ReportContent, sectionsIn } from '@sauro/core';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { WholeReport } from '../calls.ts';
import { ReportContentView } from '../content/ReportContentView.tsx';
import styles from '../Report.module.css';
import { REPORT_WORDS } from '../words.ts';
import { SectionWords } from './SectionWords.tsx';
import { Theirs } from './Theirs.tsx';
import { useSavedEdits } from './use-saved-edits.ts';

type WrittenProps = {
  readonly whole: WholeReport;
  readonly content: ReportContent;
  readonly edits: NonNullable<WholeReport['edits']>;
  /** Whether the server has all that was done to a part. */
  readonly onSaved: (part: string, isSaved: boolean) => void;
};

export function WrittenContent({ whole: { report, outline, words }, content, edits, onSaved }: WrittenProps) {
  const gathered = useSavedEdits({ report: report.id, content }, edits);
  const isSaved = gathered.state === 'idle' || gathered.state === 'saved';
  useEffect(() => onSaved('gathered', isSaved), [onSaved, isSaved]);
  const below = (section: ContentSection) =>
    outline.some(({ key }) => key === section.key) ? (
      <SectionWords
        report={report.id}
        section={section}
        words={words.find((one) => one.section === section.key)}
        onSaved={onSaved}
      />
    ) : null;
  const isGathering = sectionsIn(content).some(({ blocks }) => blocks.some(({ kind }) => kind === 'gathered'));
  return (
    <>
      {isGathering && (
        <Editing gathered={gathered}>
          <ReportContentView content={applyEdits(content, edits.edits)} />
        </Editing>
      )}
      <ReportContentView content={gathered.content} numbered={content} below={below} onEdit={gathered.edit} />
    </>
  );
}

type EditingProps = {
  readonly gathered: ReturnType<typeof useSavedEdits>;
  /** What another hand has made of it. */
  readonly children: ReactNode;
};

function Editing({ gathered: { state, error, choose, count, undo }, children }: EditingProps) {
  const say = useWords(REPORT_WORDS);
  const sentence = useProblemWords();
  return (
    <section className={`${styles['section']} no-print`} aria-label={say('edits')}>
      <p className={styles['quiet']}>{say('edits.what')}</p>
      <div className={styles['acts']}>
        {count > 0 && (
          <Button size="compact-md" variant="default" onClick={undo}>
            {say('edits.undo')}
          </Button>
        )}
        <span className={styles['quiet']} role="status">
          {(state === 'saving' || state === 'saved' || state === 'kept') && say(`words.${state}`)}
        </span>
      </div>
      {error !== null && (
        <p role="alert" className={styles['refusal']}>
          {sentence(error)}
        </p>
      )}
      {state === 'moved-on' && (
        <Theirs lead={say('edits.theirs')} choose={choose}>
          <details>
            <summary>{say('edits.theirs.show')}</summary>
            {children}
          </details>
        </Theirs>
      )}
    </section>
  );
}
