// One unit: where it stands, how it is called and was called, who works in it, whom to ask, who acts for whom.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { isMissing } from '../../client.ts';
import { useCommands } from '../../ui/commands.ts';
import { Failed } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Unit } from '../calls.ts';
import styles from '../People.module.css';
import { unitQuery } from '../queries.ts';
import { KIND_WORDS, PEOPLE_WORDS } from '../words.ts';
import { CHANGES, type ChangeKind, ChangeDialog } from './ChangeDialog.tsx';
import { OpenUnitDialog } from './OpenUnitDialog.tsx';
import { UnitHistory } from './UnitHistory.tsx';
import { UnitNames } from './UnitNames.tsx';
import { UnitDelegations, UnitFocals, UnitStaff } from './UnitStaff.tsx';
import { Children } from './UnitTree.tsx';

export function UnitPage() {
  const { id } = useParams({ from: '/to-chuc/don-vi/$id' });
  const unit = useQuery(unitQuery(id));
  if (unit.isPending) return <PageWaiting />;
  // What is there is shown, even while it cannot be asked for again.
  if (unit.data === undefined) {
    return isMissing(unit.error) ? <NotFound /> : <Failed error={unit.error} onRetry={() => void unit.refetch()} />;
  }
  return (
    // Another unit is another page: what was typed into one does not stand in the next.
    <div key={id}>
      <Head unit={unit.data} />
      <div className={styles['grid']}>
        <UnitNames unit={unit.data} />
        {unit.data.merged.length > 0 && <Merged unit={unit.data} />}
        <UnitStaff unit={unit.data} />
        <Below unit={unit.data} />
        <UnitFocals unit={unit.data} />
        <UnitDelegations unit={unit.data} />
        <UnitHistory unit={unit.data} />
      </div>
    </div>
  );
}

function Head({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const kind = useWords(KIND_WORDS);
  const [changing, setChanging] = useState<ChangeKind | null>(null);
  const changes = unit.canManage ? CHANGES : [];
  useCommands(changes.map((one) => ({ id: one, label: say(`change.${one}`), run: () => setChanging(one) })));
  return (
    <>
      <nav className={styles['crumbs']} aria-label={say('unit.path')}>
        <ol>
          {unit.path.slice(0, -1).map((above) => (
            <li key={above.id}>
              <Link to="/to-chuc/don-vi/$id" params={{ id: above.id }} lang="vi">
                {above.name}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <PageHead title={unit.name} lead={`${kind(unit.kind)} · ${unit.code}`}>
        {unit.canManage && (
          <div className={styles['tools']} role="group" aria-label={say('change')}>
            {changes.map((one) => (
              <Button key={one} variant="default" size="compact-md" onClick={() => setChanging(one)}>
                {say(`change.${one}`)}
              </Button>
            ))}
          </div>
        )}
      </PageHead>
      {unit.closedOn !== null && (
        <p className={styles['note']}>
          {say('unit.closed', { day: formatDay(unit.closedOn) })}
          {unit.succeededBy !== null && (
            <>
              {'. '}
              {say('unit.succeeded')}{' '}
              <Link to="/to-chuc/don-vi/$id" params={{ id: unit.succeededBy.id }} lang="vi">
                {unit.succeededBy.name}
              </Link>
            </>
          )}
        </p>
      )}
      {changing !== null && <ChangeDialog unit={unit} kind={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

/** What stayed with those that were merged into it is read here on, and written by nobody. */
function Merged({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="merged">
      <h2 id="merged">{say('unit.merged')}</h2>
      <ul className={styles['lines']}>
        {unit.merged.map(({ id, name, closedOn }) => (
          <li key={id}>
            <span className={styles['line']}>
              <Link to="/to-chuc/don-vi/$id" params={{ id }} lang="vi">
                {name}
              </Link>
              {closedOn !== null && <small>{say('unit.closed', { day: formatDay(closedOn) })}</small>}
            </span>
            <Link to="/theo-doi" search={{ unit: id, by: 'list' }}>
              {say('unit.merged.work')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Below({ unit }: { unit: Unit }) {
  const say = useWords(PEOPLE_WORDS);
  const [opening, setOpening] = useState(false);
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="below">
      <header>
        <h2 id="below">{say('unit.children')}</h2>
        {unit.canManage && (
          <Button size="compact-sm" variant="default" onClick={() => setOpening(true)}>
            {say('units.open')}
          </Button>
        )}
      </header>
      {unit.children === 0 ? (
        <p className={styles['muted']}>{say('unit.children.none')}</p>
      ) : (
        <div className={styles['tree']}>
          <Children id={unit.id} />
        </div>
      )}
      {opening && <OpenUnitDialog parent={unit.id} onClose={() => setOpening(false)} />}
    </section>
  );
}
