// What a section of a report says, drawn: sentences, tables, words with whose they are.
import type { ContentBlock, SentencePart } from '@sauro/core';
import styles from '../Report.module.css';

export function Blocks({ blocks }: { blocks: readonly ContentBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { block: ContentBlock }) {
  switch (block.kind) {
    case 'sentence':
      return <p lang="vi">{block.parts.map(textOf).join('')}</p>;
    case 'words':
      return (
        <p lang="vi" className={styles['words']}>
          {block.by !== undefined && <b>{block.by}: </b>}
          {block.text}
        </p>
      );
    case 'gathered':
      return (
        <ul lang="vi">
          {block.items
            .filter(({ isDropped }) => isDropped !== true)
            .map(({ key, text, from }) => (
              <li key={key}>
                {text}{' '}
                <small className={styles['quiet']}>({[...new Set(from.map(({ unit }) => unit))].join('; ')})</small>
              </li>
            ))}
        </ul>
      );
    case 'table':
      return <BlockTable block={block} />;
    case 'chart':
      return (
        <ul lang="vi" aria-label={block.caption}>
          {block.bars.map(({ label, figures }) => (
            <li key={label}>
              {label}: {figures.map(({ text }, at) => `${block.legend[at] ?? ''} ${text}`).join('; ')}
            </li>
          ))}
        </ul>
      );
  }
}

function BlockTable({ block }: { block: Extract<ContentBlock, { kind: 'table' }> }) {
  return (
    <div className={styles['scroll']}>
      <table lang="vi">
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.columns.map(({ title }, at) => (
              <th key={at} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} data-number={block.columns[at]?.isNumber || undefined}>
                  {textOf(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function textOf(part: SentencePart): string {
  return typeof part === 'string' ? part : part.text;
}
