// A unit is renamed, moved, merged, split or closed: tried first, with what hangs on it, then signed: who signed in a while ago proves anew who she is.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { MarksOffer } from '../../ui/MarksOffer.tsx';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { changeUnit, previewChange, type Unit, type UnitChange } from '../calls.ts';
import styles from '../People.module.css';
import { UnitPicker } from '../Pickers.tsx';
import { childrenQuery, usePeopleChange } from '../queries.ts';
import { today } from '../today.ts';
import { PEOPLE_WORDS } from '../words.ts';
import { PreviewNote } from './PreviewNote.tsx';

export const CHANGES = ['rename', 'move', 'merge', 'split', 'close'] as const;
export type ChangeKind = (typeof CHANGES)[number];

type Typed = {
  readonly on: string;
  readonly name: string;
  readonly code: string;
  readonly target: string | null;
  readonly children: readonly string[];
  readonly offices: readonly string[];
};

type DialogProps = { readonly unit: Unit; readonly kind: ChangeKind; readonly onClose: () => void };

export function ChangeDialog({ unit, kind, onClose }: DialogProps) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState<Typed>(() => ({
    on: today(),
    name: kind === 'rename' ? unit.name : '',
    code: '',
    target: null,
    children: [],
    offices: [],
  }));
  const change = changeOf(kind, typed);
  const trying = useMutation({ mutationFn: (one: UnitChange) => previewChange(unit.id, one) });
  const doing = usePeopleChange((one: UnitChange) => changeUnit(unit.id, one), onClose);
  // What was tried is what is signed: typing anything else asks for another try.
  const set = (next: Partial<Typed>) => {
    setTyped({ ...typed, ...next });
    trying.reset();
    doing.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change === null) return;
    if (trying.data === undefined) trying.mutate(change);
    else doing.mutate(change);
  };
  const error = doing.error ?? trying.error;
  return (
    <Dialog title={`${say(`change.${kind}`)}: ${unit.name}`} closeLabel={say('close')} onClose={onClose} isFilledIn>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <ChangeFields unit={unit} kind={kind} typed={typed} onType={set} />
        <TextInput
          type="date"
          label={say('change.on')}
          value={typed.on}
          onChange={(event) => set({ on: event.currentTarget.value })}
        />
        {trying.data !== undefined && <PreviewNote {...trying.data} />}
        {error !== null && (
          <p role="alert" className={styles['failure']}>
            {sentence(error)}
          </p>
        )}
        <footer>
          <CancelButton onClick={onClose} />
          {trying.data === undefined ? (
            <Button type="submit" disabled={change === null} loading={trying.isPending}>
              {say('change.try')}
            </Button>
          ) : (
            <Button type="submit" loading={doing.isPending}>
              {say('change.submit')}
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}

/** Null while something is missing. */
function changeOf(kind: ChangeKind, { on, name, code, target, children, offices }: Typed): UnitChange | null {
  const [called, coded] = [name.trim(), code.trim()];
  switch (kind) {
    case 'rename':
      return called === '' ? null : { kind, name: called, on };
    case 'move':
      return target === null ? null : { kind, parent: target, on };
    case 'merge':
      return target === null ? null : { kind, into: target, on };
    case 'split': {
      const part = { code: coded, name: called, children: [...children], offices: [...offices] };
      return called === '' || coded === '' ? null : { kind, parts: [part], on };
    }
    case 'close':
      return { kind, on };
  }
}

type FieldsProps = {
  readonly unit: Unit;
  readonly kind: ChangeKind;
  readonly typed: Typed;
  readonly onType: (next: Partial<Typed>) => void;
};

function ChangeFields({ unit, kind, typed, onType }: FieldsProps) {
  const say = useWords(PEOPLE_WORDS);
  if (kind === 'close') return null;
  if (kind === 'move' || kind === 'merge') {
    return (
      <UnitPicker
        label={say(kind === 'move' ? 'unit.parent' : 'change.into')}
        value={typed.target}
        onChange={(target) => onType({ target })}
      />
    );
  }
  return (
    <>
      <TextInput
        data-first
        label={say(kind === 'split' ? 'change.new-name' : 'unit.name')}
        value={typed.name}
        onChange={(event) => onType({ name: event.currentTarget.value })}
      />
      <MarksOffer typed={typed.name} onTake={(name) => onType({ name })} />
      {kind === 'split' && <SplitFields unit={unit} kind={kind} typed={typed} onType={onType} />}
    </>
  );
}

function SplitFields({ unit, typed, onType }: FieldsProps) {
  const say = useWords(PEOPLE_WORDS);
  const children = useInfiniteQuery({ ...childrenQuery(unit.id), enabled: unit.children > 0 });
  const own = children.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <TextInput
        label={say('change.new-code')}
        value={typed.code}
        onChange={(event) => onType({ code: event.currentTarget.value })}
      />
      {own.length > 0 && (
        <Checkbox.Group
          className={styles['scroll'] ?? ''}
          label={say('change.children')}
          value={[...typed.children]}
          onChange={(chosen) => onType({ children: chosen })}
        >
          <div className={styles['boxes']}>
            {own.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
          {children.hasNextPage && (
            <Button size="compact-sm" variant="default" onClick={() => void children.fetchNextPage()}>
              {say('more')}
            </Button>
          )}
        </Checkbox.Group>
      )}
      {unit.offices.length > 0 && (
        <Checkbox.Group
          label={say('change.offices')}
          value={[...typed.offices]}
          onChange={(chosen) => onType({ offices: chosen })}
        >
          <div className={styles['boxes']}>
            {unit.offices.map(({ id, person }) => (
              <Checkbox key={id} value={id} label={person.name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}
