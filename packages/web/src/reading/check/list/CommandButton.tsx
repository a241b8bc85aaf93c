// A command as a button that says its key.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { ariaKeys, type Command, KEYS, shownKey } from '../model/keys.ts';
import type { Checking } from '../state/use-checking.ts';
import { COMMAND_WORDS } from '../command-words.ts';

type CommandButtonProps = {
  readonly checking: Checking;
  readonly command: Command;
  /** Where the word of the command is long for a button. */
  readonly label?: string;
  readonly icon?: ReactNode;
  readonly main?: boolean;
  /** The picture says it; the word is heard, and shown on pointing. */
  readonly short?: boolean;
  readonly disabled?: boolean;
};

export function CommandButton({
  checking,
  command,
  label,
  icon,
  main = false,
  short = false,
  disabled = false,
}: CommandButtonProps) {
  const say = useWords(COMMAND_WORDS);
  const key = shownKey(KEYS[command].keys[0]);
  return (
    <Button
      size="compact-sm"
      variant={main ? 'filled' : 'default'}
      leftSection={short ? undefined : icon}
      aria-keyshortcuts={ariaKeys(command)}
      title={`${say(command)} (${key})`}
      disabled={disabled}
      data-main={main}
      onClick={() => checking.actions.run(command)}
    >
      {short ? (
        <>
          {icon}
          <span className="visually-hidden">{say(command)}</span>
        </>
      ) : (
        (label ?? say(command))
      )}
      <kbd aria-hidden="true">{key}</kbd>
    </Button>
  );
}
