// All keys on one sheet, made from the table that the keys themselves come from.
import { useWords } from '../../../ui/language.tsx';
import { COMMANDS, type Group, KEYS, shownKey } from '../model/keys.ts';
import { COMMAND_WORDS, GROUP_WORDS } from '../command-words.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './Dialog.module.css';

const GROUPS: readonly Group[] = ['walk', 'check', 'edit', 'shape', 'page', 'screen'];

export function HelpSheet({ onClose }: { onClose: () => void }) {
  const say = useWords(GROUP_WORDS);
  const command = useWords(COMMAND_WORDS);
  return (
    <Dialog title={say('title')} closeLabel={say('close')} onClose={onClose}>
      <p className={styles['note']}>{say('note')}</p>
      <div className={styles['keys']}>
        {GROUPS.map((group) => (
          <section key={group} aria-label={say(group)}>
            <h3>{say(group)}</h3>
            <dl>
              {COMMANDS.filter((name) => KEYS[name].group === group).map((name) => (
                <div key={name}>
                  <dt>{command(name)}</dt>
                  <dd>
                    {keysOf(name).map((chord) => (
                      <kbd key={chord}>{shownKey(chord)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Nine keys in a row are told by the first and the last. */
function keysOf(name: keyof typeof KEYS): readonly string[] {
  const { keys } = KEYS[name];
  return keys.length > 3 ? [keys[0], '…', keys.at(-1) ?? ''] : keys;
}
