// Accepting many reports: those that were chosen, or all that the filter holds. Before, the numbers; then some seconds in which
// it can be taken back.
import { Button } from '@mantine/core';
import { MOST_ACCEPTED } from '@sauro/core';
import { useState } from 'react';
import { ASSIGNMENT_WORDS } from '../assignment/words.ts';
import { CancelButton } from '../ui/CancelButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { MixedBox } from '../ui/MixedBox.tsx';
import type { Many } from './accepted-now.ts';
import type { QueueFilter, Reported } from './calls.ts';
import styles from './Verify.module.css';
import { VERIFY_WORDS } from './words.ts';

/** How many of all that the filter holds there are, were found otherwise, have no evidence, and have something in their way. */
export type QueueCounts = Readonly<Record<'total' | 'refuted' | 'unshown' | 'blocked', number>>;

type ManyProps = {
  readonly items: readonly Reported[];
  readonly chosen: readonly Reported[];
  readonly counts: QueueCounts;
  readonly until: string;
  readonly filter: QueueFilter;
  /** Before it asks: what was accepted before goes first. */
  readonly onAsk: () => void;
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onAccept: (many: Many) => void;
};

export function AcceptMany({ items, chosen, counts, until, filter, onAsk, onChosen, onAccept }: ManyProps) {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  const [asking, setAsking] = useState<'chosen' | 'all' | null>(null);
  const ask = (which: 'chosen' | 'all') => {
    onAsk();
    setAsking(which);
  };
  const number = (value: number) => formatNumber(value, language);
  const all = allOf(items, counts, { filter, until });
  const those = namedOf(chosen);
  const asked = asking === 'all' ? all : those;
  const filtered = Object.keys(filter).length > 0;
  return (
    <div className={styles['many']}>
      <label>
        <MixedBox
          chosen={chosen.length}
          all={items.length}
          onChoose={(every) => onChosen(every ? items.map(({ assignment }) => assignment.id) : [])}
        />
        {chosen.length === 0 ? say('choose.all') : say('chosen', { count: number(chosen.length) })}
      </label>
      {chosen.length > 0 ? (
        <Button size="compact-md" onClick={() => ask('chosen')}>
          {say('accept.chosen', { count: number(those.count) })}
        </Button>
      ) : (
        all.count > 0 && (
          <Button size="compact-md" variant="default" onClick={() => ask('all')}>
            {say(filtered ? 'accept.filtered' : 'accept.all', { count: number(all.count) })}
          </Button>
        )
      )}
      {asking !== null && (
        <ConfirmMany
          count={asked.count}
          without={asking === 'all' ? counts.unshown : chosen.filter(({ evidence }) => evidence === 0).length}
          refuted={asking === 'all' ? counts.refuted : 0}
          blocked={
            asking === 'all' ? counts.blocked : chosen.filter(({ difficulties }) => difficulties !== null).length
          }
          onClose={() => setAsking(null)}
          onSubmit={() => {
            setAsking(null);
            onChosen([]);
            onAccept(asked);
          }}
        />
      )}
    </div>
  );
}

/** What was found otherwise is left: nobody accepts it without having named it. */
function allOf(
  items: readonly Reported[],
  { total, refuted }: QueueCounts,
  body: { readonly filter: QueueFilter; readonly until: string },
): Many {
  const count = Math.max(0, Math.min(total, MOST_ACCEPTED) - refuted);
  return { body, count, items: items.filter((item) => item.refuted === null) };
}

function namedOf(chosen: readonly Reported[]): Many {
  const named = chosen.slice(0, MOST_ACCEPTED);
  const items = named.map(({ assignment: { id, version } }) => ({ id, version }));
  return { body: { items }, count: named.length, items: named };
}

type ConfirmProps = {
  readonly count: number;
  readonly without: number;
  readonly refuted: number;
  /** In whose way something stands still. */
  readonly blocked: number;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
};

function ConfirmMany({ count, without, refuted, blocked, onClose, onSubmit }: ConfirmProps) {
  const say = useWords(VERIFY_WORDS);
  const sayClose = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const told = { count: number(count) };
  return (
    <Dialog title={say('accept.title')} closeLabel={sayClose('close')} onClose={onClose}>
      <p>{say('accept.what', told)}</p>
      {count + refuted >= MOST_ACCEPTED && <p>{say('accept.oldest', { count: number(MOST_ACCEPTED) })}</p>}
      {refuted > 0 && <p>{say('accept.refuted', { count: number(refuted) })}</p>}
      {without > 0 && <p className={styles['warning']}>{say('accept.without', { count: number(without) })}</p>}
      {blocked > 0 && <p className={styles['warning']}>{say('accept.open', { count: number(blocked) })}</p>}
      <footer>
        <CancelButton onClick={onClose} />
        <Button data-first onClick={onSubmit}>
          {say('accept.submit', told)}
        </Button>
      </footer>
    </Dialog>
  );
}
