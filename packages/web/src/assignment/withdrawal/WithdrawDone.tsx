// What taking back has done: how many, and what was left.
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Withdrawn } from '../calls.ts';
import { DoneBar } from '../issue/DoneBar.tsx';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { WITHDRAWAL_WORDS } from './words.ts';

export function WithdrawDone({ done, onHide }: { done: Withdrawn; onHide: () => void }) {
  const say = useWords(WITHDRAWAL_WORDS);
  const sayState = useWords(ASSIGNMENT_WORDS);
  const { language } = useLanguage();
  const left = done.left.map(({ state, count }) =>
    say('done.left.one', { state: sayState(`state.${state}`), count: formatNumber(count, language) }),
  );
  return (
    <DoneBar onHide={onHide}>
      {say('done', { count: formatNumber(done.withdrawn, language) })}
      {left.length > 0 && <> {say('done.left', { left: left.join('; ') })}</>}
    </DoneBar>
  );
}
