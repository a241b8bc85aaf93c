// One sample: what was drawn, what was found of each, and the sheet to take along. It is used on a phone where the work is.
import { Button } from '@mantine/core';
import { FIELD_OUTCOMES } from '@sauro/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { isMissing } from '../../client.ts';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { PaperMenu } from '../../ui/PaperMenu.tsx';
import { type FieldCheckOpened, minutesAddress, type Piece } from './calls.ts';
import styles from './Field.module.css';
import { SampleAbout } from './FieldChecksPage.tsx';
import { FieldFiguresTable } from './FieldFiguresTable.tsx';
import { PieceCard } from './PieceCard.tsx';
import { fieldCheckQuery, fieldFiguresQuery } from './queries.ts';
import { PIECE_FILTERS, type PieceFilter, type PieceSearch } from './search.ts';
import { Sheet } from './Sheet.tsx';
import { VerificationTabs } from './Tabs.tsx';
import { FIELD_WORDS } from './words.ts';

export function FieldCheckPage() {
  const { id } = useParams({ from: '/xac-nhan/thuc-te/$id' });
  const opened = useQuery(fieldCheckQuery(id));
  if (opened.isPending) return <PageWaiting />;
  // What is there is shown, even while it cannot be asked for again: it is used without a line.
  if (opened.data !== undefined) {
    return <Opened key={id} opened={opened.data} error={opened.error} onRetry={() => void opened.refetch()} />;
  }
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

type OpenedProps = {
  readonly opened: FieldCheckOpened;
  readonly error: Error | null;
  readonly onRetry: () => void;
};

function Opened({ opened: { check, pieces, isDrawnAgain }, error, onRetry }: OpenedProps) {
  const say = useWords(FIELD_WORDS);
  const search = useSearch({ from: '/xac-nhan/thuc-te/$id' });
  const figures = useQuery(fieldFiguresQuery(check.id));
  const shown = pieces.filter((piece) => isShown(piece, search));
  const unit = pieces.find(({ assignment }) => assignment.unit.id === search.unit)?.assignment.unit;
  return (
    <>
      <VerificationTabs />
      <PageHead
        title={say('sample.name', { day: formatDay(check.drawnOn), size: check.size })}
        lead={<span role="status">{say('sample.far', { checked: check.checked, size: check.size })}</span>}
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => globalThis.print()}
        >
          {say('print')}
        </Button>
        {check.checked > 0 && (
          <PaperMenu
            label={say('minutes')}
            papers={[{ name: say('minutes.name'), address: (as) => minutesAddress(check.id, as) }]}
          />
        )}
      </PageHead>
      <SampleAbout check={check} />
      <FailedAgain error={error} onRetry={onRetry} />
      <Filters check={check.id} pieces={pieces} search={search} />
      {unit !== undefined && <p className="no-print">{say('pieces.unit', { unit: unit.name })}</p>}
      {shown.length === 0 && <p className={styles['quiet']}>{say('pieces.none')}</p>}
      <ul className={`${styles['pieces']} no-print`} aria-label={say('pieces')}>
        {shown.map((piece) => (
          <PieceCard key={piece.assignment.id} piece={piece} />
        ))}
      </ul>
      <Sheet check={check} pieces={shown} />
      {figures.data !== undefined && figures.data.all.checked > 0 && (
        <FieldFiguresTable figures={figures.data} check={check.id} />
      )}
      <Proof opened={{ check, isDrawnAgain }} />
    </>
  );
}

function isShown({ assignment, results: [last] }: Piece, { unit, outcome }: PieceSearch): boolean {
  if (unit !== undefined && assignment.unit.id !== unit) return false;
  if (outcome === undefined) return true;
  if (outcome === 'open' || outcome === 'checked') return (last === undefined) === (outcome === 'open');
  return last?.outcome === outcome;
}

type FiltersProps = { readonly check: string; readonly pieces: readonly Piece[]; readonly search: PieceSearch };

function Filters({ check, pieces, search }: FiltersProps) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  const nameOf = (filter: PieceFilter | undefined) => {
    if (filter === undefined) return say('filter.all');
    return filter === 'open' || filter === 'checked' ? say(`filter.${filter}`) : FIELD_OUTCOMES[filter][language];
  };
  return (
    <nav className={`${styles['filters']} no-print`} aria-label={say('filter')}>
      {[undefined, ...PIECE_FILTERS].map((filter) => (
        <Link
          key={filter ?? 'all'}
          to="/xac-nhan/thuc-te/$id"
          params={{ id: check }}
          search={filter === undefined ? {} : { outcome: filter }}
          replace
          resetScroll={false}
          aria-current={search.outcome === filter && search.unit === undefined ? 'true' : undefined}
        >
          {nameOf(filter)}{' '}
          <b>{pieces.filter((piece) => isShown(piece, filter === undefined ? {} : { outcome: filter })).length}</b>
        </Link>
      ))}
    </nav>
  );
}

function Proof({ opened: { check, isDrawnAgain } }: { opened: Pick<FieldCheckOpened, 'check' | 'isDrawnAgain'> }) {
  const say = useWords(FIELD_WORDS);
  return (
    <section className={`${styles['proof']} no-print`} aria-labelledby="proof">
      <h2 id="proof">{say('proof')}</h2>
      <p role={isDrawnAgain ? undefined : 'alert'}>{say(isDrawnAgain ? 'proof.holds' : 'proof.fails')}</p>
      <dl>
        <dt>{say('proof.seed')}</dt>
        <dd>{check.seed}</dd>
        <dt>{say('proof.frame', { count: check.frame })}</dt>
        <dd>{check.frameSha256}</dd>
      </dl>
    </section>
  );
}
