// Roles and what each allows, changed by who manages the body from the top.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { keptRightsOf, RIGHT_WORDS, RIGHTS, type Right } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { Sure } from '../../ui/Sure.tsx';
import { removeRole, type Role, saveRole } from '../calls.ts';
import { PasswordGuard } from '../PasswordGuard.tsx';
import styles from '../People.module.css';
import { rolesQuery, usePeopleChange } from '../queries.ts';
import { PEOPLE_WORDS } from '../words.ts';

export function RolesPage() {
  const say = useWords(PEOPLE_WORDS);
  const roles = useQuery(rolesQuery);
  return (
    <>
      <PageHead title={say('tab.roles')} lead={say('roles.lead')} />
      {roles.isPending && <PageWaiting />}
      {roles.isError && <Failed error={roles.error} onRetry={() => void roles.refetch()} />}
      {roles.data && (
        <div className={styles['grid']}>
          {roles.data.items.map((role) => (
            // A role that was changed elsewhere is drawn anew.
            <RoleCard key={`${role.code} ${role.rights.join()}`} role={role} canManage={roles.data.canManage} />
          ))}
          {roles.data.canManage && <NewRole known={roles.data.items.map(({ code }) => code)} />}
        </div>
      )}
    </>
  );
}

function RoleCard({ role, canManage }: { role: Role; canManage: boolean }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const { language } = useLanguage();
  const [rights, setRights] = useState<readonly Right[]>(role.rights);
  const saving = usePeopleChange((next: readonly Right[]) =>
    saveRole(role.code, { name: role.name, rights: [...next] }),
  );
  const removing = usePeopleChange(() => removeRole(role.code));
  const taking = role.isStandard ? 'role.reset' : 'role.remove';
  const error = saving.error ?? removing.error;
  const changed = rights.length !== role.rights.length || rights.some((right) => !role.rights.includes(right));
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-label={role.name}>
      <KeptRights isHeld={changed} />
      <header>
        <h2 lang="vi">{role.name}</h2>
        <small className={styles['muted']}>
          {say('role.holders', { count: formatNumber(role.holders, language) })}
        </small>
      </header>
      <RightBoxes
        name={role.name}
        rights={rights}
        kept={keptRightsOf(role.code)}
        onChange={setRights}
        disabled={!canManage}
      />
      {error !== null && (
        <p role="alert" className={styles['failure']}>
          {sentence(error)}
        </p>
      )}
      {canManage && (
        <div className={styles['tools']}>
          <Button
            size="compact-md"
            disabled={!changed}
            loading={saving.isPending}
            onClick={() => saving.mutate(rights)}
          >
            {say('save')}
            <span className="visually-hidden">: {role.name}</span>
          </Button>
          <Sure
            size="compact-md"
            label={`${say(taking)}: ${role.name}`}
            short={say(taking)}
            sure={say(`${taking}.sure`)}
            isPending={removing.isPending}
            onSure={() => removing.mutate(undefined)}
          />
        </div>
      )}
    </section>
  );
}

/** What was ticked is kept nowhere else: who leaves is asked. */
function KeptRights({ isHeld }: { isHeld: boolean }) {
  const say = useWords(PEOPLE_WORDS);
  return (
    <PasswordGuard
      isHeld={isHeld}
      title={say('role.leave')}
      what={say('role.leave.what')}
      stay={say('role.leave.stay')}
      go={say('role.leave.go')}
    />
  );
}

type BoxesProps = {
  readonly name: string;
  readonly rights: readonly Right[];
  /** What cannot be taken from the role. */
  readonly kept: readonly Right[];
  readonly onChange: (rights: readonly Right[]) => void;
  readonly disabled: boolean;
};

function RightBoxes({ name, rights, kept, onChange, disabled }: BoxesProps) {
  const say = useWords(PEOPLE_WORDS);
  const right = useWords(RIGHT_WORDS);
  return (
    <fieldset className={styles['rights']}>
      <legend>{say('role.rights', { name })}</legend>
      {RIGHTS.map((one) => (
        <Checkbox
          key={one}
          label={right(one)}
          checked={rights.includes(one)}
          disabled={disabled || kept.includes(one)}
          description={kept.includes(one) && say('role.kept')}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...rights, one] : rights.filter((other) => other !== one))
          }
        />
      ))}
    </fieldset>
  );
}

/** `known`: codes of the roles there are; one of these would be overwritten by a new one. */
function NewRole({ known }: { known: readonly string[] }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [rights, setRights] = useState<readonly Right[]>([]);
  const change = usePeopleChange(
    () => saveRole(code, { name, rights: [...rights] }),
    () => {
      setName('');
      setCode('');
      setRights([]);
    },
  );
  // While it is saved the code becomes known by itself.
  const isKnown = !change.isPending && known.includes(code);
  const ready = !isKnown && name.trim() !== '' && /^[a-z0-9-]{1,40}$/.test(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) change.mutate(undefined);
  };
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="new-role">
      <KeptRights isHeld={name !== '' || code !== '' || rights.length > 0} />
      <h2 id="new-role">{say('role.new')}</h2>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <TextInput label={say('role.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput
          label={say('role.code')}
          value={code}
          error={isKnown && say('role.known')}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <RightBoxes name={name || say('role.new')} rights={rights} kept={[]} onChange={setRights} disabled={false} />
        {change.isError && (
          <p role="alert" className={styles['failure']}>
            {sentence(change.error)}
          </p>
        )}
        <div>
          <Button type="submit" disabled={!ready} loading={change.isPending}>
            {say('role.new')}
          </Button>
        </div>
      </form>
    </section>
  );
}
