// Groups of units as the body knows them, who is in each today, and groups of its own.
import { Button } from '@mantine/core';
import { UNIT_FORMS } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { type Group, removeGroup } from '../calls.ts';
import styles from '../People.module.css';
import { UnitPicker } from '../Pickers.tsx';
import { groupsQuery, membersQuery, usePeopleChange } from '../queries.ts';
import { today } from '../today.ts';
import { KIND_WORDS, PEOPLE_WORDS } from '../words.ts';
import { NewGroup } from './NewGroup.tsx';

export function GroupsPage() {
  const say = useWords(PEOPLE_WORDS);
  const groups = useQuery(groupsQuery);
  return (
    <>
      <PageHead title={say('tab.groups')} lead={say('groups.lead')} />
      {groups.isPending && <PageWaiting />}
      {groups.isError && <Failed error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data && (
        <div className={styles['grid']}>
          {groups.data.items.map((group) => (
            <GroupCard key={group.code} group={group} canManage={groups.data.canManage} />
          ))}
          {groups.data.canManage && <NewGroup known={groups.data.items.map(({ code }) => code)} />}
        </div>
      )}
    </>
  );
}

function GroupCard({ group, canManage }: { group: Group; canManage: boolean }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const rule = useRuleWords();
  const [shown, setShown] = useState(false);
  const removing = usePeopleChange(() => removeGroup(group.code));
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-label={group.name}>
      <header>
        <h2 lang="vi">{group.name}</h2>
        {!group.isStandard && <small className={styles['muted']}>{say('group.own')}</small>}
      </header>
      <dl className={styles['facts']}>
        <dt>{say('group.kinds')}</dt>
        <dd>{group.parts.map(rule).join('; ')}</dd>
        <dt>{say('group.aliases')}</dt>
        <dd lang="vi">{group.aliases.join('; ') || say('none')}</dd>
      </dl>
      {shown && <Members group={group} />}
      {removing.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(removing.error)}
        </p>
      )}
      <div className={styles['tools']}>
        <Button size="compact-md" variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say('group.members')}
          <span className="visually-hidden">: {group.name}</span>
        </Button>
        {canManage && (
          <Sure
            size="compact-md"
            label={`${say('group.remove')}: ${group.name}`}
            short={say('group.remove')}
            sure={say('group.remove.sure')}
            isPending={removing.isPending}
            onSure={() => removing.mutate(undefined)}
          />
        )}
      </div>
    </section>
  );
}

/** "Trường học (Trung học phổ thông) · địa bàn, mọi cấp" */
function useRuleWords(): (part: Group['parts'][number]) => string {
  const say = useWords(PEOPLE_WORDS);
  const kind = useWords(KIND_WORDS);
  const form = useWords(UNIT_FORMS);
  return ({ kinds, forms, under, depth }) => {
    const only = forms.length === 0 ? '' : ` (${forms.map((one) => form(one)).join(', ')})`;
    const place = under === 'issuer' || under === 'area' ? say(`under.${under}`) : say('under.unit');
    return `${kinds.map((one) => kind(one)).join(', ')}${only} · ${place}, ${say(`depth.${depth}`)}`;
  };
}

function Members({ group }: { group: Group }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const [issuer, setIssuer] = useState<string | null>(null);
  const [on] = useState(today);
  const members = useQuery(membersQuery(group.code, on, issuer ?? undefined));
  const needsIssuer = issuer === null && group.parts.every(({ under }) => under === 'issuer');
  return (
    <div className={styles['form']}>
      <UnitPicker label={say('group.issuer')} value={issuer} onChange={setIssuer} clearable />
      {needsIssuer && <p className={styles['muted']}>{say('group.issuer.needed')}</p>}
      {members.isError && (
        <p role="alert" className={styles['failure']}>
          {sentence(members.error)}
        </p>
      )}
      {members.data && !needsIssuer && (
        <>
          <p role="status">
            {say('group.members.count', { count: formatNumber(members.data.total, language) })}
            {members.data.items.length < members.data.total &&
              ` ${say('group.members.first', { shown: formatNumber(members.data.items.length, language) })}`}
          </p>
          <ul className={styles['scroll']} aria-label={group.name} lang="vi">
            {members.data.items.map(({ id, name }) => (
              <li key={id}>
                <Link to="/to-chuc/don-vi/$id" params={{ id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
