// What mergers of units have to do with it: which unit it was of, and the copies of the same work that one of them brought together.
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import type { AssignmentFactView, AssignmentOpened } from '../calls.ts';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

export function Merger({ merger: { now, before, gone, stays } }: Pick<AssignmentOpened, 'merger'>) {
  const say = useWords(ONE_WORDS);
  return (
    <>
      {now !== null && <p className={styles['quiet']}>{say('merger.now', { unit: now.name })}</p>}
      {before.map(({ unit, until }) => (
        <p key={until} className={styles['quiet']}>
          {say('merger.before', { unit: unit.name, day: formatDay(until) })}
        </p>
      ))}
      {gone.map((other) => (
        <p key={other.id}>
          {say('merger.gone')} <OtherCopy other={other} />
        </p>
      ))}
      {stays !== null && (
        <p>
          {say('merger.stays')} <OtherCopy other={stays} />
        </p>
      )}
    </>
  );
}

/** Opens the copy, by the name of its unit. */
export function OtherCopy({ other }: { other: NonNullable<AssignmentFactView['other']> }) {
  return (
    <Link to="/viec/$id" params={{ id: other.id }} lang="vi">
      {other.unit}
    </Link>
  );
}
