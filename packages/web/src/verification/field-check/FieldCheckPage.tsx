// One sample: what was drawn, what was found of each, and the sheet to take along. It is used on a phone where the work is.
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { isMissing } from '../../client.ts';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { type PaperFile, PaperMenu } from '../../ui/PaperMenu.tsx';
import { type FieldCheckOpened, minutesAddress } from './calls.ts';
import styles from './Field.module.css';
import { SampleAbout } from './FieldChecksPage.tsx';
import { FieldFiguresTable } from './FieldFiguresTable.tsx';
import { PieceCard } from './PieceCard.tsx';
import { fieldCheckQuery, fieldFiguresQuery } from './queries.ts';
import { isShown, PieceFilters, unitsOf } from './PieceFilters.tsx';
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
  const unit = unitsOf(pieces).find(({ id }) => id === search.unit);
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
            papers={[
              ...(unit === undefined || !unit.isChecked
                ? []
                : [
                    {
                      name: say('minutes.unit', { unit: unit.name }),
                      address: (as: PaperFile) => minutesAddress(check.id, { unit: unit.id, as }),
                    },
                  ]),
              { name: say('minutes.all'), address: (as) => minutesAddress(check.id, { as }) },
            ]}
          />
        )}
      </PageHead>
      <SampleAbout check={check} />
      <FailedAgain error={error} onRetry={onRetry} />
      <PieceFilters check={check.id} pieces={pieces} search={search} />
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
