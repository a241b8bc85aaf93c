// Figures of the targets of the plan. A share is entered as what was reached, of how many; it is worked out at once.
import { FIGURE_BASES, isShareUnit } from '@sauro/core';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { FigureTarget } from './calls.ts';
import { figureShown } from './figure-shown.ts';
import { FIGURES_WORDS } from './figures/words.ts';
import styles from './Progress.module.css';
import { targetsQuery } from './queries.ts';
import { isHalf, NO_FIGURE, shareOf, type TypedFigure, type TypedProgress } from './typed-progress.ts';
import { PROGRESS_WORDS } from './words.ts';

type Figures = TypedProgress['figures'];
type FieldsProps = {
  readonly assignment: string;
  readonly figures: Figures;
  readonly onFigures: (figures: Figures) => void;
};

export function FigureFields({ assignment, figures, onFigures }: FieldsProps) {
  const say = useWords(PROGRESS_WORDS);
  const sayGrid = useWords(FIGURES_WORDS);
  const targets = useQuery(targetsQuery(assignment));
  const items = targets.data ?? [];
  // Without the line, what was typed is still there to be sent.
  if (items.length === 0) return null;
  const filled = Object.values(figures).filter((one) => Object.values(one).some((text) => text !== '')).length;
  return (
    <details className={styles['figures']}>
      <summary>
        {say('figures', { count: items.length })}
        {filled > 0 && <b> · {say('figures.filled', { count: filled })}</b>}
      </summary>
      <p>
        <Link to="/viec/$id/so-lieu" params={{ id: assignment }}>
          {sayGrid('open')}
        </Link>
      </p>
      <ul>
        {items.map((target) => (
          <Target
            key={target.id}
            target={target}
            typed={figures[target.id] ?? NO_FIGURE}
            onTyped={(typed) => onFigures({ ...figures, [target.id]: typed })}
          />
        ))}
      </ul>
    </details>
  );
}

type TargetProps = {
  readonly target: FigureTarget;
  readonly typed: TypedFigure;
  readonly onTyped: (typed: TypedFigure) => void;
};

function Target({ target, typed, onTyped }: TargetProps) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  const share = shareOf(typed);
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
            onChange={({ currentTarget }) => onTyped({ ...typed, [field]: currentTarget.value })}
          />
        ))}
        {share !== null && <span>{say('figure.share', { value: formatNumber(share, language) })}</span>}
        {isHalf(typed) && <em>{say('figure.half')}</em>}
      </div>
    </li>
  );
}
