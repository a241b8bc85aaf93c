// All keys on one sheet, made from the table that the keys themselves come from.
import { KeySheet } from '../../../ui/KeySheet.tsx';
import { useWords } from '../../../ui/language.tsx';
import { COMMAND_WORDS, GROUP_WORDS } from '../command-words.ts';
import { COMMANDS, type Group, KEYS, shownKey } from '../model/keys.ts';

const GROUPS: readonly Group[] = ['walk', 'check', 'edit', 'shape', 'page', 'screen'];

export function HelpSheet({ onClose }: { onClose: () => void }) {
  const say = useWords(GROUP_WORDS);
  const command = useWords(COMMAND_WORDS);
  const groups = GROUPS.map((group) => ({
    name: say(group),
    rows: COMMANDS.filter((name) => KEYS[name].group === group).map((name) => ({
      what: command(name),
      keys: keysOf(name).map(shownKey),
    })),
  }));
  return (
    <KeySheet title={say('title')} note={say('note')} closeLabel={say('close')} groups={groups} onClose={onClose} />
  );
}

/** Nine keys in a row are told by the first and the last. */
function keysOf(name: keyof typeof KEYS): readonly string[] {
  const { keys } = KEYS[name];
  return keys.length > 3 ? [keys[0], '…', keys.at(-1) ?? ''] : keys;
}
