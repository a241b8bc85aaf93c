// A token that was just made, this once.
import type { MadeToken } from '../../people/tokens/calls.ts';
import { TOKEN_WORDS } from '../../people/tokens/words.ts';
import { useWords } from '../../ui/language.tsx';
import { ShownOnce } from '../../ui/ShownOnce.tsx';

type BoxProps = { readonly name: string; readonly made: MadeToken; readonly onDone: () => void };

export function MadeTokenBox({ name, made, onDone }: BoxProps) {
  const say = useWords(TOKEN_WORDS);
  const title = say('made.title', { name });
  const words = { what: say('made.once'), copy: say('made.copy'), done: say('made.done') };
  return <ShownOnce title={title} text={made.token} {...words} onDone={onDone} />;
}
