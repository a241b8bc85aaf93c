// The parts that a unit has given further down.
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Assignment } from '../calls.ts';
import { DueDay, LabelChip, PercentBar } from '../Label.tsx';
import styles from './One.module.css';
import { ONE_WORDS } from './words.ts';

type PartsProps = { readonly assignment: Assignment; readonly parts: readonly Assignment[] };

export function Parts({ assignment, parts }: PartsProps) {
  const say = useWords(ONE_WORDS);
  const { language } = useLanguage();
  const sum = assignment.parts;
  return (
    <section className={styles['card']} aria-labelledby="parts">
      <h2 id="parts">{say('parts')}</h2>
      {sum !== null && (
        <p className={styles['quiet']}>
          {say('parts.sum', { ...sum, percent: formatNumber(Math.round(sum.percent), language) })}
        </p>
      )}
      <ul className={styles['parts']}>
        {parts.map((part) => (
          <li key={part.id}>
            <span lang="vi">
              <Link to="/viec/$id" params={{ id: part.id }}>
                {part.text}
              </Link>
              <small>{part.unit.name}</small>
            </span>
            <PartState part={part} />
            <DueDay assignment={part} />
            <PercentBar percent={part.percent} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A report that waits is told before how the part stands by its deadline. */
function PartState({ part }: { part: Assignment }) {
  const say = useWords(ONE_WORDS);
  if (part.state !== 'reported') return <LabelChip label={part.label} />;
  return <small>{say('parts.waits', { unit: part.issuer.name })}</small>;
}
