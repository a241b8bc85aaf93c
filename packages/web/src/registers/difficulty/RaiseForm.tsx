// What stands in the way, said in place. Where there is a line one sees before it is sent to whom it goes and until when it is
// answered; without one it is said all the same and waits. What is typed stays on this computer until it has been given.
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { DIFFICULTY_KIND_NAMES, DIFFICULTY_KINDS } from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { focusFirst } from '../../ui/focus-first.ts';
import { formatDay } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Typed } from '../../ui/use-typed.ts';
import type { RaiseBody, RaisePreview } from './calls.ts';
import styles from './Difficulty.module.css';
import { raisePreviewQuery } from './queries.ts';
import { bodyOf, type TypedDifficulty, typedFrom, withOffered } from './typed-difficulty.ts';
import { DIFFICULTY_WORDS } from './words.ts';

type FormProps = {
  readonly assignment: string;
  readonly typed: Typed;
  /** It came up because of something that the person did. */
  readonly takesFocus: boolean;
  readonly onCancel: () => void;
  readonly onRaised: (body: Omit<RaiseBody, 'id'>) => void;
};

export function RaiseForm({ assignment, typed, takesFocus, onCancel, onRaised }: FormProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const kept = typedFrom(typed.text);
  const kind = kept.kind === '' ? 'other' : kept.kind;
  const preview = useQuery({ ...raisePreviewQuery(assignment, kind), placeholderData: (before) => before });
  const now = withOffered(kept, preview.data?.others);
  const change = (next: Partial<TypedDifficulty>) => typed.type(JSON.stringify({ ...now, ...next }));
  const body = bodyOf(now, assignment);
  return (
    <form
      className={styles['form']}
      aria-label={say('raise.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (body === null) return;
        typed.clear();
        onRaised(body);
      }}
    >
      <Fields now={now} takesFocus={takesFocus} onChange={change} dueUrgent={preview.data?.dueUrgent} />
      {preview.data !== undefined && preview.data.others.length > 0 && (
        <Others others={preview.data.others} chosen={now.others} onChosen={(others) => change({ others })} />
      )}
      {preview.data !== undefined && <WayLine way={preview.data} urgent={now.urgent} />}
      {preview.data === undefined && <p className={styles['way']}>{say('raise.way.unknown')}</p>}
      <footer className={styles['foot']}>
        <p role="status" className={styles['quiet']}>
          {typed.text !== '' && say('raise.kept')}
        </p>
        {typed.text !== '' && (
          <Button
            variant="subtle"
            onClick={() => {
              typed.clear();
              onCancel();
            }}
          >
            {say('raise.discard')}
          </Button>
        )}
        <CancelButton onClick={onCancel} />
        <Button type="submit" disabled={body === null}>
          {say('raise.submit')}
        </Button>
      </footer>
    </form>
  );
}

type FieldsProps = {
  readonly now: TypedDifficulty;
  readonly takesFocus: boolean;
  readonly onChange: (next: Partial<TypedDifficulty>) => void;
  /** Undefined while it is on its way. */
  readonly dueUrgent: string | undefined;
};

function Fields({ now, takesFocus, onChange, dueUrgent }: FieldsProps) {
  const say = useWords(DIFFICULTY_WORDS);
  const { language } = useLanguage();
  const boxes = [
    { name: 'urgent', label: say('raise.urgent', { day: dueUrgent === undefined ? '…' : formatDay(dueUrgent) }) },
    { name: 'beyondAuthority', label: say('raise.beyond') },
  ] as const;
  return (
    <>
      <NativeSelect
        ref={takesFocus ? focusFirst : undefined}
        label={say('kind')}
        value={now.kind}
        onChange={({ currentTarget: { value } }) =>
          onChange({ kind: DIFFICULTY_KIND_NAMES.find((one) => one === value) ?? '' })
        }
      >
        <option value="">{say('raise.kind.choose')}</option>
        {DIFFICULTY_KIND_NAMES.map((kind) => (
          <option key={kind} value={kind}>
            {DIFFICULTY_KINDS[kind][language]}
          </option>
        ))}
      </NativeSelect>
      {(['words', 'proposal'] as const).map((name) => (
        <Textarea
          key={name}
          label={say(`raise.${name}`)}
          rows={name === 'words' ? 4 : 2}
          maxLength={5000}
          value={now[name]}
          onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      ))}
      {boxes.map(({ name, label }) => (
        <label key={name} className={styles['box']}>
          <input
            type="checkbox"
            checked={now[name]}
            onChange={({ currentTarget }) => onChange({ [name]: currentTarget.checked })}
          />
          {label}
        </label>
      ))}
    </>
  );
}

type OthersProps = {
  readonly others: RaisePreview['others'];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
};

function Others({ others, chosen, onChosen }: OthersProps) {
  const say = useWords(DIFFICULTY_WORDS);
  return (
    <details className={styles['others']} open={chosen.length > 0}>
      <summary>{say('raise.others', { count: chosen.length })}</summary>
      <ul>
        {others.map(({ id, text }) => (
          <li key={id}>
            <label className={styles['box']} lang="vi">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onChosen(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              {text}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who must act once it is sent, and until when. */
function WayLine({ way, urgent }: { way: RaisePreview; urgent: boolean }) {
  const say = useWords(DIFFICULTY_WORDS);
  const { addressed, holder, person, due, dueUrgent } = way;
  const day = formatDay(urgent ? dueUrgent : due);
  return (
    <p className={styles['way']}>
      {person === null
        ? say('raise.way', { unit: holder.name, day })
        : say('raise.way.person', { unit: holder.name, person: person.name, day })}
      {addressed.id !== holder.id && ` ${say('raise.way.of', { unit: addressed.name })}`}
    </p>
  );
}
