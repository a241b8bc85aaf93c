// A PDF as it looks: the picture of each page, with its text laid invisibly over it, so that words can be marked, heard and
// found; and below the text the lit stretches.
import { type Flow, paragraphsOf } from '@sauro/reader/flow';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useMemo, useState } from 'react';
import type { Lights } from '../model/lights.ts';
import { type PageSize, pageSizeOf } from './page-size.ts';
import { PdfPage, type Written } from './PdfPage.tsx';
import type { BlockState } from './Paper.tsx';
import styles from './PdfPages.module.css';
import { type Reveal, useReveal } from './use-reveal.ts';

type PdfProps = {
  readonly document: string;
  readonly flow: readonly Flow[];
  readonly pages: number;
  readonly lights: Lights;
  readonly states: ReadonlyMap<number, BlockState>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly reveal: Reveal | null;
  /** Of a page of A4 width. */
  readonly width: number;
};

const GAP = 16;

export function PdfPages({ document, flow, pages, lights, states, scroller, reveal, width }: PdfProps) {
  const written = useMemo(() => byPage(flow), [flow]);
  const pageOf = useMemo(() => firstPages(written), [written]);
  const [ratios, setRatios] = useState<ReadonlyMap<number, number>>(new Map());
  const sizes = useMemo(
    () =>
      Array.from({ length: pages }, (_, index) => {
        const places = (written.get(index + 1) ?? []).flatMap((one) => one.places);
        return pageSizeOf(ratios.get(index + 1) ?? null, places);
      }),
    [pages, written, ratios],
  );
  const heightOf = (size: PageSize | undefined) => (size === undefined ? 0 : (size.height / size.width) * width + GAP);
  const virtual = useVirtualizer({
    count: pages,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(sizes[index]),
    overscan: 1,
    scrollMargin: 24,
  });
  useReveal({
    scroller,
    reveal,
    bring: (block) => virtual.scrollToIndex((pageOf.get(block) ?? 1) - 1, { align: 'start' }),
  });
  const drawn = virtual.getVirtualItems();
  const top = (drawn[0]?.start ?? 24) - 24;
  const bottom = virtual.getTotalSize() - ((drawn.at(-1)?.end ?? 24) - 24);
  return (
    <div className={styles['pages']} style={{ paddingTop: top, paddingBottom: bottom, width }}>
      {drawn.map(({ index }) => {
        const size = sizes[index];
        if (size === undefined) return null;
        return (
          <div key={index} ref={virtual.measureElement} data-index={index} style={{ paddingBottom: GAP }}>
            <PdfPage
              document={document}
              page={index + 1}
              size={size}
              width={width}
              written={written.get(index + 1) ?? []}
              lights={lights}
              states={states}
              onRatio={(page, ratio) =>
                setRatios((before) => (before.get(page) === ratio ? before : new Map(before).set(page, ratio)))
              }
            />
          </div>
        );
      })}
    </div>
  );
}

function byPage(flow: readonly Flow[]): ReadonlyMap<number, readonly Written[]> {
  const pages = new Map<number, Written[]>();
  for (const paragraph of paragraphsOf(flow)) {
    const numbers = new Set((paragraph.places ?? []).map(({ page }) => page));
    for (const number of numbers) {
      const places = (paragraph.places ?? []).filter(({ page }) => page === number);
      const page = pages.get(number);
      if (page === undefined) pages.set(number, [{ paragraph, places }]);
      else page.push({ paragraph, places });
    }
  }
  return pages;
}

function firstPages(written: ReadonlyMap<number, readonly Written[]>): ReadonlyMap<number, number> {
  const found = [...written].flatMap(([page, each]) =>
    each.map(({ paragraph }): [number, number] => [paragraph.block, page]),
  );
  // A paragraph that goes over to the next page is looked for where it begins.
  return new Map(found.toReversed());
}
