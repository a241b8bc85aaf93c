// What stands with a fact, as pairs of a label and a value: days as days, ids of what has a page as ways to it, and what has
// no word as it is.
import { isPlainDate } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session.tsx';
import { formatDay, formatNumber, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useRoleName } from '../staff/use-role-name.ts';
import type { FactLine } from './calls.ts';
import { DATA_WORDS, VALUE_WORDS, VALUES_OF } from './data-words.ts';
import styles from './Ledger.module.css';
import { PAGES, type RecordPlace, valuePlace } from './record-place.ts';
import { isId } from './search.ts';
import { LEDGER_WORDS } from './words.ts';

export function FactData({ fact: { kind, data } }: { fact: FactLine }) {
  const label = useLabel();
  const text = useValueText();
  const entries = Object.entries(data);
  if (entries.length === 0) return null;
  return (
    <dl className={styles['data']}>
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>{label(key)}</dt>
          <dd lang="vi" data-id={isId(value) || undefined}>
            <Placed place={valuePlace(kind, key, value)}>{text(key, value)}</Placed>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A way to a record where it has a page that the person may open; else only its words. */
export function Placed({ place, children }: { place: RecordPlace | undefined; children: string }) {
  const say = useWords(LEDGER_WORDS);
  const rights = useSession().data?.can ?? [];
  if (place === undefined || !rights.includes(PAGES[place.page].right)) return children;
  return (
    <Link {...PAGES[place.page].place(place.id)}>{children === place.id ? say(`open.${place.page}`) : children}</Link>
  );
}

function useLabel(): (key: string) => string {
  const say = useWords(DATA_WORDS);
  return (key) => (isIn(DATA_WORDS, key) ? say(key) : key);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const MOST = 12;

function useValueText(): (key: string, value: unknown) => string {
  const say = useWords(LEDGER_WORDS);
  const word = useWords(VALUE_WORDS);
  const roleName = useRoleName();
  const label = useLabel();
  const { language } = useLanguage();
  const ofString = (key: string, value: string): string => {
    if (key === 'role') return roleName(value);
    const own = isIn(VALUES_OF, key) ? VALUES_OF[key] : undefined;
    if (own !== undefined && isIn(own, value)) return own[value]?.[language] ?? value;
    if (isIn(VALUE_WORDS, value)) return word(value);
    if (isPlainDate(value)) return formatDay(value);
    return INSTANT.test(value) ? formatTime(value, language) : value;
  };
  const text = (key: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return say('nothing');
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (typeof value === 'number') return formatNumber(value, language);
    if (typeof value === 'string') return ofString(key, value);
    if (Array.isArray(value)) {
      const shown = value.slice(0, MOST).map((one) => text(key, one));
      if (value.length > MOST) shown.push(`… (${formatNumber(value.length, language)})`);
      return shown.join(', ') || say('nothing');
    }
    const parts = Object.entries(value).map(([part, one]) => `${label(part)}: ${text(part, one)}`);
    return parts.join('; ') || say('nothing');
  };
  return text;
}

function isIn<Known extends object>(words: Known, key: string): key is keyof Known & string {
  return Object.hasOwn(words, key);
}
