// One of the six as a mark: a ticked disc is clear, a half disc is vague, an open ring is unclear. Shape first, colour second.
import { type Clarity, type ClarityState, type Facet, REASON_WORDS } from '@sauro/core';
import { useWords } from '../ui/language.tsx';
import { READING_WORDS } from './words.ts';

export function SixMark({ facet, clarity }: { facet: Facet; clarity: Clarity }) {
  const say = useWords(READING_WORDS);
  const why = useWords(REASON_WORDS);
  const name = `${say(`facet.${facet}`)}: ${say(`clarity.${clarity.state}`)}`;
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" role="img" aria-label={name}>
      <title>{`${name} – ${why(clarity.reason)}`}</title>
      <MarkShape state={clarity.state} />
    </svg>
  );
}

/** The bare shape, for a legend that says its word beside it. */
export function MarkSample({ state }: { state: ClarityState }) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <MarkShape state={state} />
    </svg>
  );
}

function MarkShape({ state }: { state: ClarityState }) {
  switch (state) {
    case 'clear':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="var(--clear)" />
          <path
            d="m5 8.2 2.1 2.1L11 6"
            fill="none"
            stroke="var(--surface)"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
    case 'vague':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--vague)" strokeWidth="1.5" />
          <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="var(--vague)" />
        </>
      );
    case 'unclear':
      return (
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--unclear)" strokeWidth="1.3" strokeDasharray="2.4 2" />
      );
  }
}
