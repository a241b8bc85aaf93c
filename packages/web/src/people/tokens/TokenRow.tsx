// One access token in a list: what it may do, until when, when it was used last, and a button that revokes it.
import { RIGHT_WORDS } from '@sauro/core';
import { formatDay, formatTime } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Sure } from '../../ui/Sure.tsx';
import type { Token } from './calls.ts';
import { TOKEN_WORDS } from './words.ts';

type RowProps = {
  readonly token: Token;
  /** Whose it is, where that is not oneself. */
  readonly person?: string;
  readonly isPending: boolean;
  readonly onRevoke: () => void;
};

export function TokenRow({ token, person, isPending, onRevoke }: RowProps) {
  const say = useWords(TOKEN_WORDS);
  const right = useWords(RIGHT_WORDS);
  const { language } = useLanguage();
  const { name, mode, rights, unit, expiresAt, usedOn } = token;
  const about = [
    say(mode),
    ...(unit === null ? [] : [say('within', { unit: unit.name })]),
    say('until', { day: formatTime(expiresAt, language) }),
    usedOn === null ? say('unused') : say('used', { day: formatDay(usedOn) }),
  ];
  return (
    <li>
      <div>
        {name} {person !== undefined && say('of', { name: person })}
        <small>{about.join(' · ')}</small>
        <small>{rights.map((one) => right(one)).join('; ')}</small>
      </div>
      <Sure
        label={say('revoke.label', { name })}
        short={say('revoke')}
        sure={say('revoke.sure')}
        size="compact-sm"
        isPending={isPending}
        onSure={onRevoke}
      />
    </li>
  );
}
