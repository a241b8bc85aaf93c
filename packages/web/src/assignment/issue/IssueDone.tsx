// What issuing has done: how many, how many were there, and which names were left.
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Issued } from '../calls.ts';
import { DoneBar } from './DoneBar.tsx';
import { ISSUE_WORDS } from './words.ts';

export function IssueDone({ done, onHide }: { done: Issued; onHide: () => void }) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const numbers = { issued: formatNumber(done.issued, language), already: formatNumber(done.already, language) };
  return (
    <DoneBar onHide={onHide}>
      {say('done', numbers)}
      {done.unsettled.length > 0 && <> {say('done.unsettled', { names: done.unsettled.join('; ') })}</>}
    </DoneBar>
  );
}
