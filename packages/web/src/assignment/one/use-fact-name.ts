// What happened to an assignment, in words.
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import type { AssignmentFactView } from '../calls.ts';
import { isFigures } from './timeline-rows.ts';
import { ONE_WORDS } from './words.ts';

/** A kind that this web does not know (the server may be newer) is told as it is. */
export function useFactName(): (fact: AssignmentFactView) => string {
  const say = useWords(ONE_WORDS);
  return (fact) => {
    const { kind, to, came, person } = fact;
    if (isFigures(fact)) return say('fact.figures');
    const key = `fact.${kind}`;
    const day = (text: string | null) => (text === null ? '' : formatDay(text));
    return isKnown(key) ? say(key, { to: day(to), came: day(came), person: person?.name ?? '' }) : kind;
  };
}

function isKnown(key: string): key is keyof typeof ONE_WORDS {
  return Object.hasOwn(ONE_WORDS, key);
}
