// What is asked once more before it goes: figures that can hardly be so, and a report of work that does not look done. Nothing that
// was typed is lost either way.
import { Button } from '@mantine/core';
import { focusFirst } from '../ui/focus-first.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Unlikely } from './figure-doubts.ts';
import { warningText } from './figures/warning-text.ts';
import styles from './Progress.module.css';
import type { ReportDoubt } from './report-doubts.ts';
import { PROGRESS_WORDS } from './words.ts';

type BeforeProps = {
  readonly figures: readonly Unlikely[];
  readonly doubts?: readonly ReportDoubt[];
  readonly onBack: () => void;
  readonly onSend: () => void;
};

export function BeforeSending({ figures, doubts = [], onBack, onSend }: BeforeProps) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  const isOfFigures = doubts.length === 0;
  return (
    <div role="alert" className={styles['impossible']}>
      {doubts.map((doubt) => (
        <p key={doubt.why}>
          {doubt.why === 'parts' ? (
            say('doubt.parts', doubt)
          ) : (
            <>
              {say('doubt.unshown')} <b lang="vi">{doubt.product}</b>
            </>
          )}
        </p>
      ))}
      {figures.length > 0 && (
        <>
          <p>{say('impossible')}</p>
          <ul>
            {figures.map(({ target, warning }) => (
              <li key={`${target.id} ${warning.code}`}>
                <span lang="vi">{target.text}</span>: <b>{warningText(warning, language)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button ref={focusFirst} onClick={onBack}>
          {say(isOfFigures ? 'impossible.back' : 'doubt.back')}
        </Button>
        <Button variant="default" onClick={onSend}>
          {say(isOfFigures ? 'impossible.send' : 'doubt.send')}
        </Button>
      </div>
    </div>
  );
}
