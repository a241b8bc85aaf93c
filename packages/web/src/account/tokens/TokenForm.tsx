// The form of a new access token: what for, which of one's rights, within which unit, how long.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type Right, RIGHT_WORDS } from '@sauro/core';
import { type FormEvent, useState } from 'react';
import { UnitPicker } from '../../people/Pickers.tsx';
import type { NewToken } from '../../people/tokens/calls.ts';
import styles from '../../people/tokens/Tokens.module.css';
import { TOKEN_WORDS } from '../../people/tokens/words.ts';
import { useCan, useSession } from '../../session.tsx';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import account from '../Account.module.css';
import { Told } from '../Told.tsx';

const DAYS = [7, 30, 90, 180, 365];
const DEFAULT_DAYS = 90;

type FormProps = {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onMake: (token: NewToken) => void;
  readonly onCancel: () => void;
};

type Typed = { readonly name: string; readonly mode: 'read' | 'write'; readonly rights: readonly Right[] };
type Missing = 'name.missing' | 'rights.missing' | null;

export function TokenForm({ error, isPending, onMake, onCancel }: FormProps) {
  const say = useWords(TOKEN_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState<Typed>({ name: '', mode: 'read', rights: [] });
  const [unit, setUnit] = useState<string | null>(null);
  const [days, setDays] = useState(DEFAULT_DAYS);
  const [missing, setMissing] = useState<Missing>(null);
  const seesUnits = useCan('people.read');
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });

  function submit(event: FormEvent) {
    event.preventDefault();
    const name = typed.name.trim();
    const lacks = name === '' ? 'name.missing' : typed.rights.length === 0 ? 'rights.missing' : null;
    setMissing(lacks);
    if (lacks === null) onMake({ ...typed, name, rights: [...typed.rights], unit, days });
  }

  return (
    <form className={styles['form']} onSubmit={submit} noValidate aria-label={say('new')}>
      <Told failure={missing !== null ? say(missing) : error === null ? null : sentence(error)} />
      <TextInput
        ref={focusFirst}
        label={say('name')}
        placeholder={say('name.example')}
        value={typed.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        maxLength={60}
        autoComplete="off"
      />
      <NativeSelect
        label={say('mode')}
        value={typed.mode}
        onChange={(event) => set({ mode: event.currentTarget.value === 'write' ? 'write' : 'read' })}
        data={(['read', 'write'] as const).map((mode) => ({ value: mode, label: say(`mode.${mode}`) }))}
      />
      <RightBoxes rights={typed.rights} onChange={(rights) => set({ rights })} />
      {seesUnits && <UnitPicker label={say('unit')} value={unit} onChange={setUnit} clearable />}
      <NativeSelect
        label={say('days')}
        value={String(days)}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
        data={DAYS.map((count) => ({ value: String(count), label: say('days.count', { count }) }))}
      />
      <div className={account['actions']}>
        <Button type="submit" loading={isPending}>
          {say('make')}
        </Button>
        <CancelButton onClick={onCancel} />
      </div>
    </form>
  );
}

type BoxesProps = { readonly rights: readonly Right[]; readonly onChange: (rights: readonly Right[]) => void };

/** Of one's own rights only: more than she may herself nobody gives away. */
function RightBoxes({ rights, onChange }: BoxesProps) {
  const say = useWords(TOKEN_WORDS);
  const right = useWords(RIGHT_WORDS);
  const can = useSession().data?.can ?? [];
  return (
    <fieldset className={styles['rights']}>
      <legend>{say('rights')}</legend>
      {can.map((one) => (
        <Checkbox
          key={one}
          label={right(one)}
          checked={rights.includes(one)}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...rights, one] : rights.filter((other) => other !== one))
          }
        />
      ))}
    </fieldset>
  );
}
