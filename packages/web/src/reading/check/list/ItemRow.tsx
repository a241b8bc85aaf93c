// One item of the reading: whether it is accepted, its words, what is doubtful about it; the selected one opens to its fields.
import { IconAlertTriangle, IconCheck, IconEye, IconInfoCircle, IconUser } from '@tabler/icons-react';
import { doubtMessage } from '@sauro/reader/messages';
import type { Item, ItemId } from '@sauro/core';
import { memo, type ReactNode } from 'react';
import { severityOf } from '../../doubt-groups.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import type { Overlap, Present } from '../calls.ts';
import type { DoubtItem } from '../model/doubts.ts';
import { CHECK_WORDS } from '../words.ts';
import { ItemGist, useGist } from './ItemGist.tsx';
import styles from './ItemRow.module.css';
import { OverlapList } from './OverlapList.tsx';

export type Around = {
  readonly index: number;
  /** From the top of the list. */
  readonly start: number;
  readonly measure: (row: Element | null) => void;
};

type ItemProps = Around & {
  readonly item: Item;
  readonly selected: boolean;
  readonly doubts: readonly DoubtItem[];
  readonly present: readonly Present[];
  readonly overlaps: readonly Overlap[];
  readonly onSelect: (id: ItemId) => void;
  readonly onToggle: (id: ItemId) => void;
  /** The fields, where it is open. */
  readonly children: ReactNode;
};

const ICONS = { serious: IconAlertTriangle, check: IconEye, note: IconInfoCircle } as const;

export const ItemRow = memo(function ItemRow(props: ItemProps) {
  const { item, selected, doubts, present, overlaps, onSelect, onToggle, index, start, measure, children } = props;
  const say = useWords(CHECK_WORDS);
  const gist = useGist();
  const accepted = item.check !== null;
  const name = [
    say(`kind.${item.kind}`),
    gist(item),
    say(accepted ? 'state.accepted' : 'state.open'),
    ...(doubts.length > 0 ? [say('row.doubts', { count: doubts.length })] : []),
    ...present.map((one) => say('row.here', { name: one.name })),
  ].join(', ');
  return (
    // Its keys are those of the list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={measure}
      data-index={index}
      data-id={item.id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      aria-label={name}
      tabIndex={selected ? 0 : -1}
      className={styles['row']}
      data-accepted={accepted}
      data-doubt={severest(doubts)}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => selected || onSelect(item.id)}
    >
      <div role="gridcell" className={styles['state']}>
        <button
          type="button"
          tabIndex={selected ? 0 : -1}
          aria-pressed={accepted}
          aria-label={`${say('state.accepted')}: ${gist(item)}`}
          onClick={(event) => {
            event.stopPropagation();
            onToggle(item.id);
          }}
        >
          {accepted && <IconCheck size={13} stroke={2.6} aria-hidden="true" />}
        </button>
      </div>
      <div role="gridcell" className={styles['content']}>
        {present.length > 0 && <Here present={present} />}
        <ItemGist item={item} open={selected} />
        {doubts.length > 0 && <DoubtLines doubts={selected ? doubts : doubts.filter(isPressing)} />}
        {overlaps.length > 0 && <OverlapList overlaps={overlaps} open={selected} />}
        {children}
      </div>
    </div>
  );
});

function DoubtLines({ doubts }: { doubts: readonly DoubtItem[] }) {
  const { language } = useLanguage();
  return (
    <ul className={styles['doubts']}>
      {doubts.map(({ id, value }) => {
        const severity = severityOf(value.code);
        const Icon = ICONS[severity];
        return (
          <li key={id} data-severity={severity}>
            <Icon size={14} stroke={1.8} aria-hidden="true" />
            {doubtMessage(value, language)}
          </li>
        );
      })}
    </ul>
  );
}

function Here({ present }: { present: readonly Present[] }) {
  const say = useWords(CHECK_WORDS);
  return (
    <p className={styles['here']}>
      <IconUser size={13} stroke={1.8} aria-hidden="true" />
      {present.map(({ name }) => say('row.here', { name })).join('; ')}
    </p>
  );
}

/** That a plan says no product is said only when one looks at the item. */
function isPressing({ value }: DoubtItem): boolean {
  return severityOf(value.code) !== 'note';
}

function severest(doubts: readonly DoubtItem[]): string | undefined {
  return (['serious', 'check'] as const).find((severity) =>
    doubts.some(({ value }) => severityOf(value.code) === severity),
  );
}
