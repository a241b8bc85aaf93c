// One more office for a person, and an office lent to another for some days.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Refusal } from '../../client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { delegate, giveOffice } from '../calls.ts';
import styles from '../People.module.css';
import { PersonPicker, UnitPicker } from '../Pickers.tsx';
import { usePeopleChange } from '../queries.ts';
import { today } from '../today.ts';
import { PEOPLE_WORDS } from '../words.ts';
import { RoleSelect } from './RoleSelect.tsx';

export function GiveOfficeDialog({ person, onClose }: { person: string; onClose: () => void }) {
  const say = useWords(PEOPLE_WORDS);
  const [unit, setUnit] = useState<string | null>(null);
  const [role, setRole] = useState('unit');
  const [title, setTitle] = useState('');
  const change = usePeopleChange((one: string) => giveOffice(person, { unit: one, role, title }), onClose);
  return (
    <FormDialog
      title={say('person.give')}
      submit={say('add')}
      ready={unit !== null}
      change={change}
      onSubmit={() => unit !== null && change.mutate(unit)}
      onClose={onClose}
    >
      <UnitPicker label={say('people.unit')} value={unit} onChange={setUnit} />
      <RoleSelect value={role} onChange={setRole} />
      <TextInput
        label={say('person.office-title')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

export function DelegateDialog({ office, onClose }: { office: string; onClose: () => void }) {
  const say = useWords(PEOPLE_WORDS);
  const [to, setTo] = useState<string | null>(null);
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(today);
  const [reason, setReason] = useState('');
  const [beside, setBeside] = useState(false);
  const change = usePeopleChange(
    (one: string) => delegate(office, { delegate: one, from, to: until, reason, beside }),
    onClose,
  );
  // Asked once it is known that somebody else acts with the office on these days.
  const overlaps = change.error instanceof Refusal && change.error.problem.code === 'delegation.overlaps';
  return (
    <FormDialog
      title={say('person.delegate')}
      submit={say('save')}
      ready={to !== null}
      change={change}
      onSubmit={() => to !== null && change.mutate(to)}
      onClose={onClose}
    >
      <PersonPicker label={say('delegation.to')} value={to} onChange={setTo} />
      <TextInput
        type="date"
        label={say('delegation.from')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={say('delegation.until')}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <TextInput
        label={say('delegation.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {(overlaps || beside) && (
        <Checkbox
          label={say('delegation.beside')}
          checked={beside}
          onChange={(event) => setBeside(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}

type FormProps = {
  readonly title: string;
  readonly submit: string;
  readonly ready: boolean;
  readonly change: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

function FormDialog({ title, submit, ready, change, onSubmit, onClose, children }: FormProps) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  return (
    <Dialog title={title} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {change.error !== null && (
          <p role="alert" className={styles['failure']}>
            {sentence(change.error)}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          <Button type="submit" disabled={!ready} loading={change.isPending}>
            {submit}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
