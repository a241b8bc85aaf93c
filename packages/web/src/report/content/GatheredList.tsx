// Words gathered from units: each line with who said it and in which words. Who writes merges, splits, words anew, leaves out
// and puts in order; nothing that was said is lost by it.
import { Button, Checkbox, Textarea } from '@mantine/core';
import { type Edit, type GatheredItem, type ReportContent, sourceKey, stoodWords } from '@sauro/core';
import { useState } from 'react';
import { CancelButton } from '../../ui/CancelButton.tsx';
import { useWords } from '../../ui/language.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { FigureLink } from './FigureLink.tsx';
import styles from './Report.module.css';
import { REPORT_WORDS } from './words.ts';

type ListProps = {
  readonly items: readonly GatheredItem[];
  readonly section: string;
  readonly content: ReportContent;
  readonly onEdit: ((edit: Edit) => void) | undefined;
};

export function GatheredList({ items, section, content, onEdit }: ListProps) {
  const say = useWords(REPORT_WORDS);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = onEdit === undefined ? items.filter(({ isDropped }) => isDropped !== true) : items;
  const choose = (key: string) =>
    setChosen((before) => (before.includes(key) ? before.filter((one) => one !== key) : [...before, key]));
  // An item that is chosen may be gone by an edit that was undone.
  const together = shown.filter(({ key, isDropped }) => isDropped !== true && chosen.includes(key));
  const merge = () => {
    onEdit?.({ kind: 'merge', section, items: together.map(({ key }) => key), text: together[0]?.text ?? '' });
    setChosen([]);
  };
  const keys = items.map(({ key }) => key);
  return (
    <>
      <ul className={styles['gathered']}>
        {shown.map((item, index) => (
          <li key={item.key} data-dropped={item.isDropped}>
            {onEdit !== undefined && item.isDropped !== true && (
              <Checkbox
                aria-label={say('item.choose', { text: item.text })}
                checked={chosen.includes(item.key)}
                onChange={() => choose(item.key)}
              />
            )}
            <div>
              <ItemText item={item} section={section} content={content} onEdit={onEdit} />
              <Said item={item} section={section} content={content} onEdit={onEdit} />
              {onEdit !== undefined && (
                <ItemTools {...{ item, section, onEdit }} up={index === 0 ? undefined : swapped(keys, index)} />
              )}
            </div>
          </li>
        ))}
      </ul>
      {together.length > 1 && (
        <Button variant="default" size="compact-sm" onClick={merge}>
          {say('merge', { count: together.length })}
        </Button>
      )}
    </>
  );
}

/** The keys with this one before the one above it. */
function swapped(keys: readonly string[], index: number): readonly string[] {
  const [above = '', own = ''] = keys.slice(index - 1, index + 1);
  return [...keys.slice(0, index - 1), own, above, ...keys.slice(index + 1)];
}

type ItemProps = Pick<ListProps, 'section' | 'onEdit'> & { readonly item: GatheredItem };

/** What is typed stands through a reload until it is done with. */
function ItemText({ item, section, content, onEdit }: ItemProps & Pick<ListProps, 'content'>) {
  const say = useWords(REPORT_WORDS);
  const { text, type, clear } = useTyped(`gathered.${content.unit.id}.${content.at}.${section}.${item.key}`);
  const typed = text === '' ? null : text;
  if (onEdit === undefined) return <p>{item.text}</p>;
  if (typed === null) {
    return (
      <p>
        {item.text}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => type(item.text)}>
          {say('item.reword')}
        </Button>
      </p>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onEdit({ kind: 'reword', section, item: item.key, text: typed.trim() });
        clear();
      }}
    >
      <Textarea
        aria-label={say('item.text')}
        autosize
        maxLength={50_000}
        value={typed}
        // An empty field is still open.
        onChange={({ currentTarget }) => type(currentTarget.value === '' ? ' ' : currentTarget.value)}
      />
      <Button type="submit" size="compact-sm">
        {say('item.keep')}
      </Button>
      <CancelButton size="compact-sm" onClick={clear} />
    </form>
  );
}

function Said({ item, section, content, onEdit }: ItemProps & Pick<ListProps, 'content'>) {
  const say = useWords(REPORT_WORDS);
  const stood = stoodWords(item.from);
  return (
    <details className={styles['said']}>
      <summary>
        {say('said.by', { count: new Set(item.from.map(({ unit }) => unit)).size })}
        {stood !== null && <span lang="vi"> · {stood}</span>}
      </summary>
      <ul>
        {item.from.map(({ unit, text, source }) => (
          <li key={`${sourceKey(source)} ${text}`}>
            <FigureLink source={source} content={content}>
              {unit}
            </FigureLink>
            : {text}
            {onEdit !== undefined && item.from.length > 1 && (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => onEdit({ kind: 'split', section, item: item.key, from: [sourceKey(source)], text })}
              >
                {say('item.split', { unit })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

type ToolProps = Required<Pick<ListProps, 'section'>> & {
  readonly item: GatheredItem;
  readonly onEdit: (edit: Edit) => void;
  readonly up: readonly string[] | undefined;
};

function ItemTools({ item, section, onEdit, up }: ToolProps) {
  const say = useWords(REPORT_WORDS);
  const isDropped = item.isDropped === true;
  return (
    <div className={styles['tools']}>
      {isDropped && <em>{say('item.dropped')}</em>}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onEdit({ kind: isDropped ? 'restore' : 'drop', section, item: item.key })}
      >
        {say(isDropped ? 'item.restore' : 'item.drop')}
      </Button>
      {up !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => onEdit({ kind: 'order', section, items: [...up] })}>
          {say('item.up')}
        </Button>
      )}
    </div>
  );
}
