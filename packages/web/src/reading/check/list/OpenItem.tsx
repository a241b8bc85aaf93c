// The selected item opened: each field under its key, edited in place, and below them what can be done with the item.
import type { Item } from '@sauro/core';
import { FieldEditor } from '../edit/FieldEditor.tsx';
import { FieldValue } from '../edit/FieldValue.tsx';
import { UnitNames } from '../edit/UnitNames.tsx';
import { editorOf, FIELD_ORDER, type FieldName, readTyped } from '../model/fields.ts';
import { typedKey } from '../model/keep.ts';
import { useWords } from '../../../ui/language.tsx';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS } from '../words.ts';
import { History } from './History.tsx';
import styles from './OpenItem.module.css';
import { RestoredWords } from './RestoredWords.tsx';
import { SixMarks } from './SixMarks.tsx';
import { ItemTools } from './ItemTools.tsx';

export function OpenItem({ checking, item }: { checking: Checking; item: Item }) {
  const say = useWords(CHECK_WORDS);
  const { editing, view, historyOpen } = checking;
  const fields: readonly FieldName[] = FIELD_ORDER[item.kind].filter((field) => isShown(item, field, editing));
  const values = new Map<string, unknown>(Object.entries(item.value));
  return (
    <div className={styles['open']}>
      {fields.length > 0 && (
        <dl className={styles['fields']}>
          {fields.map((field) => {
            const typed = view.typed.get(typedKey(item.id, field));
            const value = values.get(field);
            return editing === field ? (
              <FieldEditor key={field} checking={checking} item={item} field={field} value={value} typed={typed} />
            ) : (
              <FieldValue key={field} checking={checking} item={item} field={field} value={value} typed={typed}>
                {editorOf(item.kind, field) === 'units' && <UnitNames checking={checking} names={value} />}
              </FieldValue>
            );
          })}
          {item.kind === 'task' && (
            <div className={styles['six']}>
              <dt>{say('clear.preview')}</dt>
              <dd>
                <SixMarks task={previewOf(checking, item)} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <RestoredWords checking={checking} item={item} />
      <ItemTools checking={checking} item={item} />
      {historyOpen && <History checking={checking} item={item} />}
    </div>
  );
}

/** The upper end of a number that is no range, and the part of a task, are rarely asked: they stand there when they say something. */
function isShown(item: Item, field: FieldName, editing: FieldName | null): boolean {
  if (editing === field) return true;
  if (item.kind === 'target' && field === 'max')
    return item.value.comparator === 'range' || item.value.max !== undefined;
  return true;
}

/** The task as it would be with what is being typed. */
function previewOf({ editing, view, planYear }: Checking, item: Extract<Item, { kind: 'task' }>) {
  const typed = editing === null ? undefined : view.typed.get(typedKey(item.id, editing));
  if (editing === null || typed === undefined) return item.value;
  const read = readTyped('task', editing, typed.text, planYear);
  // What it reads has the shape of the field.
  return 'fault' in read ? item.value : ({ ...item.value, [editing]: read.value } as typeof item.value);
}
