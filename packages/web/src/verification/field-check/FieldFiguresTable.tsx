// What came of the checks by unit: a table in which each figure opens its list, and the share drawn with how sure it is.
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { FieldCounts, FieldFigures } from './calls.ts';
import styles from './Field.module.css';
import type { PieceFilter, PieceSearch } from './search.ts';
import { FIELD_WORDS } from './words.ts';

type TableProps = {
  readonly figures: FieldFigures;
  /** Of one sample; of all where absent. */
  readonly check?: string;
};

const COLUMNS = [
  ['drawn', undefined],
  ['checked', 'checked'],
  ['agreeing', 'as-reported'],
  ['differing', 'differs'],
  ['notThere', 'not-there'],
] as const satisfies readonly (readonly [keyof FieldCounts, PieceFilter | undefined])[];

export function FieldFiguresTable({ figures: { all, units }, check }: TableProps) {
  const say = useWords(FIELD_WORDS);
  return (
    <div className={`${styles['figures']} no-print`}>
      <h2 id="field-figures">{say('figures')}</h2>
      <p className={styles['quiet']}>{say('figures.note')}</p>
      <div
        className={styles['scroll']}
        role="region"
        aria-label={say('figures')}
        // It scrolls on a phone, so it must be reached by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table aria-labelledby="field-figures">
          <thead>
            <tr>
              <th scope="col">{say('figures.unit')}</th>
              {COLUMNS.map(([name]) => (
                <th key={name} scope="col">
                  {say(`figures.${name}`)}
                </th>
              ))}
              <th scope="col">{say('figures.share')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, ...counts }) => (
              <Row key={unit.id} name={unit.name} counts={counts} search={{ unit: unit.id }} check={check} />
            ))}
          </tbody>
          <tfoot>
            <Row name={say('figures.all')} counts={all} search={{}} check={check} />
          </tfoot>
        </table>
      </div>
    </div>
  );
}

type RowProps = {
  readonly name: string;
  readonly counts: FieldCounts;
  readonly search: PieceSearch;
  readonly check: string | undefined;
};

function Row({ name, counts, search, check }: RowProps) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  return (
    <tr>
      <th scope="row" lang="vi">
        {name}
      </th>
      {COLUMNS.map(([column, outcome]) => {
        const count = formatNumber(counts[column], language);
        const asked: PieceSearch = outcome === undefined ? search : { ...search, outcome };
        const label = say('figures.opens', { count, what: say(`figures.${column}`), unit: name });
        return (
          <td key={column}>
            {counts[column] === 0 ? (
              count
            ) : (
              <FigureLink search={asked} check={check} label={label}>
                {count}
              </FigureLink>
            )}
          </td>
        );
      })}
      <td>
        <Share share={counts.share} />
      </td>
    </tr>
  );
}

type LinkProps = {
  readonly search: PieceSearch;
  readonly check: string | undefined;
  readonly label: string;
  readonly children: string;
};

function FigureLink({ search, check, label, children }: LinkProps) {
  if (check === undefined) {
    return (
      <Link to="/xac-nhan/thuc-te/viec" search={search} aria-label={label}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/xac-nhan/thuc-te/$id" params={{ id: check }} search={search} aria-label={label}>
      {children}
    </Link>
  );
}

function Share({ share }: Pick<FieldCounts, 'share'>) {
  const say = useWords(FIELD_WORDS);
  const { language } = useLanguage();
  if (share === null) return <>—</>;
  const number = (value: number) => formatNumber(Math.round(value), language);
  const { counted, low, high } = share;
  return (
    <div className={styles['share']}>
      <span aria-hidden="true">
        <i style={{ insetInlineStart: `${low}%`, width: `${high - low}%` }} />
        <b style={{ insetInlineStart: `${counted}%` }} />
      </span>
      {say('figures.band', { share: number(counted), low: number(low), high: number(high) })}
    </div>
  );
}
