// The document as it looks, at the left: what is selected lights up in it, a click selects what stands there, and words that
// are marked in it, with the mouse or paragraph by paragraph with the keys, become a new task.
import { ActionIcon, Button } from '@mantine/core';
import { IconMinus, IconPlus, IconTextPlus, IconViewportWide } from '@tabler/icons-react';
import { paragraphsOf } from '@sauro/reader/flow';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { stretchesOf, itemAt } from '../model/places.ts';
import { ariaKeys, commandOf } from '../model/keys.ts';
import type { Lights } from '../model/lights.ts';
import type { Checking } from '../state/use-checking.ts';
import { COMMAND_WORDS } from '../command-words.ts';
import { CHECK_WORDS } from '../words.ts';
import { markedIn, placeOfPoint } from './marks.ts';
import styles from './PagePane.module.css';
import { type BlockState, Paper } from './Paper.tsx';
import { PdfPages } from './PdfPages.tsx';
import { useCursor } from './use-cursor.ts';
import { A4_WIDTH, useZoom, ZOOMS } from './use-zoom.ts';
import type { Reveal } from './use-reveal.ts';

export function PagePane({ checking, document: documentId }: { checking: Checking; document: string }) {
  const say = useWords(CHECK_WORDS);
  const { pages, actions, effects, marked } = checking;
  const scroller = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => [...paragraphsOf(pages.flow)], [pages.flow]);
  const byBlock = useMemo(() => new Map(paragraphs.map((paragraph) => [paragraph.block, paragraph])), [paragraphs]);
  const zoom = useZoom(scroller);
  const states = useStates(checking);
  const cursor = useCursor(checking, paragraphs);
  const lights = useMemo(
    () => withMarks(checking.lights, cursor.blocks, byBlock),
    [checking.lights, cursor.blocks, byBlock],
  );
  const reveal = useLast(useItemReveal(checking), cursor.reveal);

  useEffect(() => {
    const onSelection = () => {
      if (scroller.current === null || getSelection()?.isCollapsed !== false) return;
      const found = markedIn(scroller.current, (block) => byBlock.get(block));
      if (found.length > 0) effects.mark(found);
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [effects, byBlock]);

  function onClick(event: MouseEvent) {
    if (getSelection()?.isCollapsed === false) return;
    effects.mark([]);
    cursor.clear();
    const place = placeOfPoint(event.clientX, event.clientY);
    const item = place === undefined ? undefined : itemAt(checking.places, place.block, place.offset);
    if (item !== undefined) effects.select(item);
  }

  function onKeyDown(event: KeyboardEvent) {
    const command = commandOf(event.nativeEvent, 'page');
    if (command === undefined) return;
    event.preventDefault();
    switch (command) {
      case 'pageNext':
      case 'pageExtend':
        return cursor.go(1, command === 'pageExtend');
      case 'pagePrevious':
      case 'pageShrink':
        return cursor.go(-1, command === 'pageShrink');
      case 'pageAdd':
        actions.add(cursor.marked.length > 0 ? cursor.marked : marked);
        return cursor.clear();
      default:
        cursor.clear();
        return actions.run('toList');
    }
  }

  const drawn = { flow: pages.flow, lights, states, scroller, reveal };
  return (
    <section className={styles['pane']} aria-label={say('page')} data-pane="page">
      <div className={styles['tools']}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTextPlus size={15} stroke={1.7} aria-hidden="true" />}
          aria-keyshortcuts={ariaKeys('add')}
          // Pressing must not take away what is marked.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => actions.run('add')}
          data-ready={marked.length > 0}
          className={styles['add'] ?? ''}
        >
          <AddLabel />
        </Button>
        <span className={styles['count']} role="status">
          {cursor.blocks.length > 0 && say('mark.count', { count: cursor.blocks.length })}
        </span>
        <Zoom zoom={zoom} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroller}
        className={styles['scroller']}
        // A click is a shorter way to what the list does by key; a pane that scrolls must be reached by keys.
        onClick={onClick}
        onKeyDown={onKeyDown}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={say('page')}
        aria-describedby="check-page-hint"
      >
        <p id="check-page-hint" className="visually-hidden">
          {say('mark.hint')}
        </p>
        {pages.pages > 0 ? (
          <PdfPages {...drawn} document={documentId} pages={pages.pages} width={zoom.width} />
        ) : (
          <Paper {...drawn} scale={zoom.width / A4_WIDTH} />
        )}
      </div>
    </section>
  );
}

function AddLabel() {
  const say = useWords(COMMAND_WORDS);
  return (
    <>
      {say('add')} <kbd aria-hidden="true">A</kbd>
    </>
  );
}

function Zoom({ zoom }: { zoom: ReturnType<typeof useZoom> }) {
  const say = useWords(CHECK_WORDS);
  return (
    <div className={styles['zoom']}>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={say('zoom.out')}
        disabled={zoom.percent <= (ZOOMS[0] ?? 0)}
        onClick={zoom.smaller}
      >
        <IconMinus size={15} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
      <span role="status" aria-label={say('zoom', { percent: zoom.percent })}>
        {zoom.percent} %
      </span>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={say('zoom.in')}
        disabled={zoom.percent >= (ZOOMS.at(-1) ?? 0)}
        onClick={zoom.larger}
      >
        <IconPlus size={15} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="subtle" size={28} aria-label={say('zoom.fit')} aria-pressed={zoom.fits} onClick={zoom.fit}>
        <IconViewportWide size={16} stroke={1.7} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

/** Where the selected item stands; a new place whenever another item is selected. */
function useItemReveal({ item, selected }: Checking): Reveal | null {
  const [reveal, setReveal] = useState<{ of: string | null; reveal: Reveal | null }>({ of: null, reveal: null });
  if (reveal.of !== selected) {
    const block = item === undefined ? undefined : stretchesOf(item)[0]?.anchor.block;
    setReveal({ of: selected, reveal: block === undefined ? null : { block, at: (reveal.reveal?.at ?? 0) + 1 } });
  }
  return reveal.reveal;
}

/** Of two wishes the one that changed last. */
function useLast(one: Reveal | null, other: Reveal | null): Reveal | null {
  const [seen, setSeen] = useState({ one, other, last: one });
  if (seen.one !== one || seen.other !== other) setSeen({ one, other, last: seen.other === other ? one : other });
  return seen.last;
}

/** Which paragraphs hold items, and whether all of those are accepted: a bar in the margin. */
function useStates({ places, items }: Checking): ReadonlyMap<number, BlockState> {
  return useMemo(() => {
    const states = new Map<number, BlockState>();
    for (const [block, standing] of places) {
      const own = standing.filter(({ kind }) => kind !== 'doubt' && kind !== 'head');
      if (own.length === 0) continue;
      states.set(block, own.every(({ item }) => items.get(item)?.check !== null) ? 'accepted' : 'open');
    }
    return states;
  }, [places, items]);
}

function withMarks(lights: Lights, blocks: readonly number[], byBlock: ReadonlyMap<number, { text: string }>): Lights {
  if (blocks.length === 0) return lights;
  const all = new Map(lights);
  for (const block of blocks) {
    const end = byBlock.get(block)?.text.length ?? 0;
    all.set(block, [...(lights.get(block) ?? []), { start: 0, end, tone: 'marked' }]);
  }
  return all;
}
