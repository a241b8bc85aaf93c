// Above the list: how much of what is new is ticked, and taking it on at once.
import { Button } from '@mantine/core';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { MixedBox } from '../../ui/MixedBox.tsx';
import type { Assignment } from '../calls.ts';
import { TAKING_WORDS } from './taking-words.ts';
import { canTake, type Taking } from './use-taking.ts';
import styles from './Work.module.css';

export function TakeMany({ taking, isCut }: { readonly taking: Taking; readonly isCut: boolean }) {
  const say = useWords(TAKING_WORDS);
  const { language } = useLanguage();
  const { takeable, chosen } = taking;
  const number = (count: number) => formatNumber(count, language);
  const isShown = takeable.length > 0 || chosen.length > 0;
  return (
    <div className={styles['taking']} role="group" aria-label={say('group')}>
      {isShown && (
        <label>
          <MixedBox chosen={chosen.length} all={Math.max(takeable.length, chosen.length)} onChoose={taking.chooseAll} />
          {chosen.length === 0
            ? say('choose', { count: number(takeable.length) })
            : say('chosen', { count: number(chosen.length) })}
        </label>
      )}
      {isShown && isCut && (
        <Button size="compact-md" variant="default" onClick={() => void taking.chooseWhole()}>
          {say('choose.whole')}
        </Button>
      )}
      {chosen.length > 0 && (
        <Button size="compact-md" disabled={taking.busy} onClick={taking.take}>
          {say('take', { count: number(chosen.length) })}
        </Button>
      )}
      <p role="status">{taking.told}</p>
    </div>
  );
}

/** The box of one row; nothing where it cannot be taken on. */
export function TakeBox({ taking, assignment }: { readonly taking: Taking; readonly assignment: Assignment }) {
  const say = useWords(TAKING_WORDS);
  if (!canTake(assignment)) return null;
  return (
    <label className={styles['take']}>
      <input
        type="checkbox"
        aria-label={say('choose.one', { text: assignment.text })}
        checked={taking.has(assignment.id)}
        onChange={({ nativeEvent }) =>
          taking.tick(assignment.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    </label>
  );
}
