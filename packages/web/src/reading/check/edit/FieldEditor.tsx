// A field being edited in place. Enter gives the words, Tab gives them and goes to the next field, Escape leaves and keeps
// them to be gone on with. Every letter is kept as it is typed: a reload or a lost session takes none.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../../ui/language.tsx';
import {
  CHOICES,
  editorOf,
  type FieldFault,
  type FieldName,
  FIELD_ORDER,
  readTyped,
  written,
} from '../model/fields.ts';
import { commandOf } from '../model/keys.ts';
import { CHECK_WORDS } from '../words.ts';
import { DeadlineMeaning } from './DeadlineMeaning.tsx';
import styles from './Field.module.css';
import { FieldLabel, type FieldProps } from './FieldValue.tsx';
import { Proposals, useProposals } from './Proposals.tsx';
import { usePress } from './use-press.ts';
import { useChoiceWord } from './use-shown.ts';

export function FieldEditor({ checking, item, field, value, typed }: FieldProps) {
  const say = useWords(CHECK_WORDS);
  const id = useId();
  const { actions, effects, desk, planYear } = checking;
  const kind = editorOf(item.kind, field);
  const [from] = useState(typed === undefined ? value : typed.from);
  const [text, setText] = useState(typed?.text ?? written(item.kind, field, value));
  const [fault, setFault] = useState<FieldFault | null>(null);
  const input = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  // Left by a key: what follows is no longer the person's leaving.
  const left = useRef(false);
  const proposals = useProposals(checking, kind, text);
  const afterPress = usePress();
  useEffect(() => {
    input.current?.focus();
    if (input.current instanceof HTMLTextAreaElement) input.current.setSelectionRange(text.length, text.length);
    // Once, when the field opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  function type(next: string) {
    setText(next);
    setFault(null);
    proposals.reset();
    desk.type(item.id, field, { text: next, from });
  }

  function give(then: FieldName | null): void {
    const committed = actions.commit(item, field, { text, from });
    if (committed.fault !== undefined) return setFault(committed.fault);
    left.current = true;
    effects.edit(then);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (proposals.onKeyDown(event, (chosen) => type(chosen))) return;
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      return give(neighbour(item.kind, field, event.shiftKey ? -1 : 1));
    }
    const command = commandOf(event.nativeEvent, 'text');
    if (command === undefined) return;
    event.preventDefault();
    if (command === 'leave') {
      left.current = true;
      effects.edit(null);
    } else if (command === 'split' && item.kind === 'task' && field === 'text') {
      const { fault: wrong } = actions.split(item, { text, from }, input.current?.selectionStart ?? text.length);
      if (wrong !== undefined) return setFault(wrong);
      left.current = true;
      effects.edit(null);
    } else give(null);
  }

  function onBlur() {
    // Another window is looked at: she comes back.
    if (left.current || !document.hasFocus()) return;
    const committed = actions.commit(item, field, { text, from });
    if (committed.fault === undefined) afterPress(() => effects.close(item.id, field));
    else setFault(committed.fault);
  }

  const common = {
    id,
    ref: input,
    value: text,
    'aria-labelledby': `${id}-name`,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': fault !== null,
    onKeyDown,
    onBlur,
  };
  const read = kind === 'deadline' ? readTyped(item.kind, field, text, planYear) : null;
  return (
    <div className={styles['field']} data-editing>
      <FieldLabel item={item} field={field} id={`${id}-name`} />
      <dd>
        {kind === 'choice' ? (
          <Choice {...common} field={field} onChange={type} />
        ) : (
          <textarea
            {...common}
            {...proposals.aria}
            lang="vi"
            rows={kind === 'signer' ? 3 : kind === 'lines' ? 5 : 1}
            className={styles['input']}
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
        )}
        <Proposals proposals={proposals} onChoose={type} />
        {read !== null && 'value' in read && (
          <DeadlineMeaning value={read.value} unreadable={read.unreadable === true} />
        )}
        {fault !== null && (
          <p role="alert" className={styles['fault']}>
            {say(`fault.${fault}`)}
          </p>
        )}
        <p id={`${id}-hint`} className={styles['hint']}>
          <kbd>Enter</kbd> {say('editor.save')} <kbd>Tab</kbd> {say('editor.next')} <kbd>Esc</kbd> {say('editor.leave')}
          {hasHint(kind) && <span> · {say(`editor.${kind}`)}</span>}
        </p>
      </dd>
    </div>
  );
}

type ChoiceProps = Omit<React.ComponentProps<'select'>, 'onChange'> & {
  readonly field: FieldName;
  readonly onChange: (choice: string) => void;
};

function Choice({ field, onChange, ...select }: ChoiceProps) {
  const word = useChoiceWord();
  return (
    <select {...select} className={styles['select']} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {(CHOICES[field] ?? []).map((choice) => (
        <option key={choice} value={choice}>
          {word(choice)}
        </option>
      ))}
    </select>
  );
}

function neighbour(kind: keyof typeof FIELD_ORDER, field: FieldName, by: 1 | -1): FieldName | null {
  const order: readonly FieldName[] = FIELD_ORDER[kind];
  return order[order.indexOf(field) + by] ?? null;
}

const HINTS = ['text', 'units', 'lines', 'signer', 'deadline', 'day', 'number'] as const;

function hasHint(kind: string): kind is (typeof HINTS)[number] {
  return HINTS.some((hint) => hint === kind);
}
