// What any report says, as it will stand in the document: sections with their numbers, sentences, tables and charts, each
// figure a link to what it counts. Who writes gives what stands below a section (`below`) and what she does to gathered words.
import {
  type ContentBlock,
  type ContentSection,
  type Edit,
  placedSections,
  type PlacedSection,
  type ReportContent,
  type TableRow,
} from '@sauro/core';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../ui/language.tsx';
import { ContentChart } from './ContentChart.tsx';
import { FigureLink } from './FigureLink.tsx';
import { GatheredList } from './GatheredList.tsx';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

type ContentProps = {
  readonly content: ReportContent;
  /** Places to write: a section that has one is shown though it is empty. */
  readonly below?: ((section: ContentSection) => ReactNode) | undefined;
  readonly onEdit?: ((edit: Edit) => void) | undefined;
  /** By which sections are numbered: what is being typed may stand in fields, and not in the content. */
  readonly numbered?: ReportContent | undefined;
};

export function ReportContentView({ content, below, onEdit, numbered = content }: ContentProps) {
  const say = useWords(REPORT_WORDS);
  const paths = new Map(placedSections(numbered).map((placed) => [placed.section.key, placed]));
  const shown = { content, below, onEdit, paths };
  return (
    <article className={styles['content']} aria-label={say('content')} lang="vi">
      {content.sections.map((section) => (
        <SectionView key={section.key} section={section} level={2} {...shown} />
      ))}
      {content.annexes.length > 0 && (
        <section aria-label={say('annexes')}>
          {content.annexes.map((annex) => (
            <details key={annex.key} className={styles['annex']}>
              <summary>
                {paths.get(annex.key)?.path ?? ''} {annex.title}
              </summary>
              <Blocks section={annex} {...shown} />
            </details>
          ))}
        </section>
      )}
    </article>
  );
}

type Shown = ContentProps & { readonly paths: ReadonlyMap<string, PlacedSection> };
type SectionProps = Shown & { readonly section: ContentSection; readonly level: 2 | 3 };

function SectionView({ section, level, ...shown }: SectionProps) {
  const placed = shown.paths.get(section.key);
  const number = placed?.path.split('.').at(-1);
  const Heading = `h${level}` as const;
  const written = level === 2 ? shown.below?.(section) : null;
  // What says nothing is left out, as in the document, but where somebody may write in it.
  if (placed === undefined && (written === undefined || written === null)) return null;
  return (
    <section>
      <Heading>
        {number !== undefined && `${number}. `}
        {section.title}
      </Heading>
      <Blocks section={section} {...shown} />
      {section.sections.map((one) => (
        <SectionView key={one.key} section={one} level={3} {...shown} />
      ))}
      {written}
    </section>
  );
}

function Blocks({ section, content, onEdit }: Shown & { readonly section: ContentSection }) {
  return section.blocks.map((block, index) => (
    // Blocks of a section have no other name than their place.
    // oxlint-disable-next-line react/no-array-index-key
    <BlockView key={index} {...{ block, section, content, onEdit }} />
  ));
}

type BlockProps = Pick<ContentProps, 'content' | 'onEdit'> & {
  readonly block: ContentBlock;
  readonly section: ContentSection;
};

function BlockView({ block, section, content, onEdit }: BlockProps) {
  switch (block.kind) {
    case 'sentence':
      return (
        <p>
          {block.parts.map((part, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={index}>
              {typeof part === 'string' ? (
                part
              ) : (
                <FigureLink source={part.source} content={content}>
                  {part.text}
                </FigureLink>
              )}
            </Fragment>
          ))}
        </p>
      );
    case 'words':
      return (
        <p className={styles['words']}>
          {block.by !== undefined && <b>{block.by}: </b>}
          {block.text}
        </p>
      );
    case 'gathered':
      return <GatheredList items={block.items} section={section.key} content={content} onEdit={onEdit} />;
    case 'table':
      return <TableView table={block} content={content} />;
    case 'chart':
      return <ContentChart chart={block} />;
  }
}

type TableProps = { readonly table: Extract<ContentBlock, { kind: 'table' }>; readonly content: ReportContent };

function TableView({ table: { caption, columns, rows }, content }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <div
      className={styles['table']}
      role="region"
      aria-label={caption === '' ? (columns[1]?.title ?? '') : caption}
      // It scrolls on a phone, so it must be reached by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        {caption !== '' && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <RowView key={index} row={row} columns={columns} content={content} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = {
  readonly row: TableRow;
  readonly columns: TableProps['table']['columns'];
  readonly content: ReportContent;
};

function RowView({ row: { cells, isSum }, columns, content }: RowProps) {
  return (
    <tr data-sum={isSum}>
      {cells.map((cell, index) => (
        <td key={columns[index]?.title ?? index} data-number={columns[index]?.isNumber}>
          {typeof cell === 'string' ? (
            cell
          ) : (
            <FigureLink source={cell.source} content={content}>
              {cell.text}
            </FigureLink>
          )}
        </td>
      ))}
    </tr>
  );
}
