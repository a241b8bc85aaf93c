// The secrecy mark (dấu độ mật), which stands alone in the head of a document. A document so marked is refused and not kept;
// the same words in a sentence, a title or a task are only words.
import type { Flow } from '../flow.ts';
import { kindOfHeading } from '../vietnamese/kinds.ts';
import { squeeze } from '../vietnamese/wording.ts';
import { type HeadLine, headLines } from './head-lines.ts';

export const SECRECY_MARKS = ['Mật', 'Tối mật', 'Tuyệt mật'] as const;
export type SecrecyMark = (typeof SECRECY_MARKS)[number];

/** The head ends at the name of the kind; a text without one is searched this far. */
const HEAD_LINES = 40;
/** A mark may follow the heading in a box of its own, so a few lines more are looked at. */
const AFTER_HEADING = 6;

/** @param isDamaged Text that was restored: a mark is told by its letters, whatever diacritics they were given. */
export function findSecrecyMark(flow: readonly Flow[], isDamaged = false): SecrecyMark | null {
  const markOf = isDamaged ? bareMarkOf : wholeMarkOf;
  const lines = headLines(flow);
  const heading = lines.findIndex((line) => kindOfHeading(line.text) !== undefined);
  const end = heading < 0 ? HEAD_LINES : heading + AFTER_HEADING;
  const zone = lines.filter((line, index) => index < end || line.origin === 'header' || line.origin === 'textbox');
  for (const line of zone) {
    const mark = markOf(line.text) ?? null;
    // A box that is letter-spaced or set on two lines is one paragraph: its whole text says which mark it is.
    if (mark)
      return (
        markOf(
          zone
            .filter(({ anchor }) => anchor.block === line.anchor.block)
            .map(({ text }) => text)
            .join(' '),
        ) ?? mark
      );
  }
  return spacedMark(zone, markOf);
}

/** "T Ố I   M Ậ T": letters so far apart that its parts are no words. */
function spacedMark(zone: readonly HeadLine[], markOf: typeof wholeMarkOf): SecrecyMark | null {
  for (const block of new Set(zone.map((line) => line.anchor.block))) {
    const parts = zone.filter((line) => line.anchor.block === block);
    const mark = parts.length > 1 ? markOf(parts.map((line) => line.text).join(' ')) : undefined;
    if (mark) return mark;
  }
  return null;
}

const GLUED = new Map<string, SecrecyMark>(SECRECY_MARKS.map((mark) => [mark.toLowerCase().replaceAll(' ', ''), mark]));

/** "MẬT", "M Ậ T", "[TỐI MẬT]", "Độ mật: Tuyệt mật": the mark is all that the line says. */
function wholeMarkOf(line: string): SecrecyMark | undefined {
  const bare = squeeze(line.normalize('NFC').toLowerCase())
    .replace(/^[^\p{L}]{1,5}/u, '')
    .replace(/^(?:dấu |mức )?(?:độ|chỉ) mật\s?[:：-]\s?/u, '')
    .replace(/[^\p{L}]/gu, '');
  return line.length <= 40 ? GLUED.get(bare) : undefined;
}

const BARE = new Map<string, SecrecyMark>([...GLUED].map(([letters, mark]) => [withoutMarks(letters), mark]));

/** "TUYET MAT", "[T6I MẠT]": a plan that is refused for nothing is less harm than a secret that is kept. */
function bareMarkOf(line: string): SecrecyMark | undefined {
  const letters = withoutMarks(line.toLowerCase().replaceAll('6', 'o').replaceAll('4', 'a'))
    .replace(/^[^\p{L}]*(?:(?:dau |muc )?(?:do|chi) mat\s?[:：-]\s?)?/u, '')
    .replace(/[^\p{L}]/gu, '');
  return line.length <= 40 ? BARE.get(letters) : undefined;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
