// A group of the body's own: what it is called, of which kinds and forms its units are, and under which unit they lie.
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { fold, UNIT_FORM_NAMES, UNIT_FORMS, UNIT_KIND_NAMES, type UnitForm } from '@sauro/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../ui/language.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { saveGroup, type UnitKind } from '../calls.ts';
import styles from '../People.module.css';
import { UnitPicker } from '../Pickers.tsx';
import { usePeopleChange } from '../queries.ts';
import { KIND_WORDS, PEOPLE_WORDS } from '../words.ts';

const PLACES = ['area', 'issuer', 'unit'] as const;
type Place = (typeof PLACES)[number];

type Typed = {
  readonly name: string;
  readonly aliases: string;
  readonly kinds: readonly UnitKind[];
  readonly forms: readonly UnitForm[];
  readonly place: Place;
  readonly unit: string | null;
  readonly depth: 'any' | 'direct';
};
const NOTHING: Typed = { name: '', aliases: '', kinds: [], forms: [], place: 'area', unit: null, depth: 'any' };

/** `known`: codes of the groups there are; one of these would be overwritten by a new one. */
export function NewGroup({ known }: { known: readonly string[] }) {
  const say = useWords(PEOPLE_WORDS);
  const sentence = useProblemWords();
  const [typed, setTyped] = useState(NOTHING);
  const set = (next: Partial<Typed>) => setTyped({ ...typed, ...next });
  const { name, kinds, place, unit } = typed;
  const code = codeOf(name);
  const change = usePeopleChange(
    () => saveGroup(code, bodyOf(typed)),
    () => setTyped(NOTHING),
  );
  // While it is saved the code becomes known by itself.
  const isKnown = !change.isPending && known.includes(code);
  const ready = !isKnown && code !== '' && kinds.length > 0 && (place !== 'unit' || unit !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) change.mutate(undefined);
  };
  return (
    <section className={`${styles['card']} ${styles['section']}`} aria-labelledby="new-group">
      <h2 id="new-group">{say('group.new')}</h2>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <TextInput
          label={say('group.name')}
          value={name}
          error={isKnown && say('group.known')}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Textarea
          label={say('group.aliases')}
          description={say('group.aliases.hint')}
          value={typed.aliases}
          onChange={(event) => set({ aliases: event.currentTarget.value })}
        />
        <RuleFields typed={typed} onType={set} />
        {change.isError && (
          <p role="alert" className={styles['failure']}>
            {sentence(change.error)}
          </p>
        )}
        <div>
          <Button type="submit" disabled={!ready} loading={change.isPending}>
            {say('group.new')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function RuleFields({ typed, onType }: { typed: Typed; onType: (next: Partial<Typed>) => void }) {
  const say = useWords(PEOPLE_WORDS);
  const kind = useWords(KIND_WORDS);
  const form = useWords(UNIT_FORMS);
  const { kinds, forms, place, unit, depth } = typed;
  return (
    <>
      <Checkbox.Group
        label={say('group.kinds')}
        value={[...kinds]}
        onChange={(chosen) => onType({ kinds: UNIT_KIND_NAMES.filter((one) => chosen.includes(one)) })}
      >
        <div className={styles['boxes']}>
          {UNIT_KIND_NAMES.map((one) => (
            <Checkbox key={one} value={one} label={kind(one)} />
          ))}
        </div>
      </Checkbox.Group>
      {(kinds.includes('school') || kinds.includes('commune')) && (
        <Checkbox.Group
          label={say('group.forms')}
          value={[...forms]}
          onChange={(chosen) => onType({ forms: UNIT_FORM_NAMES.filter((one) => chosen.includes(one)) })}
        >
          <div className={styles['boxes']}>
            {UNIT_FORM_NAMES.map((one) => (
              <Checkbox key={one} value={one} label={form(one)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <NativeSelect
        label={say('group.under')}
        value={place}
        onChange={({ currentTarget: { value } }) => onType({ place: PLACES.find((one) => one === value) ?? 'area' })}
      >
        {PLACES.map((one) => (
          <option key={one} value={one}>
            {say(`under.${one}`)}
          </option>
        ))}
      </NativeSelect>
      {place === 'unit' && (
        <UnitPicker label={say('people.unit')} value={unit} onChange={(one) => onType({ unit: one })} />
      )}
      <Checkbox
        label={say('depth.direct')}
        checked={depth === 'direct'}
        onChange={(event) => onType({ depth: event.currentTarget.checked ? 'direct' : 'any' })}
      />
    </>
  );
}

/** "Cụm thi đua số 1" is cum-thi-dua-so-1: the same name is the same group. */
function codeOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

function bodyOf({ name, aliases, kinds, forms, place, unit, depth }: Typed) {
  const under = place === 'unit' ? (unit ?? '') : place;
  return {
    name,
    aliases: aliases
      .split('\n')
      .map((alias) => alias.trim())
      .filter(Boolean),
    parts: [{ kinds: [...kinds], forms: [...forms], under, depth, parents: [] }],
  };
}
