// Damaged Vietnamese text made whole: candidates for every word, the likeliest of them all together, and what was changed.
// Letters alone are restored. Figures, dates, punctuation, blanks and lines stay as they were read.
import { type Candidates, candidatesOf } from './candidates.ts';
import { channelOf } from './channel.ts';
import { type Choice, decode } from './decode.ts';
import { type Certain, certainIn } from './labels.ts';
import { type Language, languageOf } from './language.ts';
import { latticeOf } from './lattice.ts';
import { BREAK, decodeModel, MARKS } from './model-file.ts';
import { surenessOf } from './sureness.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A model that is ready to be asked; made once, used for any number of texts. */
export type RestoreModel = { readonly language: Language; readonly candidates: Candidates };

/** A word that was changed: `start` and `end` are offsets in the restored text, `read` what stood there. */
export type RestoredWord = {
  readonly start: number;
  readonly end: number;
  readonly read: string;
  /** How sure it is that this and nothing else stood there, 0 to 1. */
  readonly sure: number;
};

export type Restoration = { readonly text: string; readonly words: readonly RestoredWord[] };

/** A name is not guessed: it must be so sure, or it stays as it was read. Of a name that the model knows, less is enough. */
const SURE_NAME = 0.5;
const SURE_KNOWN_NAME = 0.2;

/** @throws RangeError on bytes that are no model. */
export function loadModel(bytes: Uint8Array): RestoreModel {
  const tables = decodeModel(bytes);
  return { language: languageOf(tables), candidates: candidatesOf(tables, channelOf(tables)) };
}

export function restoreText(text: string, model: RestoreModel): Restoration {
  const certain = certainIn(text);
  const tokens = withoutCertain(tokensOf(text), certain);
  const lattice = latticeOf(tokens, text, model.candidates);
  const choices = decode(lattice, model.language);
  const sureness = surenessOf(choices, lattice, model.language);
  const changes = choices.flatMap((choice, at) => {
    const least = isKnown(choices, at, model.language) ? SURE_KNOWN_NAME : SURE_NAME;
    return changeOf(choice, { sure: sureness[at] ?? 0, least }, tokens, text);
  });
  return written(text, [...changes, ...certain.map((each) => ({ ...each, sure: 1 }))]);
}

/** Words that somebody typed without marks ("ubnd tinh lam dong"), with their marks. */
export function restoreTyped(text: string, model: RestoreModel): string {
  return restoreText(text, model).text;
}

type Change = Certain & { readonly sure: number };

/** Whether a word stands beside another as the model has seen them: "Lâm Đồng". */
function isKnown(choices: readonly Choice[], at: number, { pairOf }: Language): boolean {
  const [before, own, after] = [at - 1, at, at + 1].map((place) => choices[place]?.candidate.words[0] ?? BREAK);
  const isWord = (word: number | undefined) => (word ?? 0) >= MARKS.length;
  return (
    (isWord(before) && pairOf(before ?? BREAK, own ?? BREAK) >= 0) ||
    (isWord(after) && pairOf(own ?? BREAK, after ?? BREAK) >= 0)
  );
}

type Sureness = { readonly sure: number; readonly least: number };

function changeOf(
  { from, to, candidate }: Choice,
  { sure, least }: Sureness,
  tokens: readonly Token[],
  text: string,
): Change[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first?.kind !== 'word' || last === undefined) return [];
  const read = text.slice(first.start, last.end);
  if (candidate.text === read) return [];
  const isName = /^\p{Lu}\p{Ll}/u.test(candidate.text) && /^\p{Lu}/u.test(read) && isWithin(tokens, from);
  if (isName && sure < least) return [];
  return [{ start: first.start, end: last.end, text: candidate.text, sure }];
}

/** A capital within a sentence begins a name. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind !== 'break';
}

/** Places that are certain are no words any more, but what they part stays parted. */
function withoutCertain(tokens: readonly Token[], certain: readonly Certain[]): readonly Token[] {
  if (certain.length === 0) return tokens;
  const isTaken = ({ start }: Token) => certain.some((each) => start >= each.start && start < each.end);
  return tokens.map((token) => (isTaken(token) ? { ...token, kind: 'break' } : token));
}

function written(text: string, changes: readonly Change[]): Restoration {
  const words: RestoredWord[] = [];
  let restored = '';
  let done = 0;
  for (const change of changes.toSorted((one, other) => one.start - other.start)) {
    restored += text.slice(done, change.start);
    words.push({
      start: restored.length,
      end: restored.length + change.text.length,
      read: text.slice(change.start, change.end),
      sure: change.sure,
    });
    restored += change.text;
    done = change.end;
  }
  return { text: restored + text.slice(done), words };
}
