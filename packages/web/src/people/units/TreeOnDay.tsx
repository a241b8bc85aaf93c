// The tree as it was on a day: under which unit and under which name each unit stood. What was closed since is there too.
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { UI_WORDS } from '../../ui/words.ts';
import type { TreeOn } from '../calls.ts';
import styles from '../People.module.css';
import { treeOnQuery } from '../queries.ts';
import { KIND_WORDS, PEOPLE_WORDS } from '../words.ts';

/** `parent`: the unit below which it begins. */
export function TreeOnDay({ parent, on }: { parent: string; on: string }) {
  const say = useWords(PEOPLE_WORDS);
  const product = useWords(UI_WORDS);
  const sentence = useProblemWords();
  const units = useQuery(treeOnQuery(parent, on));
  if (units.isPending) return <p className={styles['muted']}>{product('waiting')}</p>;
  if (units.isError) {
    return (
      <p role="alert">
        {sentence(units.error)}{' '}
        <Button size="compact-sm" variant="default" onClick={() => void units.refetch()}>
          {product('retry')}
        </Button>
      </p>
    );
  }
  if (units.data.length === 0) return <p className={styles['muted']}>{say('unit.children.none')}</p>;
  return (
    <ul>
      {units.data.map((unit) => (
        <li key={unit.id}>
          <PastNode unit={unit} on={on} />
        </li>
      ))}
    </ul>
  );
}

function PastNode({ unit, on }: { unit: TreeOn[number]; on: string }) {
  const say = useWords(PEOPLE_WORDS);
  const kind = useWords(KIND_WORDS);
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles['node']}>
        <span>
          {unit.children > 0 && (
            <button
              type="button"
              aria-expanded={open}
              aria-label={say('units.expand', { name: unit.name })}
              onClick={() => setOpen(!open)}
            >
              <IconChevronRight size={16} stroke={1.8} aria-hidden="true" />
            </button>
          )}
        </span>
        <span className={styles['name']}>
          <Link to="/to-chuc/don-vi/$id" params={{ id: unit.id }} lang="vi">
            {unit.name}
          </Link>
          <small>{unit.code}</small>
        </span>
        <small>{kind(unit.kind)}</small>
      </div>
      {open && <TreeOnDay parent={unit.id} on={on} />}
    </>
  );
}
