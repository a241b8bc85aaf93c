// What happened, the newest first: who, when, why, what it changed from what into what, and which piece of evidence came or went.
import { IconArrowRight } from '@tabler/icons-react';
import { type ComponentType, Fragment, type ReactNode } from 'react';
import { FirstFew } from '../../ui/FirstFew.tsx';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { AssignmentFactView } from '../calls.ts';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { OtherCopy } from './Merger.tsx';
import styles from './One.module.css';
import { among, timelineRows } from './timeline-rows.ts';
import { useFactName } from './use-fact-name.ts';
import { ONE_WORDS } from './words.ts';

type Piece = NonNullable<AssignmentFactView['evidence']>;
/** What opens a piece that is there still: known to the stage of evidence. */
export type PieceName = ComponentType<{ readonly piece: Piece }>;

/** A line of what a later stage knows, as it draws it itself. */
export type TimelineOther = { readonly id: string; readonly at: string; readonly line: ReactNode };

type TimelineProps = {
  readonly facts: readonly AssignmentFactView[];
  readonly pieceName: PieceName;
  /** The newest first. */
  readonly others: readonly TimelineOther[];
};

/** What came before those is looked for, and not read each time. */
const FEW = 6;

export function Timeline({ facts, pieceName, others }: TimelineProps) {
  const say = useWords(ONE_WORDS);
  return (
    <section className={styles['card']} aria-labelledby="timeline">
      <h2 id="timeline">{say('timeline')}</h2>
      <FirstFew
        className={styles['timeline']}
        few={FEW}
        rest={(count) => say('timeline.before', { count })}
        rows={among(timelineRows(facts), others, ([newest]) => newest.at).map((run) =>
          'line' in run ? (
            <Fragment key={run.id}>{run.line}</Fragment>
          ) : run.length === 1 ? (
            <FactRow key={run[0].id} fact={run[0]} pieceName={pieceName} />
          ) : (
            <RunRow key={run[0].id} run={run} />
          ),
        )}
      />
    </section>
  );
}

/** Figures typed one after another: how often and when, and each where it is asked for. */
function RunRow({ run }: { run: readonly [AssignmentFactView, ...AssignmentFactView[]] }) {
  const say = useWords(ONE_WORDS);
  const { language } = useLanguage();
  const [newest] = run;
  const oldest = run.at(-1) ?? newest;
  return (
    <li data-kind={newest.kind}>
      <p>
        <strong>{say('fact.figures')}</strong>
      </p>
      <details className={styles['run']}>
        <summary>{say('fact.figures.times', { count: run.length })}</summary>
        <ul>
          {run.map(({ id, at }) => (
            <li key={id}>
              <time dateTime={at}>{formatTime(at, language)}</time>
            </li>
          ))}
        </ul>
      </details>
      <small>
        {newest.by?.name ?? say('system')} · <time dateTime={oldest.at}>{formatTime(oldest.at, language)}</time> –{' '}
        <time dateTime={newest.at}>{formatTime(newest.at, language)}</time>
      </small>
    </li>
  );
}

type RowProps = { readonly fact: AssignmentFactView; readonly pieceName: PieceName };

function FactRow({ fact, pieceName: Name }: RowProps) {
  const say = useWords(ONE_WORDS);
  const { language } = useLanguage();
  return (
    <li data-kind={fact.kind}>
      <p>
        <strong>{useFactName()(fact)}</strong>
      </p>
      {fact.evidence && (
        <p lang="vi">{fact.evidence.isKept ? <Name piece={fact.evidence} /> : nameOf(fact.evidence)}</p>
      )}
      {fact.pieces.map((piece) => (
        <p key={piece.id} lang="vi">
          {piece.isKept ? <Name piece={piece} /> : nameOf(piece)}
        </p>
      ))}
      {fact.other && (
        <p>
          {say(fact.kind === 'joined' ? 'merger.gone' : 'merger.stays')} <OtherCopy other={fact.other} />
        </p>
      )}
      <Changes fact={fact} />
      {fact.reason !== null && <p lang="vi">“{fact.reason}”</p>}
      <small>
        <Doer fact={fact} /> · <time dateTime={fact.at}>{formatTime(fact.at, language)}</time>
      </small>
    </li>
  );
}

/** Who did it, and whose office it was done with where that was lent. */
function Doer({ fact: { by, onBehalfOf } }: { fact: AssignmentFactView }) {
  const say = useWords(ONE_WORDS);
  if (by === null) return say('system');
  return onBehalfOf === null ? by.name : say('by.behalf', { name: by.name, head: onBehalfOf.name });
}

/** A link need not have a name. */
function nameOf({ name, url }: Piece): string {
  return name || (url ?? '');
}

function Changes({ fact: { before, after } }: { fact: AssignmentFactView }) {
  const say = useWords(ONE_WORDS);
  const sayState = useWords(ASSIGNMENT_WORDS);
  if (before === null || after === null) return null;
  const day = (due: string | null) => (due === null ? say('change.none') : formatDay(due));
  const changes = [
    { what: 'state', from: sayState(`state.${before.state}`), to: sayState(`state.${after.state}`) },
    { what: 'due', from: day(before.due), to: day(after.due) },
    { what: 'percent', from: `${before.percent} %`, to: `${after.percent} %` },
  ] as const;
  return (
    <ul className={styles['changes']}>
      {changes
        .filter(({ from, to }) => from !== to)
        .map(({ what, from, to }) => (
          <li key={what}>
            {say(`change.${what}`)}: <del>{from}</del>{' '}
            <IconArrowRight size={12} stroke={1.8} role="img" aria-label={say('change.became')} /> <ins>{to}</ins>
          </li>
        ))}
    </ul>
  );
}
