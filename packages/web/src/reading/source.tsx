// The document that the reading points into, for all parts of the screen: the paragraph of an anchor with what stands by it.
import { type Flow, type Paragraph, paragraphsOf, type Row } from '@sauro/reader/flow';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** What a person needs beside a paragraph to recognize it: its neighbours, or the row of the table that it stands in. */
export type Excerpt = {
  readonly paragraph: Paragraph;
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
  readonly cells: readonly (readonly Paragraph[])[] | null;
};

const SourceContext = createContext<ReadonlyMap<number, Excerpt>>(new Map());

export function SourceProvider({ flow, children }: { flow: readonly Flow[]; children: ReactNode }) {
  const excerpts = useMemo(() => new Map(excerptsOf(flow)), [flow]);
  return <SourceContext value={excerpts}>{children}</SourceContext>;
}

export function useExcerpt(block: number): Excerpt | null {
  return useContext(SourceContext).get(block) ?? null;
}

function* excerptsOf(flow: readonly Flow[]): Generator<readonly [number, Excerpt]> {
  const running = flow.filter((item) => item.type === 'paragraph');
  for (const [place, paragraph] of running.entries()) {
    const [before, after] = [running[place - 1] ?? null, running[place + 1] ?? null];
    yield [paragraph.block, { paragraph, before, after, cells: null }];
  }
  for (const item of flow) if (item.type === 'table') for (const row of item.rows) yield* excerptsOfRow(row);
}

/** A table inside a cell is shown as the paragraphs of that cell. */
function* excerptsOfRow(row: Row): Generator<readonly [number, Excerpt]> {
  const cells = row.cells.map((cell) => [...paragraphsOf(cell.content)]);
  for (const paragraph of cells.flat()) yield [paragraph.block, { paragraph, before: null, after: null, cells }];
}
