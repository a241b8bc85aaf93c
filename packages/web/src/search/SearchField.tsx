// The search in the frame: a field whose best hits stand under it while one types. The focus stays in the field; the arrows
// choose (a combobox as ARIA describes it). Enter opens what is chosen, else the screen with all hits.
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { LONGEST_QUERY } from './address.ts';
import type { Found, Hit } from './calls.ts';
import { headlineOf, KindIcon, Marked, nearFound, Whereabouts } from './HitText.tsx';
import { placeOf } from './hit-place.ts';
import styles from './Search.module.css';
import { isCapped, totalOf } from './totals.ts';
import { useQuickSearch } from './use-quick-search.ts';
import { useShortcut } from './use-shortcut.ts';
import { SEARCH_WORDS } from './words.ts';

export function SearchField() {
  const say = useWords(SEARCH_WORDS);
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** Of the hits, or one past them for the way to all; -1 where none is chosen. */
  const [chosen, setChosen] = useState(-1);
  const { q, found, isSettled } = useQuickSearch(typed, isOpen);
  useShortcut(field);

  const words = typed.trim();
  const data = words === '' || q === '' ? undefined : found.data;
  const hits = data?.hits ?? [];
  const options = hits.length === 0 ? 0 : hits.length + 1;
  const isShown = isOpen && words !== '' && (data !== undefined || found.isError);

  function leave() {
    setOpen(false);
    setChosen(-1);
    field.current?.blur();
  }
  function goToAll() {
    leave();
    if (words !== '') void navigate({ to: '/tim-kiem', search: { q: words.slice(0, LONGEST_QUERY) } });
  }
  function goTo(hit: Hit) {
    leave();
    setTyped('');
    void navigate(placeOf(hit, q));
  }
  function open(index: number) {
    const hit = hits[index];
    if (hit === undefined) goToAll();
    else goTo(hit);
  }
  function onKeyDown(event: KeyboardEvent) {
    // An input method that is composing a word takes these keys for itself.
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'Enter':
        open(isShown ? chosen : -1);
        break;
      case 'Escape':
        if (isShown) setOpen(false);
        else setTyped('');
        break;
      case 'ArrowDown':
      case 'ArrowUp':
        setOpen(true);
        setChosen(stepped(chosen, event.key === 'ArrowDown' ? 1 : -1, options));
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <search className={styles['quick']}>
      <TextInput
        ref={field}
        role="combobox"
        aria-label={say('field')}
        aria-autocomplete="list"
        aria-expanded={isShown && options > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-keyshortcuts="Control+K /"
        placeholder={say('field.short')}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
        rightSection={<kbd className={styles['key']}>/</kbd>}
      />
      <span className="visually-hidden" role="status">
        {isShown &&
          isSettled &&
          (hits.length === 0 ? say('quick.none', { q }) : say('quick.count', { count: hits.length }))}
      </span>
      <div className={styles['drop']} hidden={!isShown}>
        {found.isError ? (
          <p className={styles['nothing']}>{say('quick.failed')}</p>
        ) : (
          hits.length === 0 && <p className={styles['nothing']}>{say('quick.none', { q })}</p>
        )}
        <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={say('suggestions')} hidden={hits.length === 0}>
          {hits.map((hit, index) => (
            <Option
              key={`${hit.kind}/${hit.id}/${hit.part}`}
              id={`${id}-${index}`}
              chosen={index === chosen}
              onPress={() => goTo(hit)}
            >
              <KindIcon kind={hit.kind} />
              <span className={styles['hit']}>
                <span className={styles['line']}>
                  <Marked pieces={headlineOf(hit) === 'title' ? hit.title : nearFound(hit.snippet)} />
                </span>
                <Whereabouts hit={hit} />
              </span>
            </Option>
          ))}
          {data !== undefined && (
            <Option id={`${id}-${hits.length}`} chosen={chosen === hits.length} onPress={goToAll}>
              <IconSearch size={17} stroke={1.6} aria-hidden="true" />
              <All found={data} />
            </Option>
          )}
        </div>
      </div>
    </search>
  );
}

type OptionProps = {
  readonly id: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** Not reached by Tab: the field keeps the focus, and says which one is chosen. */
function Option({ id, chosen, onPress, children }: OptionProps) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <button
      ref={option}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      // A press must not take the focus from the field before it has chosen.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function All({ found }: { found: Found }) {
  const say = useWords(SEARCH_WORDS);
  const { language } = useLanguage();
  const count = formatNumber(totalOf(found.counts), language);
  return <span className={styles['hit']}>{say(isCapped(found.counts) ? 'all.many' : 'all.count', { count })}</span>;
}

/** Round the options, with the field itself between the last and the first. */
function stepped(chosen: number, by: 1 | -1, options: number): number {
  const places = options + 1;
  return ((chosen + 1 + by + places) % places) - 1;
}
