// Above a list whose reports are ticked: how many of how many, all that are shown with one press, and the whole list with
// another where only its beginning is shown.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { MixedBox } from '../ui/MixedBox.tsx';
import type { Report } from './calls.ts';
import { MY_REPORTS_WORDS } from './mine-words.ts';
import styles from './Report.module.css';

type Choice = {
  readonly chosen: readonly Report[];
  readonly has: (id: string) => boolean;
  readonly tick: (id: string, isOn: boolean) => void;
  readonly choose: (reports: readonly Report[]) => void;
};

/** `choosable`: those that are shown and that anything can be done to. */
export function useChoice(choosable: readonly Report[]): Choice {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen: choosable.filter(({ id }) => ticked.has(id)),
    has: (id) => ticked.has(id),
    tick: (id, isOn) => setTicked(new Set(isOn ? [...ticked, id] : [...ticked].filter((one) => one !== id))),
    choose: (reports) => setTicked(new Set(reports.map(({ id }) => id))),
  };
}

type ChoosingProps = {
  readonly choice: Choice;
  readonly choosable: readonly Report[];
  /** What is said while nothing is chosen. */
  readonly label: string;
  /** How many are shown, of how many in the list. */
  readonly shown: number;
  readonly total: number;
  /** All of the list that can be chosen, however many are shown. */
  readonly onWhole: () => Promise<readonly Report[]>;
  /** What can be done to those that are chosen. */
  readonly children: ReactNode;
};

export function Choosing({ choice, choosable, label, shown, total, onWhole, children }: ChoosingProps) {
  const say = useWords(MY_REPORTS_WORDS);
  const { language } = useLanguage();
  const [isFetching, setFetching] = useState(false);
  const count = choice.chosen.length;
  const number = (of: number) => formatNumber(of, language);
  const isCut = shown < total;
  const told = count === 0 ? label : say('chosen', { count });
  const whole = async () => {
    setFetching(true);
    choice.choose(await onWhole());
    setFetching(false);
  };
  return (
    <div className={styles['acts']}>
      <label className={styles['pick']}>
        <MixedBox chosen={count} all={choosable.length} onChoose={(all) => choice.choose(all ? choosable : [])} />
        {told}
        {isCut && ` (${say('choose.shown', { shown: number(shown), total: number(total) })})`}
      </label>
      {isCut && (
        <Button size="compact-md" variant="default" disabled={isFetching} onClick={() => void whole()}>
          {say('choose.whole', { total: number(total) })}
        </Button>
      )}
      {count > 0 && children}
    </div>
  );
}

/** The box of one report. */
export function ChooseBox({ choice, report }: { choice: Choice; report: Report }) {
  const say = useWords(MY_REPORTS_WORDS);
  return (
    <input
      type="checkbox"
      aria-label={say('choose.one', { unit: report.unit.name })}
      checked={choice.has(report.id)}
      onChange={({ currentTarget: { checked } }) => choice.tick(report.id, checked)}
    />
  );
}
