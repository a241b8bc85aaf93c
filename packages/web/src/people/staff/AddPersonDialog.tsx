// A person is added with an account and a first office.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { PASSWORD_LENGTH, phoneFrom } from '@sauro/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { addPerson } from '../calls.ts';
import styles from '../People.module.css';
import { UnitPicker } from '../Pickers.tsx';
import { usePeopleChange } from '../queries.ts';
import { PEOPLE_WORDS, PHONE_WORDS } from '../words.ts';
import { RoleSelect } from './RoleSelect.tsx';

export function AddPersonDialog({ unit: given, onClose }: { unit: string | null; onClose: () => void }) {
  const say = useWords(PEOPLE_WORDS);
  const sayPhone = useWords(PHONE_WORDS);
  const sentence = useProblemWords();
  const navigate = useNavigate();
  const [unit, setUnit] = useState(given);
  const [name, setName] = useState('');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [title, setTitle] = useState('');
  const [phone, setPhone] = useState('');
  const [role, setRole] = useState('unit');
  const change = usePeopleChange(async (one: string) => {
    const { id } = await addPerson({ name, username, password, title, role, unit: one, phone: phoneFrom(phone) });
    onClose();
    await navigate({ to: '/to-chuc/can-bo/$id', params: { id } });
  });
  const isPhoneWrong = phone.trim() !== '' && phoneFrom(phone) === null;
  const ready =
    !isPhoneWrong &&
    unit !== null &&
    name.trim() !== '' &&
    username.trim() !== '' &&
    [...password].length >= PASSWORD_LENGTH.least;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) change.mutate(unit);
  };
  return (
    <Dialog title={say('people.add')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form className={styles['form']} onSubmit={submit} noValidate autoComplete="off">
        <TextInput
          data-first
          label={say('person.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={say('person.username')}
          value={username}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <PasswordInput
          label={say('person.password')}
          description={say('person.password.hint', { least: PASSWORD_LENGTH.least })}
          value={password}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': say('password.show'), tabIndex: 0 }}
        />
        <UnitPicker label={say('people.unit')} value={unit} onChange={setUnit} />
        <RoleSelect value={role} onChange={setRole} />
        <TextInput
          label={say('person.office-title')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          type="tel"
          label={sayPhone('label')}
          value={phone}
          error={isPhoneWrong && sayPhone('wrong')}
          maxLength={40}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        {change.isError && (
          <p role="alert" className={styles['failure']}>
            {sentence(change.error)}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!ready} loading={change.isPending}>
            {say('add')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
