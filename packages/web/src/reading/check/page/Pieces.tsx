// The text of a paragraph with its styles and its lit stretches. What was restored, and what was read in a picture with
// little confidence, is underlined and says what it was.
import type { Paragraph } from '@sauro/reader/flow';
import { useWords } from '../../../ui/language.tsx';
import { type Light, type Piece, piecesOf } from '../model/lights.ts';
import { READING_WORDS } from '../../words.ts';
import { textMark } from './marks.ts';
import styles from './Paper.module.css';

export function Pieces({ paragraph, lights }: { paragraph: Paragraph; lights: readonly Light[] }) {
  const say = useWords(READING_WORDS);
  const { text, block } = paragraph;
  return piecesOf(paragraph, lights).map((piece) => {
    const { start, end, tone, read, confidence } = piece;
    const own = {
      ...textMark(block, start),
      className: classOf(piece),
      children: text.slice(start, end),
      ...(confidence !== null && { title: say('source.unsure', { confidence: Math.round(confidence) }) }),
      ...(read !== null && { title: say('source.restored', { read }) }),
    };
    return tone === null ? <span key={start} {...own} /> : <mark key={start} data-tone={tone} {...own} />;
  });
}

function classOf({ bold, italic, underline, read, confidence }: Piece): string {
  const set = [
    bold && styles['bold'],
    italic && styles['italic'],
    underline && styles['underline'],
    read !== null && styles['restored'],
    confidence !== null && styles['unsure'],
  ];
  return set.filter((name) => typeof name === 'string').join(' ');
}
