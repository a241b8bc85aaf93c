// A field as it stands: its name, its key, its words. Pressing it, or its key, opens it; words typed and not given are
// offered again.
import type { Item } from '@sauro/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { editorOf, FIELD_ORDER, type FieldName } from '../model/fields.ts';
import type { Typed } from '../model/keep.ts';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS, FIELD_WORDS } from '../words.ts';
import { DeadlineMeaning } from './DeadlineMeaning.tsx';
import styles from './Field.module.css';
import { useShown } from './use-shown.ts';

export type FieldProps = {
  readonly checking: Checking;
  readonly item: Item;
  readonly field: FieldName;
  readonly value: unknown;
  readonly typed: Typed | undefined;
};

export function FieldValue({ checking, item, field, value, typed, children }: FieldProps & { children?: ReactNode }) {
  const say = useWords(CHECK_WORDS);
  const shown = useShown();
  const { effects, desk } = checking;
  const isBlank = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (
    <div className={styles['field']} data-blank={isBlank}>
      <FieldLabel item={item} field={field} />
      <dd>
        <button
          type="button"
          className={styles['value']}
          onClick={() => effects.edit(field)}
          lang={isBlank ? undefined : 'vi'}
        >
          {shown(item.kind, field, value)}
        </button>
        {editorOf(item.kind, field) === 'deadline' && <DeadlineMeaning value={value} />}
        {typed !== undefined && (
          <p className={styles['typed']}>
            <span lang="vi">{say('typed.kept', { text: typed.text })}</span>
            <button type="button" onClick={() => effects.edit(field)}>
              {say('typed.goOn')}
            </button>
            <button type="button" onClick={() => desk.forget(item.id, field)}>
              {say('typed.drop')}
            </button>
          </p>
        )}
        {children}
      </dd>
    </div>
  );
}

/** The key is the place of the field in the order of its kind. */
export function FieldLabel({ item, field, id }: { item: Item; field: FieldName; id?: string }) {
  const say = useWords(FIELD_WORDS);
  const order: readonly FieldName[] = FIELD_ORDER[item.kind];
  return (
    <dt id={id} className={styles['name']} data-tone={TONED.has(field) && item.kind === 'task' ? field : undefined}>
      <kbd aria-hidden="true">{order.indexOf(field) + 1}</kbd>
      {say(field)}
    </dt>
  );
}

/** Fields that light up on the page in a tint of their own. */
const TONED = new Set<FieldName>(['text', 'lead', 'coordinate', 'product', 'deadline']);
