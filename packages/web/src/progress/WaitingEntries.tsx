// What was entered on an assignment and has not been taken: on its way, waiting for the line, or refused with what was typed
// beside what stands there now.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { Assignment } from '../assignment/calls.ts';
import { DueDay, LabelChip, PercentBar } from '../assignment/Label.tsx';
import { formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { sentenceOf } from '../ui/problem-words.ts';
import type { Waiting } from './outbox.ts';
import styles from './Progress.module.css';
import { useOutbox } from './use-outbox.tsx';
import { PROGRESS_WORDS } from './words.ts';

type WaitingProps = {
  readonly assignment: Assignment;
  /** It goes back into the form. */
  readonly onEdit: (body: Waiting['body']) => void;
  /** It is not to be sent after all. */
  readonly onDrop: () => void;
};

export function WaitingEntries({ assignment, onEdit, onDrop }: WaitingProps) {
  const say = useWords(PROGRESS_WORDS);
  const { view } = useOutbox();
  const entries = view.entries.filter((entry) => entry.assignment === assignment.id);
  if (entries.length === 0) return null;
  return (
    <section className={styles['waiting']} aria-label={say('waiting')}>
      <p role="status">
        {view.line !== 'idle' && say(`waiting.${view.line}`)} {!view.kept && say('waiting.not-kept')}
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.refused === null ? (
              <Queued entry={entry} />
            ) : (
              <Refused entry={entry} code={entry.refused} assignment={assignment} onEdit={onEdit} onDrop={onDrop} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Queued({ entry }: { entry: Waiting }) {
  return (
    <div className={styles['queued']}>
      <IconClock size={16} stroke={1.7} aria-hidden="true" />
      <div>
        <Gist entry={entry} />
      </div>
    </div>
  );
}

function Gist({ entry: { body, at } }: { entry: Waiting }) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  const key = body.report === true ? 'waiting.report' : 'waiting.entry';
  return (
    <>
      <strong>{say(key, { percent: body.percent, at: formatTime(at, language) })}</strong>
      {body.words !== undefined && body.words !== '' && <p lang="vi">{body.words}</p>}
    </>
  );
}

type RefusedProps = WaitingProps & { readonly entry: Waiting; readonly code: string };

function Refused({ entry, code, assignment, onEdit, onDrop }: RefusedProps) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  const { outbox } = useOutbox();
  const mayGo = assignment.can.includes(entry.body.report === true ? 'report' : 'progress');
  return (
    <div className={styles['refused']} role="alert">
      <p>
        <IconAlertTriangle size={16} stroke={1.7} aria-hidden="true" />
        {sentenceOf({ code, detail: code, details: {} }, language)}
      </p>
      <dl>
        <div>
          <dt>{say('refused.yours')}</dt>
          <dd>
            <Gist entry={entry} />
          </dd>
        </div>
        <div>
          <dt>{say('refused.now')}</dt>
          <dd>
            <LabelChip label={assignment.label} />
            <DueDay assignment={assignment} />
            <PercentBar percent={assignment.percent} />
          </dd>
        </div>
      </dl>
      <footer>
        {mayGo && (
          <Button size="compact-md" onClick={() => outbox.again(entry.id, assignment.version)}>
            {say('refused.again')}
          </Button>
        )}
        {assignment.can.includes('progress') && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              onEdit(entry.body);
              outbox.drop(entry.id);
            }}
          >
            {say('refused.edit')}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          onClick={() => {
            onDrop();
            outbox.drop(entry.id);
          }}
        >
          {say('refused.drop')}
        </Button>
      </footer>
    </div>
  );
}
