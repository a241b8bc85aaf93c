// The heading of a part or a section: its path and title, how many of it are checked, and a button that accepts the rest.
import { IconChecks } from '@tabler/icons-react';
import { memo } from 'react';
import { useWords } from '../../../ui/language.tsx';
import type { Items } from '../model/book.ts';
import { ariaKeys } from '../model/keys.ts';
import type { Heading } from '../model/rows.ts';
import { COMMAND_WORDS } from '../command-words.ts';
import { CHECK_WORDS } from '../words.ts';
import styles from './ListPane.module.css';
import type { Around } from './ItemRow.tsx';

type HeadingProps = Around & {
  readonly row: Heading;
  readonly items: Items;
  readonly onAccept: (key: string) => void;
};

export const HeadingRow = memo(function HeadingRow({ row, items, onAccept, index, start, measure }: HeadingProps) {
  const say = useWords(CHECK_WORDS);
  const command = useWords(COMMAND_WORDS);
  const { section, above, ids, of } = row;
  const done = ids.filter((id) => items.get(id)?.check !== null).length;
  const title = section === null ? say(`part.${of}`) : section.title;
  return (
    <div
      ref={measure}
      data-index={index}
      role="row"
      aria-rowindex={index + 1}
      className={styles['heading']}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" aria-colspan={2}>
        <h2>
          {section !== null && <b>{section.path}</b>}
          <span lang="vi" title={above.length === 0 ? undefined : above.join(' › ')}>
            {title}
          </span>
        </h2>
        <small>{say('section.count', { done, all: ids.length })}</small>
        {done < ids.length && ids.length > 1 && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={`${command('acceptSection')}: ${title}`}
            aria-keyshortcuts={ariaKeys('acceptSection')}
            title={`${command('acceptSection')} (Shift+Enter)`}
            onClick={() => onAccept(row.key)}
          >
            <IconChecks size={15} stroke={1.8} aria-hidden="true" />
          </button>
        )}
      </div>
    </div>
  );
});
