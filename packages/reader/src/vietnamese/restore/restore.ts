// Damaged Vietnamese text made whole: candidates for every word, the likeliest of them all together, and what was changed.
// Letters alone are restored. Figures, dates, punctuation, blanks and lines stay as they were read, but where form makes them
// certain (labels.ts).
import { type Candidates, candidatesOf } from './candidates.ts';
import type { Certain } from './certain.ts';
import { channelOf } from './channel.ts';
import { type Choice, decode } from './decode.ts';
import { certainIn } from './labels.ts';
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
  const sureOf = surenessOf(choices, lattice, model.language);
  const changes = choices.flatMap((choice, at): Change[] => {
    const change = changeOf(choice, tokens, text);
    if (change === undefined) return [];
    const sure = sureOf(at);
    if (isName(change, text) && isWithin(tokens, choice.from)) {
      if (sure < (isKnown(choices, at, model.language) ? SURE_KNOWN_NAME : SURE_NAME)) return [];
    }
    return [{ ...change, sure }];
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

function changeOf({ from, to, candidate }: Choice, tokens: readonly Token[], text: string): Certain | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first?.kind !== 'word' || last === undefined) return undefined;
  if (candidate.text === text.slice(first.start, last.end)) return undefined;
  return { start: first.start, end: last.end, text: candidate.text };
}

function isName({ start, text: name }: Certain, text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(name) && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** A capital within a sentence begins a name. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind !== 'break';
}

/** Places that are certain are no words any more, but what they part stays parted. */
function withoutCertain(tokens: readonly Token[], certain: readonly Certain[]): readonly Token[] {
  let next = 0;
  let end = 0;
  return tokens.map((token) => {
    // Both stand in the order of the text.
    for (let each = certain[next]; each !== undefined && each.start <= token.start; each = certain[next]) {
      end = Math.max(end, each.end);
      next += 1;
    }
    return token.start < end ? { ...token, kind: 'break' } : token;
  });
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
