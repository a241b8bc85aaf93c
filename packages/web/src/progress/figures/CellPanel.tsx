// Beside the cell in focus: what it is, its state in words, what is strange about it, the last values, entries and remarks.
import { FIGURE_BASES, FIGURE_TEXT_FAULTS, figureText, isShareUnit, periodWords } from '@sauro/core';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { type RefObject } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { CellHistory } from './CellHistory.tsx';
import { CellRefused } from './CellRefused.tsx';
import { CellRemarks } from './CellRemarks.tsx';
import styles from './Figures.module.css';
import type { CellShown, Spot } from './grid-model.ts';
import { type Beside, useBeside } from './use-beside.ts';
import { warningText } from './warning-text.ts';
import { FIGURES_WORDS } from './words.ts';

type PanelProps = {
  readonly spot: Spot;
  readonly shown: CellShown;
  /** What is being typed into it. */
  readonly typed: string | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** As if it were typed. */
  readonly onType: (text: string) => void;
};

export function CellPanel({ spot, shown, typed, heading, onType }: PanelProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  const sentence = useProblemWords();
  const beside = useBeside(spot, shown, typed, language);
  const { item, target } = spot;
  const { history, error } = beside;
  return (
    <>
      <header className={styles['panelHead']}>
        <h2 ref={heading} tabIndex={-1} lang="vi">
          {target.text}
        </h2>
        <p lang="vi">
          {item.unit.name} ·{' '}
          {item.period === '' ? say('once') : say('period', { period: periodWords(item.period, language) })}
        </p>
        <p>
          <b>{say(`state.${shown.state}`)}</b>
        </p>
      </header>
      {!item.mayEnter && (
        <p className={styles['note']}>
          <IconLock size={15} stroke={1.7} aria-hidden="true" />
          {say(item.state === 'reported' || item.state === 'verified' ? 'locked.state' : 'locked.yours')}
        </p>
      )}
      {shown.state === 'draft' && typed === null && <Draft shown={shown} spot={spot} onType={onType} />}
      {shown.row?.refused != null && <CellRefused spot={spot} row={shown.row} refused={shown.row.refused} />}
      <Reading beside={beside} unit={target.unit} onType={item.mayEnter ? onType : null} spot={spot} />
      {error !== null && history === undefined && <p className={styles['quiet']}>{sentence(error)}</p>}
      <CellHistory beside={beside} period={item.period} />
      {history !== undefined && <CellRemarks spot={spot} history={history} />}
    </>
  );
}

type DraftProps = Pick<PanelProps, 'shown' | 'spot' | 'onType'>;

/** A number that was being typed when the page went: whether it is one is for who typed it. */
function Draft({ shown: { text, figure }, spot: { target }, onType }: DraftProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  return (
    <section className={styles['reading']} aria-label={say('state.draft')}>
      <p>{say('draft.what')}</p>
      <Button size="compact-md" onClick={() => onType(text)}>
        {say('draft.send', { text })}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        onClick={() => onType(figure === null ? '' : figureText(figure, target.basis, language))}
      >
        {say('draft.drop')}
      </Button>
    </section>
  );
}

type ReadingProps = {
  readonly beside: Beside;
  readonly unit: string | null;
  readonly spot: Spot;
  readonly onType: ((text: string) => void) | null;
};

/** What was made of the text, and what is strange about it; told again while one types. */
function Reading({ beside: { figure, fault, warnings, total }, spot: { target }, onType }: ReadingProps) {
  const say = useWords(FIGURES_WORDS);
  const { language } = useLanguage();
  if (fault !== null) {
    return (
      <p className={styles['fault']} role="status">
        <IconAlertTriangle size={15} stroke={1.7} aria-hidden="true" />
        {FIGURE_TEXT_FAULTS[fault][language]}
      </p>
    );
  }
  if (figure === null) return null;
  const other = figure.basis === 'increment' ? 'cumulative' : 'increment';
  return (
    <section className={styles['reading']} aria-label={say('warnings')}>
      {figure.denominator !== null && <p>{say('share', { value: formatNumber(figure.value, language) })}</p>}
      {total !== null && <p>{say('total', { value: formatNumber(total, language) })}</p>}
      <p>{say('basis', { basis: FIGURE_BASES[figure.basis][language] })}</p>
      {onType !== null && figure.denominator === null && !isShareUnit(target.unit) && (
        <Button
          size="compact-md"
          variant="default"
          onClick={() => onType(figureText({ ...figure, basis: other }, target.basis, language))}
        >
          {say('basis.change', { basis: FIGURE_BASES[other][language] })}
        </Button>
      )}
      <div role="status">
        {warnings.length === 0 ? (
          <p className={styles['quiet']}>{say('warnings.none')}</p>
        ) : (
          <ul className={styles['warnings']}>
            {warnings.map((warning) => (
              <li key={warning.code}>
                <IconAlertTriangle size={15} stroke={1.7} aria-hidden="true" />
                {warningText(warning, language)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
