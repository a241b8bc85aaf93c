// A Word document as its paragraphs and tables.
import { useWords } from '../ui/language.tsx';
import type { Preview } from './calls.ts';
import styles from './Preview.module.css';
import { PREVIEW_WORDS } from './preview-words.ts';
import { Scrolled } from './Scrolled.tsx';

type Flow = Extract<Preview, { is: 'flow' }>;
type Block = Flow['blocks'][number];

export function PreviewFlow({ preview: { blocks, cut } }: { preview: Flow }) {
  const say = useWords(PREVIEW_WORDS);
  return (
    <>
      {/* What does not change has no other name than its place. */}
      <article className={styles['flow']} aria-label={say('text')} lang="vi">
        {blocks.map((block, index) => (
          <FlowBlock key={`${index}`} block={block} />
        ))}
      </article>
      {cut && <p className={styles['cut']}>{say('cut')}</p>}
    </>
  );
}

function FlowBlock({ block }: { block: Block }) {
  const say = useWords(PREVIEW_WORDS);
  if (block.is === 'paragraph') {
    return block.level > 0 ? (
      <p>
        <strong>{block.text}</strong>
      </p>
    ) : (
      <p>{block.text}</p>
    );
  }
  return (
    <Scrolled label={say('table')}>
      <table>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={`${index}`}>
              {row.map((cell, column) => (
                <td key={`${column}`} colSpan={cell.columns} rowSpan={cell.rows}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
