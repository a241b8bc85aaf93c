// The first screen by what one may do: her units' four figures, the exceptions first, or who is missing. One request.
import { Skeleton } from '@mantine/core';
import { COUNT_MEASURES, type CountMeasure, WARNINGS } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Overview as Answer } from './calls.ts';
import { FiguresAt } from './FiguresAt.tsx';
import { Holders } from './Holders.tsx';
import { OVERVIEW_WORDS } from './overview-words.ts';
import { overviewQuery } from './queries.ts';
import styles from './Rollup.module.css';
import { listed, type RollupSearch } from './search.ts';
import { WarnedTasks } from './WarnedTasks.tsx';
import { WARNING_WORDS } from './warning-words.ts';

export function Overview() {
  const overview = useQuery(overviewQuery);
  const say = useWords(OVERVIEW_WORDS);
  if (overview.isPending) return <Skeleton height={180} />;
  if (overview.isError) return <Failed error={overview.error} onRetry={() => void overview.refetch()} />;
  const { unit, missing, missingElsewhere, exceptions, all } = overview.data;
  return (
    <div className={styles['page']}>
      <FiguresAt at={overview.dataUpdatedAt} />
      {unit !== null && <Own own={unit} />}
      {[...(missing === null ? [] : [missing]), ...missingElsewhere].map((one) => (
        <Missing key={one.unit.id} missing={one} />
      ))}
      {exceptions !== null && <Exceptions exceptions={exceptions} />}
      {all !== null && (
        <section className={styles['panel']} aria-label={say('everything')}>
          <h2>{say('everything')}</h2>
          <div className={styles['tiles']}>
            <Tiles figures={all} search={{}} measures={['total', 'overdue', 'waiting', 'done']} />
          </div>
        </section>
      )}
    </div>
  );
}

function Own({ own: { unit, figures, warned, parts } }: { own: NonNullable<Answer['unit']> }) {
  const say = useWords(OVERVIEW_WORDS);
  const { language } = useLanguage();
  const title = say('own', { unit: unit.name });
  return (
    <section className={styles['panel']} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles['tiles']}>
        <Tiles figures={figures} search={{ unit: unit.id }} measures={['overdue']} />
        <Link to="/canh-bao" search={{ unit: unit.id, kind: 'due-soon' }}>
          <b>{formatNumber(warned.kinds['due-soon'], language)}</b>
          {say('own.soon')}
        </Link>
        <Tiles figures={figures} search={{ unit: unit.id }} measures={['waiting', 'done']} />
      </div>
      {parts !== null && (
        <>
          <h3>{say('own.parts')}</h3>
          <div className={styles['tiles']}>
            <Tiles
              figures={parts}
              search={{ unit: unit.id, split: 'yes' }}
              measures={['total', 'overdue', 'waiting', 'done']}
            />
          </div>
          <Link to="/theo-doi" search={{ unit: unit.id, split: 'yes' }}>
            {say('own.parts.open')}
          </Link>
        </>
      )}
      <Link to="/viec" search={{}}>
        {say('own.all')}
      </Link>
    </section>
  );
}

type TilesProps = {
  readonly figures: NonNullable<Answer['all']>;
  readonly search: RollupSearch;
  readonly measures: readonly CountMeasure[];
};

/** Each opens the list of exactly that many. */
function Tiles({ figures, search, measures }: TilesProps) {
  const { language } = useLanguage();
  return measures.map((measure) => (
    <Link
      key={measure}
      to="/theo-doi"
      search={listed(search, measure)}
      data-alarm={(ALARMING.has(measure) && figures[measure] > 0) || undefined}
    >
      <b>{formatNumber(figures[measure], language)}</b>
      {COUNT_MEASURES[measure][language]}
    </Link>
  ));
}

const ALARMING: ReadonlySet<CountMeasure> = new Set(['overdue', 'missing']);

function Missing({ missing: { unit, figures, units, count } }: { missing: NonNullable<Answer['missing']> }) {
  const say = useWords(OVERVIEW_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const title = say('missing', { unit: unit.name });
  const search = { issuer: unit.id };
  const { came, expected } = figures;
  return (
    <section className={styles['panel']} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles['tiles']}>
        <Tiles figures={figures} search={search} measures={['missing', 'waiting', 'unshown', 'done']} />
      </div>
      <p>
        {units.length === 0
          ? say('missing.none')
          : say('missing.lead', { came: number(came), expected: number(expected), count: number(count) })}
      </p>
      {units.length > 0 && (
        <ul className={styles['warned']}>
          {units.map((one) => (
            <li key={one.unit.id}>
              <Link
                to="/theo-doi"
                search={listed({ ...search, unit: one.unit.id, alone: 'yes', within: 'all' }, 'missing')}
                lang="vi"
              >
                {one.unit.name}
              </Link>
              <small>{say('missing.of', { missing: number(one.missing), expected: number(one.expected) })}</small>
            </li>
          ))}
        </ul>
      )}
      {count > units.length && (
        <Link to="/theo-doi" search={listed(search, 'missing')}>
          {say('missing.all', { count: number(count), missing: number(figures.missing) })}
        </Link>
      )}
    </section>
  );
}

function Exceptions({ exceptions }: { exceptions: NonNullable<Answer['exceptions']> }) {
  const say = useWords(OVERVIEW_WORDS);
  const sayWarning = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  const { unit, figures, warned, tasks, count, holders, worst } = exceptions;
  const title = say('exceptions', { unit: unit.name });
  return (
    <section className={styles['panel']} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles['tiles']}>
        <Tiles figures={figures} search={{ unit: unit.id }} measures={['overdue', 'missing', 'waiting', 'done']} />
        {warned.kinds.refuted > 0 && (
          <Link to="/canh-bao" search={{ unit: unit.id, kind: 'refuted' }} data-alarm>
            <b>{formatNumber(warned.kinds.refuted, language)}</b>
            {WARNINGS.refuted[language]}
          </Link>
        )}
      </div>
      <div className={styles['panels']}>
        <div className={styles['panel']}>
          {tasks.length === 0 ? (
            <p>{say('exceptions.none')}</p>
          ) : (
            <WarnedTasks tasks={tasks} search={{ unit: unit.id }} />
          )}
          {count > tasks.length && (
            <Link to="/canh-bao" search={{ unit: unit.id }}>
              {say('exceptions.all', {
                count: formatNumber(warned.any, language),
                tasks: formatNumber(count, language),
              })}
            </Link>
          )}
        </div>
        <div className={styles['panel']}>
          <h3>{say('worst')}</h3>
          <Worst worst={worst} above={unit.id} />
          <h3>{sayWarning('holders')}</h3>
          <Holders holders={holders} search={{ unit: unit.id }} />
        </div>
      </div>
    </section>
  );
}

type WorstProps = { readonly worst: NonNullable<Answer['exceptions']>['worst']; readonly above: string };

function Worst({ worst, above }: WorstProps) {
  const say = useWords(OVERVIEW_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  if (worst.length === 0) return <p className={styles['quiet']}>{say('worst.none')}</p>;
  return (
    <ul className={styles['warned']}>
      {worst.map(({ unit, overdue, total }) => {
        const narrowing = { unit: unit.id, within: above, ...(unit.id === above ? { alone: 'yes' as const } : {}) };
        return (
          <li key={unit.id}>
            <Link to="/theo-doi" search={listed(narrowing, 'overdue')} lang="vi">
              {unit.name}
            </Link>
            <small>{say('worst.of', { overdue: number(overdue), total: number(total) })}</small>
          </li>
        );
      })}
    </ul>
  );
}
