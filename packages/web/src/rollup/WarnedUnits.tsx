// How much is warned of in each unit, by kind: as wide as the screen, for there are many kinds.
import { WARNING_NAMES, WARNINGS, type WarningKind } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { Contact, useContacts } from '../people/Contact.tsx';
import { formatNumber } from '../ui/format.ts';
import { FurtherButton, furtherRow, shownRows, useFurther } from '../ui/Further.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { SortHead, useSorted } from '../ui/SortHead.tsx';
import type { WarningCounts } from './calls.ts';
import styles from './Rollup.module.css';
import { narrowedBy, type WarningsSearch } from './search.ts';
import { WARNING_WORDS } from './warning-words.ts';

type Counted = WarningCounts['units'][number];
type UnitsProps = { readonly units: readonly Counted[]; readonly search: WarningsSearch };

export function WarnedUnits({ units, search }: UnitsProps) {
  const say = useWords(WARNING_WORDS);
  const { language } = useLanguage();
  const further = useFurther(units.length);
  const mostFirst = units.toSorted((one, other) => other.any - one.any);
  const { rows, sorting, press } = useSorted<Counted, WarningKind>(mostFirst, ({ kinds }, kind) => kinds[kind]);
  // Each reading is kept: nobody is asked for whom no row is seen.
  const contacts = useContacts(shownRows(further, rows).map(({ key }) => key));
  return (
    <div className={styles['panel']}>
      <h2>{say('units')}</h2>
      <section className={styles['scroll']} aria-label={say('units')}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{say('units')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('unit')}</th>
              {WARNING_NAMES.map((kind) => (
                <SortHead key={kind} column={kind} label={WARNINGS[kind][language]} sorting={sorting} onPress={press} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, kinds }, place) => (
              <tr key={key} className={furtherRow(further, place)}>
                <th scope="row" lang="vi">
                  <Link to="/canh-bao" search={{ ...search, ...narrowedBy('unit', key, search) }}>
                    {label}
                  </Link>
                  <Contact contact={contacts.get(key)} />
                </th>
                {WARNING_NAMES.map((kind) => (
                  <td key={kind} data-number>
                    {kinds[kind] === 0 ? (
                      '–'
                    ) : (
                      <Link to="/canh-bao" search={{ ...search, ...narrowedBy('unit', key, search), kind }}>
                        {formatNumber(kinds[kind], language)}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <FurtherButton further={further} />
    </div>
  );
}
