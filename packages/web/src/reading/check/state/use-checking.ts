// The state of the screen: what is selected, what is being edited, what is marked on the page, and all that follows from
// the items as they stand.
import type { ItemId } from '@sauro/core';
import { planYearOf } from '@sauro/reader/deadline';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useWords } from '../../../ui/language.tsx';
import type { Draft, DraftPages } from '../calls.ts';
import type { Items } from '../model/book.ts';
import { placeDoubts } from '../model/doubts.ts';
import type { FieldName } from '../model/fields.ts';
import { lightsOf } from '../model/lights.ts';
import type { Marked } from '../model/new-task.ts';
import { placesOf } from '../model/places.ts';
import { rowsOf } from '../model/rows.ts';
import { heir, itemRowsOf } from '../model/walk.ts';
import { CHECK_WORDS } from '../words.ts';
import { actionsOf } from './actions.ts';
import type { CheckState, Effects } from './check-state.ts';
import { useDesk } from './use-desk.ts';

/** `at` makes the same wish twice in a row two wishes. */
export type FocusWish = { readonly on: 'row' | 'page'; readonly at: number };
export type Checking = ReturnType<typeof useChecking>;

export function useChecking(draft: Draft, pages: DraftPages) {
  const say = useWords(CHECK_WORDS);
  const { desk, view } = useDesk(draft);
  const { items } = view.book;
  const { sections } = pages;
  const places = useMemo(() => placesOf(items.values()), [items]);
  const doubts = useMemo(() => placeDoubts(items, places), [items, places]);
  const rows = useMemo(() => rowsOf(items, sections, doubts.alone), [items, sections, doubts]);
  const itemRows = useMemo(() => itemRowsOf(rows), [rows]);
  const planYear = useMemo(() => yearOf(items), [items]);

  const [chosen, setSelected] = useState<ItemId | null>(() => itemRows[0]?.key ?? null);
  const selected = useStanding(itemRows, chosen, setSelected);
  const [editing, setEditing] = useState<FieldName | null>(null);
  const [historyOpen, setHistoryOpen] = useState(false);
  const [marked, setMarked] = useState<readonly Marked[]>([]);
  const [dialog, setDialog] = useState<'help' | 'confirm' | null>(null);
  const [told, setTold] = useState({ text: '', at: 0 });
  // The list has the focus from the start: the first key is already work.
  const [focus, setFocus] = useState<FocusWish>({ on: 'row', at: 1 });
  useEffect(() => desk.stand(selected), [desk, selected]);

  const item = selected === null ? undefined : items.get(selected);
  const lights = useMemo(
    () => lightsOf(item, selected === null ? [] : (doubts.at.get(selected) ?? [])),
    [item, selected, doubts],
  );

  const state: CheckState = { desk, items, rows, itemRows, doubts, sections, planYear, selected, marked };
  const [latest] = useState(() => holding(state));
  useLayoutEffect(() => latest.put(state));

  const effects = useMemo((): Effects => {
    const wish = (on: FocusWish['on']) => setFocus((before) => ({ on, at: before.at + 1 }));
    const tell: Effects['tell'] = (what, details) =>
      setTold((before) => ({ text: say(what, details), at: before.at + 1 }));
    return {
      select: (id, withFocus = true) => {
        if (id === undefined) return;
        if (latest.get().selected !== id) {
          setEditing(null);
          setHistoryOpen(false);
        }
        setSelected(id);
        if (withFocus) wish('row');
      },
      edit: (field) => {
        setEditing(field);
        if (field === null) wish('row');
      },
      close: (id, field) => {
        if (latest.get().selected === id) setEditing((now) => (now === field ? null : now));
      },
      open: setDialog,
      toggleHistory: () => setHistoryOpen((open) => !open),
      mark: setMarked,
      focusPage: () => wish('page'),
      tell,
      refused: () => tell('refused'),
    };
  }, [say, latest]);
  const actions = useMemo(() => actionsOf(latest.get, effects), [latest, effects]);

  return {
    draft,
    pages,
    view,
    places,
    lights,
    ...state,
    item,
    editing,
    historyOpen,
    dialog,
    closeDialog: () => {
      setDialog(null);
      effects.select(selected ?? undefined);
    },
    told,
    focus,
    effects,
    actions,
  };
}

/** The selected item where it still stands; where it was removed, what stands in its place. */
function useStanding(
  rows: CheckState['itemRows'],
  chosen: ItemId | null,
  choose: (id: ItemId | null) => void,
): ItemId | null {
  const [before, setBefore] = useState(rows);
  if (before === rows) return chosen;
  setBefore(rows);
  if (chosen === null || rows.some(({ key }) => key === chosen)) return chosen;
  const next = heir(before, rows, chosen) ?? null;
  // A task that was just added is chosen a moment before it is there.
  if (!before.some(({ key }) => key === chosen)) return chosen;
  choose(next);
  return next;
}

/** The state of the last drawing, for commands that are made once and run later. */
function holding(first: CheckState) {
  let now = first;
  return {
    get: () => now,
    put: (next: CheckState) => {
      now = next;
    },
  };
}

function yearOf(items: Items): number | null {
  const all = [...items.values()].filter(({ removed }) => !removed);
  const head = all.find((item) => item.kind === 'head');
  const phases = all.filter((item) => item.kind === 'phase').map(({ value }) => value);
  const year = head?.kind === 'head' ? planYearOf(head.value, phases) : null;
  return year === null ? null : Number(year);
}
