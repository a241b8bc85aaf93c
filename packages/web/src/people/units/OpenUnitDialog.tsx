// A unit is opened: its code, its name, what it is and under which unit it stands.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { UNIT_KIND_NAMES } from '@sauro/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { MarksOffer } from '../../ui/MarksOffer.tsx';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { openUnit, type UnitKind } from '../calls.ts';
import styles from '../People.module.css';
import { UnitPicker } from '../Pickers.tsx';
import { usePeopleChange } from '../queries.ts';
import { today } from '../today.ts';
import { KIND_WORDS, PEOPLE_WORDS } from '../words.ts';

/** What is opened here stands under another unit, and a province stands under none. */
const KINDS_BELOW = UNIT_KIND_NAMES.filter((kind) => kind !== 'province');

export function OpenUnitDialog({ parent: given, onClose }: { parent: string | null; onClose: () => void }) {
  const say = useWords(PEOPLE_WORDS);
  const kinds = useWords(KIND_WORDS);
  const sentence = useProblemWords();
  const navigate = useNavigate();
  const [parent, setParent] = useState(given);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<UnitKind>('room');
  const [openedOn, setOpenedOn] = useState(today);
  const change = usePeopleChange(async (under: string) => {
    const { id } = await openUnit({ code, name, kind, parent: under, openedOn });
    onClose();
    await navigate({ to: '/to-chuc/don-vi/$id', params: { id } });
  });
  const ready = parent !== null && code.trim() !== '' && name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) change.mutate(parent);
  };
  return (
    <Dialog title={say('units.open')} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <TextInput
          data-first
          label={say('unit.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <MarksOffer typed={name} onTake={setName} />
        <TextInput label={say('unit.code')} value={code} onChange={(event) => setCode(event.currentTarget.value)} />
        <NativeSelect
          label={say('unit.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(KINDS_BELOW.find((one) => one === value) ?? 'room')}
        >
          {KINDS_BELOW.map((one) => (
            <option key={one} value={one}>
              {kinds(one)}
            </option>
          ))}
        </NativeSelect>
        <UnitPicker label={say('unit.parent')} value={parent} onChange={setParent} />
        <TextInput
          type="date"
          label={say('unit.openedOn')}
          value={openedOn}
          max={today()}
          onChange={(event) => setOpenedOn(event.currentTarget.value)}
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
