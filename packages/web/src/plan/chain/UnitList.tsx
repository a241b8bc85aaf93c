// Which units that the plan names have issued a plan under it, and which have not yet.
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Chain } from '../calls.ts';
import styles from './Units.module.css';
import { CHAIN_WORDS } from './words.ts';

type Unit = Chain['units'][number];

export function UnitList({ units }: { units: readonly Unit[] }) {
  const say = useWords(CHAIN_WORDS);
  const { language } = useLanguage();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const open = units.filter(({ document }) => document === null);
  const issued = units.length - open.length;
  const shown = onlyOpen ? open : units;
  if (units.length === 0) return null;
  return (
    <section className={styles['units']} aria-labelledby="units">
      <header>
        <h2 id="units">{say('units')}</h2>
        <p>
          <span className={styles['track']} aria-hidden="true">
            <span style={{ width: `${(issued * 100) / units.length}%` }} />
          </span>
          {say('units.count', {
            issued: formatNumber(issued, language),
            all: formatNumber(units.length, language),
          })}
        </p>
        <label className="no-print">
          <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.currentTarget.checked)} />
          {say('units.open', { count: open.length })}
        </label>
      </header>
      {shown.length === 0 ? (
        <p className={styles['note']}>{say('units.all-issued')}</p>
      ) : (
        <ul>
          {shown.map((unit) => (
            <UnitItem key={unit.id} unit={unit} />
          ))}
        </ul>
      )}
    </section>
  );
}

function UnitItem({ unit: { name, document } }: { unit: Unit }) {
  const say = useWords(CHAIN_WORDS);
  if (document === null) {
    return (
      <li>
        <IconCircleDashed size={17} stroke={1.7} aria-hidden="true" />
        <span lang="vi">{name}</span>
        <small>{say('unit.open')}</small>
      </li>
    );
  }
  return (
    <li data-issued>
      <IconCircleCheckFilled size={17} aria-hidden="true" />
      <Link to="/van-ban/$id/chuoi" params={{ id: document }} lang="vi">
        {name}
      </Link>
      <small>{say('unit.issued')}</small>
    </li>
  );
}
