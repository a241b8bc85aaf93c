// What earlier plans say of the same thing: shown at the item, never in the way.
import { IconArrowsJoin2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../ui/language.tsx';
import type { Overlap } from '../calls.ts';
import { CHECK_WORDS } from '../words.ts';
import styles from './ItemRow.module.css';

export function OverlapList({ overlaps, open }: { overlaps: readonly Overlap[]; open: boolean }) {
  const say = useWords(CHECK_WORDS);
  return (
    <ul className={styles['overlaps']}>
      {overlaps.slice(0, open ? 5 : 1).map(({ kind, other }) => {
        const plan = [other.plan.number, other.plan.symbol].filter(Boolean).join('/') || other.plan.title;
        return (
          <li key={other.id}>
            <IconArrowsJoin2 size={14} stroke={1.8} aria-hidden="true" />
            <span>
              <strong>{say(`overlap.${kind}`)}</strong>{' '}
              {open ? (
                <Link to="/van-ban/$id" params={{ id: other.document }} search={{}} target="_blank">
                  {say('overlap.with', { plan })}
                </Link>
              ) : (
                say('overlap.with', { plan })
              )}
              {other.says !== null && ` ${say('overlap.says', { says: other.says })}`}
              {open && <q lang="vi">{other.text}</q>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
