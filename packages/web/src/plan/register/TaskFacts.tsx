// All that is known of a task: its words, who and until when, the six with their reasons, its place in the document, and
// what revisions did to it.
import { type Facet, FACETS, REASON_WORDS, sixClear, planName } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { MarkSample } from '../../reading/SixMark.tsx';
import { READING_WORDS } from '../../reading/words.ts';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import type { RegisterTask } from '../calls.ts';
import { PlaceInDocument } from '../PlaceInDocument.tsx';
import styles from './Panel.module.css';
import { REGISTER_WORDS } from './words.ts';

type FactsProps = {
  readonly task: RegisterTask;
  readonly facet?: Facet;
  readonly inPlan: boolean;
  readonly onUnit?: (unit: string) => void;
};

export function TaskFacts({ task, facet, inPlan, onUnit }: FactsProps) {
  const say = useWords(REGISTER_WORDS);
  const sayReading = useWords(READING_WORDS);
  return (
    <div className={styles['facts']}>
      <p className={styles['section']} lang="vi">
        {[task.section, task.sectionTitle].filter(Boolean).join(' · ')}
      </p>
      <p className={styles['text']} lang="vi">
        {task.text}
      </p>
      <dl>
        {!inPlan && (
          <Fact name={say('panel.plan')}>
            <Link to="/ke-hoach/$id" params={{ id: task.plan.id }}>
              {planName(task.plan)}
            </Link>
          </Fact>
        )}
        <Fact name={sayReading('task.lead')}>{task.lead.join('; ')}</Fact>
        <Fact name={sayReading('task.coordinate')}>{task.coordinate.join('; ')}</Fact>
        <Fact name={sayReading('task.product')}>{task.product}</Fact>
        <Fact name={sayReading('task.deadline')}>
          {task.deadline?.text}
          {task.dueOn !== null && <small> ({formatDay(task.dueOn)})</small>}
        </Fact>
        <Fact name={say('part')}>{say(`part.${task.part}`)}</Fact>
      </dl>
      <section>
        <h3>{say('panel.six')}</h3>
        <Reasons task={task} facet={facet} />
      </section>
      <section>
        <h3>{say('panel.units')}</h3>
        <Units units={task.units} onUnit={onUnit} />
      </section>
      <section>
        <h3>{say('panel.place')}</h3>
        <PlaceInDocument document={task.document} anchor={task.anchor} />
      </section>
      <section>
        <h3>{say('panel.revisions')}</h3>
        <History task={task} />
      </section>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const parts = Array.isArray(children) ? children : [children];
  const blank = parts.every((part) => part === null || part === undefined || part === '' || part === false);
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="vi">{blank ? '—' : children}</dd>
    </div>
  );
}

function Reasons({ task, facet: asked }: { task: RegisterTask; facet: Facet | undefined }) {
  const sayReading = useWords(READING_WORDS);
  const why = useWords(REASON_WORDS);
  const six = sixClear(task);
  return (
    <ul className={styles['reasons']}>
      {FACETS.map((facet) => (
        <li key={facet} data-asked={facet === asked || undefined}>
          <MarkSample state={six[facet].state} />
          <strong>{sayReading(`facet.${facet}`)}</strong>
          <span>
            <span className="visually-hidden">{sayReading(`clarity.${six[facet].state}`)}: </span>
            {why(six[facet].reason)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Units({ units, onUnit }: { units: RegisterTask['units']; onUnit: FactsProps['onUnit'] }) {
  const say = useWords(REGISTER_WORDS);
  if (units.length === 0) return <p className={styles['quiet']}>{say('panel.units.none')}</p>;
  return (
    <ul className={styles['units']}>
      {units.map(({ id, name, role }) => (
        <li key={`${id}:${role}`}>
          {onUnit === undefined ? (
            <span lang="vi">{name}</span>
          ) : (
            <button type="button" title={say('panel.unit.filter', { unit: name })} onClick={() => onUnit(id)} lang="vi">
              {name}
            </button>
          )}
          <small>{say(`role.${role}`)}</small>
        </li>
      ))}
    </ul>
  );
}

function History({ task }: { task: RegisterTask }) {
  const say = useWords(REGISTER_WORDS);
  const { sinceRevision: since, changedRevision: changed, droppedRevision: dropped } = task;
  return (
    <ul className={styles['history']}>
      <li>{say('panel.since', { revision: since })}</li>
      {changed > since && (
        <li>
          {say('panel.changed', { revision: changed })} – <CompareLink plan={task.plan.id} revision={changed} />
        </li>
      )}
      {dropped !== null && (
        <li>
          {say('panel.dropped', { revision: dropped })} – <CompareLink plan={task.plan.id} revision={dropped} />
        </li>
      )}
    </ul>
  );
}

function CompareLink({ plan, revision }: { plan: string; revision: number }) {
  const say = useWords(REGISTER_WORDS);
  return (
    <Link to="/ke-hoach/$id/so-sanh" params={{ id: plan }} search={{ from: revision - 1, to: revision }}>
      {say('panel.compare')}
    </Link>
  );
}
