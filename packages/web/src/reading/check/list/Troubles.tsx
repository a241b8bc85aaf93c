// What was typed and could not be saved: both versions side by side, and the person decides. Nothing typed is ever lost.
import { Button } from '@mantine/core';
import type { Item } from '@sauro/core';
import { useId, useState } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { useProblemWords } from '../../../ui/problem-words.ts';
import { Refusal } from '../../../client.ts';
import { FIELD_ORDER, type FieldName, readTyped, written } from '../model/fields.ts';
import { type Trouble, troublesOf } from '../model/troubles.ts';
import { useShown } from '../edit/use-shown.ts';
import { newId } from '../../../ui/new-id.ts';
import type { Checking } from '../state/use-checking.ts';
import { CHECK_WORDS, FIELD_WORDS } from '../words.ts';
import styles from './Troubles.module.css';
import { itemIdOf } from '../state/shapes.ts';

export function Troubles({ checking }: { checking: Checking }) {
  const say = useWords(CHECK_WORDS);
  const troubles = troublesOf(checking.view.book);
  if (troubles.length === 0) return null;
  return (
    <section className={styles['troubles']} aria-label={say('trouble.title')} role="alert">
      <h2>{say('trouble.title')}</h2>
      {troubles.map((trouble) => (
        <OneTrouble key={trouble.ids.join()} checking={checking} trouble={trouble} />
      ))}
    </section>
  );
}

function OneTrouble({ checking, trouble }: { checking: Checking; trouble: Trouble }) {
  const { item, field } = trouble;
  const known = isField(item, field) ? field : undefined;
  if (trouble.code === 'draft.conflict' && item !== undefined && known !== undefined)
    return <Conflict checking={checking} trouble={trouble} item={item} field={known} />;
  return <Lost checking={checking} trouble={trouble} />;
}

type ConflictProps = {
  readonly checking: Checking;
  readonly trouble: Trouble;
  readonly item: Item;
  readonly field: FieldName;
};

function Conflict({ checking, trouble, item, field }: ConflictProps) {
  const say = useWords(CHECK_WORDS);
  const name = useWords(FIELD_WORDS);
  const shown = useShown();
  const id = useId();
  const { actions, desk, planYear } = checking;
  const [yours, setYours] = useState(written(item.kind, field, trouble.yours));
  const theirs = new Map<string, unknown>(Object.entries(item.value)).get(field);

  function useYours() {
    const read = readTyped(item.kind, field, yours, planYear);
    if ('fault' in read) return;
    desk.settle(trouble.ids);
    actions.act({ act: 'change', item: item.id, field, from: theirs, to: read.value ?? null });
  }

  return (
    <div className={styles['trouble']}>
      <p>{say('trouble.conflict', { field: name(field) })}</p>
      <div className={styles['versions']}>
        <div>
          <h3>{say('trouble.theirs')}</h3>
          <p lang="vi">{shown(item.kind, field, theirs)}</p>
        </div>
        <div>
          <h3 id={id}>{say('trouble.yours')}</h3>
          <textarea
            lang="vi"
            aria-labelledby={id}
            value={yours}
            onChange={({ currentTarget }) => setYours(currentTarget.value)}
          />
        </div>
      </div>
      <div className={styles['choices']}>
        <Button size="compact-sm" variant="default" onClick={() => desk.settle(trouble.ids)}>
          {say('trouble.keepTheirs')}
        </Button>
        <Button size="compact-sm" onClick={useYours}>
          {say('trouble.useYours')}
        </Button>
      </div>
    </div>
  );
}

function Lost({ checking, trouble }: { checking: Checking; trouble: Trouble }) {
  const say = useWords(CHECK_WORDS);
  const sentence = useProblemWords();
  const { desk, actions, effects } = checking;
  const isGone = trouble.code === 'draft.gone';
  const why = sentence(new Refusal({ code: trouble.code, detail: '', details: {}, status: 409 }));

  function addAsTask() {
    const id = itemIdOf(newId());
    const value = { ...trouble.task, text: trouble.words.slice(0, 20_000) };
    desk.settle(trouble.ids);
    actions.act({ act: 'add', item: id, kind: 'task', after: null, value });
    effects.select(id);
  }

  return (
    <div className={styles['trouble']}>
      <p>{isGone ? say('trouble.gone') : `${say('trouble.other')} ${why}`}</p>
      <blockquote lang="vi">{trouble.words}</blockquote>
      <div className={styles['choices']}>
        <Button size="compact-sm" variant="default" onClick={() => desk.settle(trouble.ids)}>
          {say('trouble.drop')}
        </Button>
        <Button size="compact-sm" onClick={addAsTask}>
          {say('trouble.asTask')}
        </Button>
      </div>
    </div>
  );
}

function isField(item: Item | undefined, field: string | undefined): field is FieldName {
  const fields: readonly string[] = item === undefined ? [] : FIELD_ORDER[item.kind];
  return field !== undefined && fields.includes(field);
}
