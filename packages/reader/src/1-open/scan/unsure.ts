// What was read in pictures with little confidence, said of the reading: words that may be wrong are shown as doubts, and a
// number or a name of the head that stands on such words is left blank. Handwriting is never filled in.
import type { Doubt } from '../../doubt.ts';
import { type Flow, paragraphsOf, type Paragraph, type Unsure } from '../../flow.ts';
import type { Anchor, DocumentHead } from '../../reading.ts';

/**
 * Below which confidence of the engine a word is shown as doubtful. Print that is whole is read with 85 to 97; handwriting,
 * letters under a stamp and broken ones with less than this, right or wrong.
 */
export const UNSURE = 65;
/** Below it, what fills in a field by itself is more often wrong than right. */
const GUESSED = 50;
const SHOWN_WORDS = 6;

export function unsureDoubts(flow: readonly Flow[]): Doubt[] {
  return [...paragraphsOf(flow)].flatMap((paragraph): Doubt[] => {
    const { unsure = [], text } = paragraph;
    const [first] = unsure;
    if (!first) return [];
    const words = unsure.slice(0, SHOWN_WORDS).map(({ start, end }) => `“${text.slice(start, end)}”`);
    const more = unsure.length > SHOWN_WORDS ? ', …' : '';
    return [{ code: 'scan.unsure', anchor: anchorOf(paragraph, first), details: { words: words.join(', ') + more } }];
  });
}

function anchorOf({ block, page }: Paragraph, { start, end }: Unsure): Anchor {
  return { block, start, end, ...(page === undefined ? {} : { page }) };
}

export type SureHead = { readonly head: DocumentHead; readonly doubts: readonly Doubt[] };

/** The head without a number and a signer that were guessed. */
export function sureHead(head: DocumentHead, flow: readonly Flow[]): SureHead {
  const paragraphs = new Map([...paragraphsOf(flow)].map((paragraph) => [paragraph.block, paragraph]));
  const guessedIn = (anchor: Anchor | undefined, value: string | null): Doubt | undefined => {
    const paragraph = anchor && paragraphs.get(anchor.block);
    if (!anchor || !paragraph || value === null) return undefined;
    const found = (paragraph.unsure ?? []).find(
      (one) =>
        one.confidence < GUESSED &&
        one.start < anchor.end &&
        one.end > anchor.start &&
        value.includes(paragraph.text.slice(one.start, one.end).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')),
    );
    if (!found) return undefined;
    const details = { text: paragraph.text.slice(found.start, found.end) };
    return { code: 'scan.head-unsure', anchor: anchorOf(paragraph, found), details };
  };
  const number = guessedIn(head.anchors.number, head.number);
  const signer = guessedIn(head.anchors.signer, head.signer?.name ?? null);
  const blankSigner = head.signer && signer ? { ...head.signer, name: null } : head.signer;
  return {
    head: { ...head, number: number ? null : head.number, signer: blankSigner },
    doubts: [number, signer].filter((doubt) => doubt !== undefined),
  };
}
