// What the public will see of a list of awards, before it does; what may not go out stands above it, and holds it up.
import { AWARDED, PERSONAL_KINDS } from '@sauro/core';
import { focusFirst } from '../ui/focus-first.ts';
import { formatDay, formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { AwardFaults } from './AwardFaults.tsx';
import { type AwardListBody, type AwardPreview as Seen, publishAwardList } from './awards-calls.ts';
import { AWARDS_WORDS } from './awards-words.ts';
import styles from './Publication.module.css';
import { PublishAt } from './PublishAt.tsx';
import { PUBLICATION_WORDS } from './words.ts';

type PreviewProps = { readonly list: AwardListBody; readonly seen: Seen; readonly onDone: () => void };

export function AwardPreview({ list, seen, onDone }: PreviewProps) {
  const say = useWords(AWARDS_WORDS);
  const sayPublic = useWords(PUBLICATION_WORDS);
  const { title, number, issuer, issuedOn } = list.decision;
  return (
    <section ref={focusFirst} tabIndex={-1} className={styles['preview']} aria-labelledby="preview">
      <h3 id="preview">{sayPublic('preview.title')}</h3>
      <p lang="vi">
        <strong>{title}</strong>
        <br />
        {[number, formatDay(issuedOn), issuer].join(' · ')}
      </p>
      <Standing list={list} seen={seen} onDone={onDone} />
      <table className={styles['table']} lang="vi">
        <caption className="visually-hidden">{sayPublic('preview.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('form')}</th>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('unit')}</th>
          </tr>
        </thead>
        <Lines seen={seen} />
      </table>
    </section>
  );
}

function Standing({ list, seen, onDone }: PreviewProps) {
  const say = useWords(AWARDS_WORDS);
  const kind = useWords(PERSONAL_KINDS);
  if (seen.faults.length > 0) {
    return (
      <div role="alert">
        <AwardFaults lead={say('faults.here', { count: seen.faults.length })} faults={seen.faults} />
      </div>
    );
  }
  if (seen.personal.length > 0) {
    return (
      <div className={styles['failure']} role="alert">
        <p>{say('personal')}</p>
        {seen.personal.some((find) => find.kind === 'learner') && <p>{say('personal.learner')}</p>}
        <ul>
          {seen.personal.map((find) => (
            <li key={`${find.place} ${find.where} ${find.words}`}>
              <strong lang="vi">{find.words}</strong> ({kind(find.kind)}). {say(`personal.${find.place}`)}:{' '}
              <span lang="vi">{find.where}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <PublishAt
      name={`kt ${list.decision.issuedOn.slice(0, 4)} ${list.decision.number}`}
      publish={(slug) => publishAwardList({ ...list, slug, sha256: seen.sha256 })}
      onDone={onDone}
    />
  );
}

/** More than anybody reads before publishing; all of it is counted and checked by the server. */
const SHOWN = 200;

function Lines({ seen: { collectives, individuals, counts } }: { seen: Seen }) {
  const say = useWords(AWARDS_WORDS);
  const { language } = useLanguage();
  const lines = [
    ...collectives.map(({ form, name, unit }) => [form, AWARDED.collective.vi, name, unit ?? '']),
    ...individuals.map(({ form, name, unit }) => [form, AWARDED.individual.vi, name, unit]),
    ...counts.map(({ form, unit, count }) => [
      form,
      AWARDED.individual.vi,
      say('preview.count', { count: formatNumber(count, language) }),
      unit,
    ]),
  ];
  return (
    <tbody>
      {lines.length > SHOWN && (
        <tr>
          <td colSpan={4}>{say('preview.first', { shown: SHOWN, count: formatNumber(lines.length, language) })}</td>
        </tr>
      )}
      {lines.slice(0, SHOWN).map((cells, row) => (
        // Two people of one unit may bear one name.
        // oxlint-disable-next-line react/no-array-index-key
        <tr key={`${row} ${cells.join('|')}`}>
          {cells.map((cell, place) => (
            // Cells of a row have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            <td key={place}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
