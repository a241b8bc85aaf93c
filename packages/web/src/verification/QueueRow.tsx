// One report in the queue.
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { LabelMark } from '../assignment/Label.tsx';
import type { Reported } from './calls.ts';
import { useDifficultiesSaid } from './difficulties-said.ts';
import styles from './Verify.module.css';
import { QUEUE_WORDS } from './queue-words.ts';

type RowProps = {
  readonly reported: Reported;
  readonly looked: boolean;
  /** Where the Tab key stops: on its way to the report beside the queue it does not open all others. */
  readonly isStop: boolean;
  readonly chosen: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
};

export function QueueRow({ reported, looked, isStop, chosen, onOpen, onFocus, onToggle }: RowProps) {
  const say = useWords(QUEUE_WORDS);
  const { assignment } = reported;
  return (
    <li className={styles['row']} data-looked={looked || undefined}>
      <input
        type="checkbox"
        aria-label={say('choose', { text: assignment.text })}
        tabIndex={isStop ? 0 : -1}
        checked={chosen}
        onChange={onToggle}
      />
      <div>
        <button
          type="button"
          data-row={assignment.id}
          tabIndex={isStop ? 0 : -1}
          aria-current={looked || undefined}
          onClick={onOpen}
          onFocus={onFocus}
          lang="vi"
        >
          {assignment.text}
        </button>
        <small lang="vi">{assignment.unit.name}</small>
        <ReportedAbout reported={reported} />
      </div>
    </li>
  );
}

/** How long it has waited, and how much shows it. */
export function ReportedAbout({
  reported: { assignment, waited, evidence, refuted, difficulties },
}: {
  reported: Reported;
}) {
  const say = useWords(QUEUE_WORDS);
  const { language } = useLanguage();
  const said = useDifficultiesSaid();
  return (
    <small>
      <LabelMark label={assignment.label} />
      {waited === 0 ? say('waited.today') : say('waited.days', { days: formatNumber(waited, language) })} ·{' '}
      {evidence === 0 ? <em>{say('evidence.none')}</em> : say('evidence', { count: evidence })}
      {refuted !== null && (
        <>
          {' '}
          · <em>{say('row.refuted')}</em>
        </>
      )}
      {difficulties !== null && (
        <>
          {' '}
          · <em>{said(difficulties)}</em>
        </>
      )}
    </small>
  );
}
