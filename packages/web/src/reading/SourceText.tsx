// A place in the document, as it stands there: the paragraph with the exact stretch marked, and a glimpse of its neighbours.
import type { Paragraph } from '@sauro/reader/flow';
import type { Anchor } from '@sauro/reader/reading';
import { IconQuote } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { Pieces } from './check/page/Pieces.tsx';
import styles from './Source.module.css';
import { useExcerpt } from './source.tsx';
import { READING_WORDS } from './words.ts';

export function SourceText({ anchor }: { anchor: Anchor }) {
  const say = useWords(READING_WORDS);
  const place = usePlaceName(anchor, 'long');
  const excerpt = useExcerpt(anchor.block);
  if (excerpt === null) return <p className={styles['missing']}>{say('source.missing')}</p>;
  const { paragraph, before, after, cells } = excerpt;
  return (
    <figure className={styles['source']} lang="vi">
      <figcaption>{place}</figcaption>
      {cells === null ? (
        <blockquote>
          {before && <p className={styles['near']}>{before.text}</p>}
          <Marked paragraph={paragraph} anchor={anchor} />
          {after && <p className={styles['near']}>{after.text}</p>}
        </blockquote>
      ) : (
        <blockquote className={styles['cells']}>
          {cells.map((cell, index) => (
            <div key={cell[0]?.block ?? -index}>
              {cell.map((each) =>
                each.block === anchor.block ? (
                  <Marked key={each.block} paragraph={each} anchor={anchor} />
                ) : (
                  <p key={each.block} className={styles['text']}>
                    {each.text}
                  </p>
                ),
              )}
            </div>
          ))}
        </blockquote>
      )}
    </figure>
  );
}

function Marked({ paragraph, anchor: { start, end } }: { paragraph: Paragraph; anchor: Anchor }) {
  return (
    <p className={styles['text']}>
      <Pieces paragraph={paragraph} lights={[{ start, end, tone: 'marked' }]} />
    </p>
  );
}

/** An item with a small button that shows where in the document it was read. */
export function WithSource({ anchor, children }: { anchor: Anchor; children: ReactNode }) {
  const say = useWords(READING_WORDS);
  const place = usePlaceName(anchor, 'short');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      {children}
      <button
        type="button"
        className={`${styles['toggle']} no-print`}
        aria-expanded={open}
        aria-controls={id}
        aria-label={say('source.show', { place })}
        onClick={() => setOpen(!open)}
      >
        <IconQuote size={13} stroke={1.8} aria-hidden="true" />
        {place}
      </button>
      <div id={id} className={styles['opened']} hidden={!open}>
        {open && <SourceText anchor={anchor} />}
      </div>
    </>
  );
}

/** Paragraphs are counted from 1 for people. */
function usePlaceName({ page, block }: Anchor, length: 'long' | 'short'): string {
  const say = useWords(READING_WORDS);
  if (length === 'short') {
    return page === undefined
      ? say('source.paragraph.short', { block: block + 1 })
      : say('source.page.short', { page });
  }
  const paragraph = say('source.paragraph', { block: block + 1 });
  return page === undefined ? paragraph : `${say('source.page', { page })}, ${paragraph}`;
}
