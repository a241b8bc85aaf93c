// What a hit says: the sign of its kind, what it is called, and the stretch of text in which the words were found.
import { IconBuildingBank, IconFileText, IconListCheck, IconQuote, IconTargetArrow } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useWords } from '../ui/language.tsx';
import type { Hit, Kind } from './calls.ts';
import styles from './Search.module.css';
import { KIND_WORDS, SEARCH_WORDS } from './words.ts';

const ICONS: Readonly<Record<Kind, ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>>> = {
  document: IconFileText,
  passage: IconQuote,
  task: IconListCheck,
  target: IconTargetArrow,
  unit: IconBuildingBank,
};

export function KindIcon({ kind, size = 17 }: { kind: Kind; size?: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} stroke={1.6} aria-hidden={true} />;
}

/** A task, a target and a passage are their text; their title only says where they stand. */
export function headlineOf({ kind }: Hit): 'title' | 'snippet' {
  return kind === 'document' || kind === 'unit' ? 'title' : 'snippet';
}

export type Pieces = Hit['snippet'];

/** The text of a hit with what was found in it. */
export function Marked({ pieces }: { pieces: Pieces }) {
  return (
    <span lang="vi">
      {pieces.map(({ text, found }, index) => {
        // Pieces have no names of their own and never move.
        const key = `${index}`;
        return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}

const GLIMPSE = 32;

/** Where two lines must do, what was found stands in the first. */
export function nearFound(pieces: Pieces): Pieces {
  const [first, ...rest] = pieces;
  if (first === undefined || first.found || rest.length === 0 || first.text.length <= GLIMPSE) return pieces;
  const end = first.text.slice(-GLIMPSE);
  return [{ text: `… ${end.slice(end.indexOf(' ') + 1)}`, found: false }, ...rest];
}

/** Where it stands, below its text. */
export function Whereabouts({ hit }: { hit: Hit }) {
  const kind = useWords(KIND_WORDS);
  const say = useWords(SEARCH_WORDS);
  return (
    <span className={styles['where']}>
      {kind(hit.kind)}
      {headlineOf(hit) === 'snippet' && (
        <>
          {' · '}
          <Marked pieces={hit.title} />
        </>
      )}
      {hit.kind === 'passage' && `, ${say('paragraph', { block: hit.part + 1 })}`}
    </span>
  );
}
