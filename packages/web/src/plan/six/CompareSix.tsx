// The six of several plans beside each other: for each facet a small picture with a bar for every plan on one scale, and the
// same in figures as a table.
import { Button, Skeleton } from '@mantine/core';
import { FACETS, type Facet, planNumber } from '@sauro/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FACET_ICONS } from '../../reading/facets.ts';
import { READING_WORDS } from '../../reading/words.ts';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Plan } from '../calls.ts';
import { planQuery } from '../queries.ts';
import { PLAN_WORDS } from '../words.ts';
import { FacetBars } from './FacetBars.tsx';
import styles from './Compare.module.css';
import { scoreShown, sharesOf } from './shares.ts';

export function CompareSix({ chosen, onClear }: { chosen: readonly string[]; onClear: () => void }) {
  const say = useWords(PLAN_WORDS);
  const answers = useQueries({ queries: chosen.map((id) => planQuery(id)) });
  if (chosen.length === 0) return null;
  const failed = answers.find((answer) => answer.isError);
  const plans = answers.map((answer) => answer.data).filter((plan) => plan !== undefined);
  return (
    <section className={styles['compare']} aria-labelledby="compare">
      <header>
        <h2 id="compare">{say('compare')}</h2>
        <p role="status">{say('chosen', { count: chosen.length })}</p>
        <Button variant="subtle" size="compact-md" onClick={onClear}>
          {say('chosen.clear')}
        </Button>
      </header>
      {failed?.error ? (
        <Failed error={failed.error} onRetry={() => void failed.refetch()} />
      ) : chosen.length === 1 ? (
        <p className={styles['hint']}>{say('chosen.hint')}</p>
      ) : plans.length < chosen.length ? (
        <Skeleton height={200} />
      ) : (
        <>
          <Pictures plans={plans} />
          <Figures plans={plans} />
        </>
      )}
    </section>
  );
}

/** A plan is called by a letter in the pictures, and by its name in the table. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}

function Pictures({ plans }: { plans: readonly Plan[] }) {
  const say = useWords(READING_WORDS);
  return (
    <div className={styles['pictures']} aria-hidden="true">
      {FACETS.map((facet) => {
        const Icon = FACET_ICONS[facet];
        return (
          <figure key={facet}>
            <figcaption>
              <Icon size={15} stroke={1.6} />
              {say(`facet.${facet}`)}
            </figcaption>
            <FacetBars
              bars={plans.map(({ clear }, index) => ({ letter: letterOf(index), ...sharesOf(clear, facet) }))}
            />
          </figure>
        );
      })}
    </div>
  );
}

function Figures({ plans }: { plans: readonly Plan[] }) {
  const say = useWords(PLAN_WORDS);
  const sayReading = useWords(READING_WORDS);
  const { language } = useLanguage();
  return (
    <div className={styles['figures']}>
      <table>
        <caption className="visually-hidden">{say('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('column.plan')}</th>
            {FACETS.map((facet) => (
              <th key={facet} scope="col">
                {sayReading(`facet.${facet}`)}
              </th>
            ))}
            <th scope="col">{say('column.score')}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan, index) => (
            <tr key={plan.id}>
              <th scope="row">
                <b>{letterOf(index)}</b>
                <Link to="/ke-hoach/$id/sau-ro" params={{ id: plan.id }} lang="vi">
                  {plan.title}
                </Link>
                <small lang="vi">{[planNumber(plan), plan.issuer].filter(Boolean).join(' · ')}</small>
              </th>
              {FACETS.map((facet) => (
                <ShareCell key={facet} plan={plan} facet={facet} best={bestIn(plans, facet)} />
              ))}
              <td>
                <b>{scoreShown(plan.score, language)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShareCell({ plan, facet, best }: { plan: Plan; facet: Facet; best: number }) {
  const say = useWords(PLAN_WORDS);
  const { language } = useLanguage();
  const shares = sharesOf(plan.clear, facet);
  const whole = (value: number) => formatNumber(Math.round(value), language);
  return (
    <td
      data-best={Math.round(shares.clear) === best || undefined}
      title={say('compare.cell', {
        clear: whole(shares.clear),
        vague: whole(shares.vague),
        unclear: whole(shares.unclear),
      })}
    >
      {whole(shares.clear)} %
    </td>
  );
}

function bestIn(plans: readonly Plan[], facet: Facet): number {
  return Math.max(...plans.map(({ clear }) => Math.round(sharesOf(clear, facet).clear)));
}
