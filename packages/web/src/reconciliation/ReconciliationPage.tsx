// One line on a page of its own, which can be sent: both figures, their difference, what can be done, and all that happened.
import { planName, MENDERS } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { isMissing } from '../client.ts';
import { Failed } from '../ui/Failed.tsx';
import { formatDay, formatNumber, formatTime } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { Acts } from './Acts.tsx';
import type { Opened, Reconciliation } from './calls.ts';
import { Difference, StateSign, useFigureText } from './Parts.tsx';
import { reconciliationQuery } from './queries.ts';
import styles from './Reconciliation.module.css';
import { RECONCILIATION_WORDS } from './words.ts';

export function ReconciliationPage() {
  const { id } = useParams({ from: '/doi-chieu/$id' });
  const opened = useQuery(reconciliationQuery(id));
  if (opened.isPending) return <PageWaiting />;
  // What is there is shown, even while it cannot be asked for again.
  if (opened.data !== undefined) return <Shown key={id} opened={opened.data} />;
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

function Shown({ opened: { reconciliation: line, steps } }: { opened: Opened }) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  return (
    <>
      <nav aria-label={say('crumbs')} className="no-print">
        <Link to="/doi-chieu" search={{}}>
          {say('title')}
        </Link>
      </nav>
      <PageHead title={line.name} lead={`${line.unit.name} · ${line.system.name}`} />
      <div className={styles['page']}>
        <Figures line={line} />
        <Acts line={line} />
        {line.explanation !== null && (
          <section className={styles['part']} aria-label={say('explanation')}>
            <h2>{say('explanation')}</h2>
            <p lang="vi">{line.explanation.words}</p>
            <small>
              {say('mender')}: {MENDERS[line.explanation.mender][language]} · {line.explanation.by} ·{' '}
              {formatTime(line.explanation.at, language)}
            </small>
          </section>
        )}
        <Steps line={line} steps={steps} />
      </div>
    </>
  );
}

function Figures({ line }: { line: Reconciliation }) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  const text = useFigureText();
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, language));
  const { oursNumerator, oursDenominator, oursCount, target } = line;
  return (
    <section className={styles['part']} aria-label={say('figure')}>
      <StateSign state={line.state} />
      <p>
        {say('day')} {formatDay(line.day)} {line.period}
        {line.plan !== null && <small lang="vi">{planName(line.plan)}</small>}
      </p>
      <p>
        {say('ours')}: <b>{text(line.ours, line.measure)}</b>
        {oursNumerator !== null && (
          <small>
            {say('counted', {
              numerator: number(oursNumerator),
              denominator: number(oursDenominator),
              count: number(oursCount),
            })}
          </small>
        )}
        {line.state === 'changed' && (
          <small>
            {say('anew')}: {text(line.anew, line.measure)}
          </small>
        )}
        {target !== null && (
          <small>
            <Link
              to="/chi-tieu"
              search={{
                target,
                at: line.day,
                ...(line.scope === 'given' ? { issuer: line.unit.id } : { unit: line.unit.id }),
              }}
            >
              {say('source')}
            </Link>
          </small>
        )}
      </p>
      <p>
        {say('theirs')}: <b>{text(line.theirs, line.measure)}</b>
        <small>
          {say('theirsOn')} {formatDay(line.theirsOn)} {line.note}
        </small>
      </p>
      <div>
        {say('difference')}: <Difference line={line} />
      </div>
      <small>
        {say('compared')}: {line.comparedBy?.name ?? say('somebody')} · {formatTime(line.comparedAt, language)}
      </small>
    </section>
  );
}

function Steps({ line, steps }: { line: Reconciliation; steps: Opened['steps'] }) {
  const say = useWords(RECONCILIATION_WORDS);
  const { language } = useLanguage();
  const text = useFigureText();
  return (
    <section className={styles['part']} aria-label={say('steps')}>
      <h2>{say('steps')}</h2>
      <ol>
        {steps.toReversed().map((step) => (
          <li key={step.id}>
            <strong>
              {say(`step.${step.kind}`, {
                ours: text(step.ours, line.measure),
                theirs: text(step.theirs, line.measure),
              })}
            </strong>
            {step.words !== '' && <p lang="vi">“{step.words}”</p>}
            <small>
              {step.by?.name ?? say('somebody')} · <time dateTime={step.at}>{formatTime(step.at, language)}</time>
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
