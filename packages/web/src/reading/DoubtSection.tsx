// What the reader was not sure of, the serious first; each doubt leads to its place.
import type { Doubt } from '@sauro/reader/messages';
import { IconAlertTriangle, IconEye, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage, useWords } from '../ui/language.tsx';
import { type DoubtGroup, type DoubtPlace, groupDoubts, type Severity } from './doubt-groups.ts';
import styles from './Doubts.module.css';
import { Part } from './Part.tsx';
import { WithSource } from './SourceText.tsx';
import type { ListedTask } from './task-groups.ts';
import { READING_WORDS } from './words.ts';

const ICONS = { serious: IconAlertTriangle, check: IconEye, note: IconInfoCircle } as const satisfies Record<
  Severity,
  typeof IconEye
>;

type OnTask = (index: number) => void;
type DoubtProps = { readonly doubts: readonly Doubt[]; readonly tasks: readonly ListedTask[]; readonly onTask: OnTask };

export function DoubtSection({ doubts, tasks, onTask }: DoubtProps) {
  const say = useWords(READING_WORDS);
  const { language } = useLanguage();
  const groups = useMemo(() => groupDoubts(doubts, { tasks, language }), [doubts, tasks, language]);
  return (
    <Part id="doubts" title={say('doubts')} count={doubts.length}>
      {groups.length === 0 ? (
        <p className={styles['none']}>{say('doubts.none')}</p>
      ) : (
        <ul className={styles['doubts']}>
          {groups.map((group) => (
            <DoubtItem key={group.sentence} group={group} onTask={onTask} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function DoubtItem({ group, onTask }: { group: DoubtGroup; onTask: OnTask }) {
  const { sentence, severity, places } = group;
  const say = useWords(READING_WORDS);
  const Icon = ICONS[severity];
  const [place] = places;
  return (
    <li data-severity={severity}>
      <span className={styles['severity']}>
        <Icon size={15} stroke={1.8} aria-hidden="true" />
        {say(`severity.${severity}`)}
      </span>
      <div className={styles['what']}>
        {place === undefined && <p>{sentence}</p>}
        {place !== undefined && places.length === 1 && (
          <div className={styles['one']}>
            <p>{sentence}</p>
            <PlaceLink place={place} onTask={onTask} />
          </div>
        )}
        {places.length > 1 && (
          <details>
            <summary>
              {sentence} <b>{say('doubts.places', { count: places.length })}</b>
            </summary>
            <ul className={styles['places']}>
              {places.map((each) => (
                <li key={`${each.anchor.block}:${each.anchor.start}:${each.task?.index ?? ''}`}>
                  <PlaceLink place={each} onTask={onTask} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function PlaceLink({ place: { anchor, task }, onTask }: { place: DoubtPlace; onTask: OnTask }) {
  const say = useWords(READING_WORDS);
  if (task === null) return <WithSource anchor={anchor}>{null}</WithSource>;
  return (
    <Link
      from="/van-ban/$id"
      to="."
      search={{ task: task.index }}
      resetScroll={false}
      onClick={() => onTask(task.index)}
      title={task.task.text}
      aria-label={say('doubts.task', { section: `${task.task.section}: ${task.task.text}` })}
    >
      {task.task.section || task.index + 1}
    </Link>
  );
}
