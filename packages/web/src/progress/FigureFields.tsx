// Figures of the targets of the plan. A share is entered as what was reached, of how many; it is worked out at once.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Assignment } from '../assignment/calls.ts';
import { useWords } from '../ui/language.tsx';
import { FigureOfTarget } from './FigureOfTarget.tsx';
import { FIGURES_WORDS } from './figures/words.ts';
import styles from './Progress.module.css';
import { targetsQuery } from './queries.ts';
import { NO_FIGURE, type TypedProgress } from './typed-progress.ts';
import { PROGRESS_WORDS } from './words.ts';

type Figures = TypedProgress['figures'];
type FieldsProps = {
  readonly assignment: Pick<Assignment, 'id' | 'period'>;
  readonly figures: Figures;
  readonly onFigures: (figures: Figures) => void;
};

export function FigureFields({ assignment, figures, onFigures }: FieldsProps) {
  const say = useWords(PROGRESS_WORDS);
  const sayGrid = useWords(FIGURES_WORDS);
  const targets = useQuery(targetsQuery(assignment.id));
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
        <Link to="/viec/$id/so-lieu" params={{ id: assignment.id }}>
          {sayGrid('open')}
        </Link>
      </p>
      <ul>
        {items.map((target) => (
          <FigureOfTarget
            key={target.id}
            assignment={assignment}
            target={target}
            typed={figures[target.id] ?? NO_FIGURE}
            onTyped={(typed) => onFigures({ ...figures, [target.id]: typed })}
          />
        ))}
      </ul>
    </details>
  );
}
