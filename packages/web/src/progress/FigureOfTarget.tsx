// The figure of one target: what is typed, what is wrong with it or strange about it, told while one types.
import { TextInput } from '@mantine/core';
import { FIGURE_BASES, isShareUnit } from '@sauro/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Assignment } from '../assignment/calls.ts';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { FigureTarget } from './calls.ts';
import { beforeOf, doubtsOf } from './figure-doubts.ts';
import { FigureFault } from './FigureFault.tsx';
import { figureShown } from './figure-shown.ts';
import { historyQuery } from './figures/queries.ts';
import { warningText } from './figures/warning-text.ts';
import styles from './Progress.module.css';
import { faultIn, figureTyped, shareOf, type TypedFigure } from './typed-progress.ts';
import { PROGRESS_WORDS } from './words.ts';

type TargetProps = {
  readonly assignment: Pick<Assignment, 'id' | 'period'>;
  readonly target: FigureTarget;
  readonly typed: TypedFigure;
  readonly onTyped: (typed: TypedFigure) => void;
};

export function FigureOfTarget({ assignment, target, typed, onTyped }: TargetProps) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  const share = shareOf(typed, language);
  const fault = faultIn(typed, language, target);
  const figure = fault === null ? figureTyped(typed, target.basis, language) : null;
  // What stood before is asked for where there is something to compare; without the line the rest is told all the same.
  const history = useQuery({ ...historyQuery(assignment.id, target.id), enabled: figure !== null });
  const isOnce = assignment.period === null;
  const doubts = figure === null ? [] : doubtsOf(target, figure, beforeOf(history.data, isOnce, figure));
  const fields = isShareUnit(target.unit) ? (['numerator', 'denominator'] as const) : (['value'] as const);
  return (
    <li>
      <p lang="vi">
        {target.text}{' '}
        <small>
          {say('figure.aim', { aim: figureShown({ value: target.aim, unit: target.unit }, language) })}
          {target.last !== null && (
            <>
              {' '}
              ·{' '}
              {say('figure.last', {
                value: figureShown({ ...target.last, unit: target.unit }, language),
              })}
            </>
          )}
        </small>
      </p>
      <div>
        {fields.map((field) => (
          <TextInput
            key={field}
            inputMode="decimal"
            label={field === 'value' ? FIGURE_BASES[target.basis][language] : say(`figure.${field}`)}
            value={typed[field]}
            error={fault?.field === field && fault.code !== 'missing'}
            onChange={({ currentTarget }) => onTyped({ ...typed, [field]: currentTarget.value })}
          />
        ))}
        {share !== null && <span>{say('figure.share', { value: formatNumber(share, language) })}</span>}
      </div>
      <div role="status" className={styles['doubts']}>
        {fault !== null && <FigureFault fault={fault} />}
        {doubts.map((doubt) => (
          <p key={doubt.code}>
            <IconAlertTriangle size={15} stroke={1.7} aria-hidden="true" />
            {warningText(doubt, language)}
          </p>
        ))}
      </div>
    </li>
  );
}
