// Every command of checking with its keys. Single keys hold only while the list or the page has the focus, never while one
// types (WCAG 2.1.4). One table: the handlers, the buttons and the help sheet are all made from it.
export type Scope = 'list' | 'page' | 'text';
export type Group = 'walk' | 'check' | 'edit' | 'shape' | 'page' | 'screen';

type KeyRow = { readonly keys: readonly string[]; readonly scope: Scope; readonly group: Group };

/** `mod` is Ctrl, or ⌘ where the computer has it. Letters are written small; a capital needs `shift+`. */
export const KEYS = {
  down: { keys: ['ArrowDown', 'j'], scope: 'list', group: 'walk' },
  up: { keys: ['ArrowUp', 'k'], scope: 'list', group: 'walk' },
  nextDoubt: { keys: ['n'], scope: 'list', group: 'walk' },
  previousDoubt: { keys: ['shift+n'], scope: 'list', group: 'walk' },
  nextOpen: { keys: ['o'], scope: 'list', group: 'walk' },
  first: { keys: ['Home'], scope: 'list', group: 'walk' },
  last: { keys: ['End'], scope: 'list', group: 'walk' },
  pageDown: { keys: ['PageDown'], scope: 'list', group: 'walk' },
  pageUp: { keys: ['PageUp'], scope: 'list', group: 'walk' },
  accept: { keys: ['Enter'], scope: 'list', group: 'check' },
  acceptSection: { keys: ['shift+Enter'], scope: 'list', group: 'check' },
  toggle: { keys: [' '], scope: 'list', group: 'check' },
  confirm: { keys: ['mod+Enter'], scope: 'list', group: 'check' },
  edit: { keys: ['e', 'F2'], scope: 'list', group: 'edit' },
  field: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], scope: 'list', group: 'edit' },
  history: { keys: ['h'], scope: 'list', group: 'edit' },
  undo: { keys: ['mod+z'], scope: 'list', group: 'edit' },
  redo: { keys: ['mod+y', 'mod+shift+z'], scope: 'list', group: 'edit' },
  commit: { keys: ['Enter'], scope: 'text', group: 'edit' },
  nextField: { keys: ['Tab'], scope: 'text', group: 'edit' },
  leave: { keys: ['Escape'], scope: 'text', group: 'edit' },
  split: { keys: ['mod+Enter'], scope: 'text', group: 'shape' },
  merge: { keys: ['m'], scope: 'list', group: 'shape' },
  mergeBefore: { keys: ['shift+m'], scope: 'list', group: 'shape' },
  remove: { keys: ['Delete'], scope: 'list', group: 'shape' },
  moveUp: { keys: ['alt+ArrowUp'], scope: 'list', group: 'shape' },
  moveDown: { keys: ['alt+ArrowDown'], scope: 'list', group: 'shape' },
  add: { keys: ['a'], scope: 'list', group: 'shape' },
  toPage: { keys: ['g'], scope: 'list', group: 'page' },
  pageNext: { keys: ['ArrowDown', 'j'], scope: 'page', group: 'page' },
  pagePrevious: { keys: ['ArrowUp', 'k'], scope: 'page', group: 'page' },
  pageExtend: { keys: ['shift+ArrowDown'], scope: 'page', group: 'page' },
  pageShrink: { keys: ['shift+ArrowUp'], scope: 'page', group: 'page' },
  pageAdd: { keys: ['Enter', 'a'], scope: 'page', group: 'page' },
  toList: { keys: ['Escape', 'g'], scope: 'page', group: 'page' },
  help: { keys: ['?'], scope: 'list', group: 'screen' },
} as const satisfies Readonly<Record<string, KeyRow>>;
export type Command = keyof typeof KEYS;
export const COMMANDS = Object.keys(KEYS) as readonly Command[];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly isComposing?: boolean;
};

export function commandOf(event: Pressed, scope: Scope): Command | undefined {
  if (event.isComposing === true) return undefined;
  const pressed = chordOf(event);
  return COMMANDS.find((command) => {
    const row: KeyRow = KEYS[command];
    return row.scope === scope && row.keys.includes(pressed);
  });
}

/** How a chord is told to a person: "Ctrl+Shift+Z", "↑". */
export function shownKey(chord: string): string {
  return chord
    .split('+')
    .map((part) => SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

/** As `aria-keyshortcuts` wants it. */
export function ariaKeys(command: Command): string {
  const row: KeyRow = KEYS[command];
  return row.keys
    .map((chord) =>
      chord.replace('mod', 'Control').replace('shift', 'Shift').replace('alt', 'Alt').replace(/^ $/u, 'Space'),
    )
    .join(' ');
}

const SHOWN: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  Escape: 'Esc',
};

function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const isLetter = /^\p{L}$/u.test(key);
  const isSign = key.length === 1 && !isLetter && key !== ' ';
  return [
    ctrlKey || metaKey ? 'mod+' : '',
    altKey ? 'alt+' : '',
    // A sign that needs Shift on one keyboard needs none on another.
    shiftKey && !isSign ? 'shift+' : '',
    isLetter ? key.toLowerCase() : key,
  ].join('');
}
