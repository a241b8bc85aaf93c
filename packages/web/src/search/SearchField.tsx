// The field in the frame, for words and for commands: what it offers stands under it while it has the focus. The focus stays
// in the field; the arrows choose (a combobox as ARIA describes it). Enter does what is chosen, else opens all hits.
import { TextInput } from '@mantine/core';
import type { Right } from '@sauro/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { LONGEST_QUERY } from './address.ts';
import { OptionList } from './OptionList.tsx';
import styles from './Search.module.css';
import { type Option, useOptions } from './use-options.tsx';
import { useQuickSearch } from './use-quick-search.ts';
import { useShortcut } from './use-shortcut.ts';
import { SEARCH_WORDS } from './words.ts';

export function SearchField({ can }: { can: readonly Right[] }) {
  const say = useWords(SEARCH_WORDS);
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What had the focus before: one goes on there. */
  const before = useRef<HTMLElement | null>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** The key of what the arrows have chosen; undefined where nobody has chosen, null where the field itself was. */
  const [picked, setPicked] = useState<string | null>();
  const maySearch = can.includes('document.read');
  const mayWork = can.includes('assignment.read');
  const { q, found, work, isSettled } = useQuickSearch(typed, { search: isOpen && maySearch, work: isOpen && mayWork });
  useShortcut(field);

  const words = typed.trim();
  const isAsked = words !== '' && q !== '';
  // Work stands above what else was found: neither is shown before both have come.
  const hasCome = ({ data: told, isError }: Pick<typeof found | typeof work, 'data' | 'isError'>) =>
    isAsked && (told !== undefined || isError);
  const isAnswered = (hasCome(found) || !maySearch) && (hasCome(work) || !mayWork);
  const data = isAsked && isAnswered ? found.data : undefined;
  const given = isAsked && isAnswered ? work.data?.items : undefined;
  const options = useOptions({ can, typed: words, q, found: data, work: given, isAnswered });
  const key = picked === undefined ? chosenAtFirst(words, options) : picked;
  const chosen = options.findIndex((option) => option.key === key);
  const isEmpty = data !== undefined && data.hits.length === 0 && (given ?? []).length === 0;
  const isShown = isOpen && (options.length > 0 || isEmpty || found.isError || work.isError);

  function close() {
    setOpen(false);
    setPicked(undefined);
  }
  /** The focus goes back before anything is done: what is done may lead it elsewhere. */
  function leave() {
    close();
    field.current?.blur();
    if (before.current?.isConnected === true) before.current.focus({ preventScroll: true });
  }
  function open(option: Option | undefined) {
    if (option !== undefined) {
      leave();
      setTyped('');
      option.run();
    } else if (maySearch && words !== '') {
      leave();
      void navigate({ to: '/tim-kiem', search: { q: words.slice(0, LONGEST_QUERY) } });
    }
  }
  function onKeyDown(event: KeyboardEvent) {
    // An input method that is composing a word takes these keys for itself.
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'Enter':
        open(isShown ? options[chosen] : undefined);
        break;
      case 'Escape':
        if (isShown) close();
        else if (typed !== '') setTyped('');
        else leave();
        break;
      case 'ArrowDown':
      case 'ArrowUp':
        setOpen(true);
        setPicked(options[stepped(chosen, event.key === 'ArrowDown' ? 1 : -1, options.length)]?.key ?? null);
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
        aria-expanded={isShown && options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-keyshortcuts="Control+K Meta+K /"
        placeholder={say('field.short')}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setPicked(undefined);
          setOpen(true);
        }}
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
        rightSection={<kbd className={styles['key']}>/</kbd>}
      />
      <span className="visually-hidden" role="status">
        {isShown &&
          words !== '' &&
          isSettled &&
          (isEmpty ? say('quick.none', { q }) : say('quick.count', { count: options.length }))}
      </span>
      <div className={styles['drop']} hidden={!isShown}>
        {(found.isError || work.isError) && words !== '' && <p className={styles['nothing']}>{say('quick.failed')}</p>}
        {isEmpty && <p className={styles['nothing']}>{say('quick.none', { q })}</p>}
        <OptionList id={id} options={options} chosen={chosen} onPress={open} />
      </div>
    </search>
  );
}

/** The name of a screen is meant where it is typed. */
function chosenAtFirst(words: string, [first]: readonly Option[]): string | null {
  return words !== '' && first?.group === 'screens' ? first.key : null;
}

/** Round the options, with the field itself between the last and the first. */
function stepped(chosen: number, by: 1 | -1, options: number): number {
  const places = options + 1;
  return ((chosen + 1 + by + places) % places) - 1;
}
