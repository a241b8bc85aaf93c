// The document that the reading points into, for all parts of the screen: the paragraph of an anchor and its neighbours.
import { type Flow, type Paragraph, paragraphsOf } from '@sauro/reader/flow';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

type Source = { readonly paragraphs: readonly Paragraph[]; readonly places: ReadonlyMap<number, number> };

const SourceContext = createContext<Source>({ paragraphs: [], places: new Map() });

export function SourceProvider({ flow, children }: { flow: readonly Flow[]; children: ReactNode }) {
  const source = useMemo(() => {
    const paragraphs = [...paragraphsOf(flow)];
    return { paragraphs, places: new Map(paragraphs.map((paragraph, place) => [paragraph.block, place])) };
  }, [flow]);
  return <SourceContext value={source}>{children}</SourceContext>;
}

export type Excerpt = { readonly paragraph: Paragraph; readonly before?: Paragraph; readonly after?: Paragraph };

export function useExcerpt(block: number): Excerpt | null {
  const { paragraphs, places } = useContext(SourceContext);
  const place = places.get(block);
  const paragraph = place === undefined ? undefined : paragraphs[place];
  if (place === undefined || paragraph === undefined) return null;
  const before = paragraphs[place - 1];
  const after = paragraphs[place + 1];
  return { paragraph, ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
