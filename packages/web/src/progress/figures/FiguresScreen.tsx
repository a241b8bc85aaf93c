// The grid with what stands round it: how far saving is, what a block has become, and the cell in focus beside it.
import { IconTable } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { GridCell, GridItem, GridTarget } from './calls.ts';
import { assignmentIn, type WaitingRow } from './cell-outbox.ts';
import { CellPanel } from './CellPanel.tsx';
import { FigureGrid, type Typing } from './FigureGrid.tsx';
import styles from './Figures.module.css';
import { type Across, deskOf, focusOn, gridOf, placeOf, placeOfKey, shownIn, spotAt } from './grid-model.ts';
import { SavingLine } from './SavingLine.tsx';
import { useCellOutbox } from './use-cell-outbox.tsx';
import { useEditing } from './use-editing.ts';
import { useTypingKept } from './use-typing-kept.ts';
import { FIGURES_WORDS } from './words.ts';

type ScreenProps = {
  readonly plan: string;
  readonly across: Across;
  readonly items: readonly GridItem[];
  readonly targets: readonly GridTarget[];
  readonly cells: readonly GridCell[];
  /** Above the grid: what narrows it. */
  readonly bar?: ReactNode;
  /** Below it: what follows. */
  readonly foot?: ReactNode;
};

/** What was typed is undone as it was typed: in another language it begins anew. */
export function FiguresScreen(props: ScreenProps) {
  const { language } = useLanguage();
  return <Screen key={language} {...props} />;
}

function Screen({ plan, across, items, targets, cells, bar, foot }: ScreenProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  const { outbox, view } = useCellOutbox();
  const heading = useRef<HTMLHeadingElement>(null);
  const model = useMemo(() => gridOf(items, targets, across), [items, targets, across]);
  const [focus, setFocus] = useState(() => focusOn(model, { row: 0, column: 0 }));
  const [typing, setTyping] = useState<Typing | null>(null);
  const desk = useMemo(() => deskOf(cells, view, language), [cells, view, language]);
  const editing = useEditing(plan, model, desk, outbox);
  useTypingKept(typing, view.invalid, editing.keep);
  // What the grid is narrowed to may have fewer rows than before.
  const at = useMemo(() => placeOf(model, focus), [focus, model]);
  const spot = spotAt(model, at);
  const shownItems = useMemo(() => new Set(items.map(({ id }) => id)), [items]);
  const shownTargets = useMemo(() => new Set(targets.map(({ id }) => id)), [targets]);
  const isShown = ({ assignment, figures }: WaitingRow) =>
    shownItems.has(assignment) && figures.every(({ target }) => shownTargets.has(target));
  const invalid = [...view.invalid.keys()].filter((key) => shownItems.has(assignmentIn(key))).length;
  if (targets.length === 0) return <Empty icon={SIGN} title={say('none.targets')} />;
  if (spot === null) {
    return (
      <>
        {bar}
        <Empty icon={SIGN} title={say('none.rows')}>
          <p>{say('none.rows.what')}</p>
        </Empty>
      </>
    );
  }
  return (
    <div className={styles['screen']}>
      <p id="figures-lead" className={styles['lead']}>
        {say('lead')} <span className={styles['keys']}>{say('keys')}</span>
      </p>
      {bar}
      <SavingLine plan={plan} editing={editing} invalid={invalid} isShown={isShown} />
      <div className={styles['both']}>
        <div className={styles['main']}>
          <FigureGrid
            model={model}
            desk={desk}
            editing={editing}
            at={at}
            onAt={(place) => setFocus(focusOn(model, place))}
            typing={typing}
            onTyping={(text) => {
              // What is typed stays with its cell, however the rows move meanwhile.
              const place = text === null || text.key === typing?.key ? null : placeOfKey(model, text.key);
              if (place !== null) setFocus(focusOn(model, place));
              setTyping(text);
            }}
            onLeave={() => heading.current?.focus()}
            describedBy="figures-lead"
          />
          {foot}
        </div>
        <aside className={styles['panel']} aria-label={say('beside')}>
          <CellPanel
            spot={spot}
            shown={shownIn(desk, spot)}
            typed={typing?.text ?? null}
            heading={heading}
            onType={(text) => editing.type(at, text)}
          />
        </aside>
      </div>
    </div>
  );
}

const SIGN = <IconTable size={32} stroke={1.4} aria-hidden="true" />;
