// The text of a paragraph with its styles and its lit stretches.
import type { Paragraph } from '@sauro/reader/flow';
import { type Light, type Piece, piecesOf } from '../model/lights.ts';
import { textMark } from './marks.ts';
import styles from './Paper.module.css';

export function Pieces({ paragraph, lights }: { paragraph: Paragraph; lights: readonly Light[] }) {
  const { text, block } = paragraph;
  return piecesOf(text.length, paragraph.styles, lights).map((piece) => {
    const own = {
      ...textMark(block, piece.start),
      className: classOf(piece),
      children: text.slice(piece.start, piece.end),
    };
    return piece.tone === null ? (
      <span key={piece.start} {...own} />
    ) : (
      <mark key={piece.start} data-tone={piece.tone} {...own} />
    );
  });
}

function classOf({ bold, italic, underline }: Piece): string {
  const set = [bold && styles['bold'], italic && styles['italic'], underline && styles['underline']];
  return set.filter((name) => typeof name === 'string').join(' ');
}
