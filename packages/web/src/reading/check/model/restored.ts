// The words of an item that were restored, found again in its fields as they stand: each can be turned back to what the file
// says, and forth.
import type { Item } from '@sauro/core';
import type { Paragraph } from '@sauro/reader/flow';
import type { Anchor } from '@sauro/reader/reading';
import { FIELD_ORDER, type FieldName } from './fields.ts';

export type RestoredWord = {
  readonly field: FieldName;
  /** Where it stands in the field now, and what stands there. */
  readonly start: number;
  readonly now: string;
  /** What the file says, and what it was restored as. */
  readonly read: string;
  readonly restored: string;
  /** 0 to 1. */
  readonly sure: number;
};

/** So far beyond its place a word is still taken for the one that is looked for: a person may have written between. */
const REACH = 60;

export function restoredWordsOf(item: Item, paragraphs: ReadonlyMap<number, Paragraph>): readonly RestoredWord[] {
  const values = new Map<string, unknown>(Object.entries(item.value));
  return fieldsOf(item).flatMap(([field, anchor]) => {
    const value = values.get(field);
    const paragraph = paragraphs.get(anchor.block);
    if (typeof value !== 'string' || paragraph?.restored === undefined) return [];
    return foundAgain(value, wordsWithin(paragraph, anchor.start, anchor.end)).map((word) => ({ field, ...word }));
  });
}

/** Each field that has a place of its own, with its place. */
function fieldsOf(item: Item): readonly (readonly [FieldName, Anchor])[] {
  if (item.kind === 'doubt') return [];
  const { value } = item;
  const named = 'anchors' in value ? Object.entries(value.anchors) : [];
  const own = FIELD_ORDER[item.kind] as readonly FieldName[];
  return [...('anchor' in value ? [['text', value.anchor] as const] : []), ...named].flatMap(([name, anchor]) => {
    const field = own.find((one) => one === name);
    return field === undefined ? [] : [[field, anchor] as const];
  });
}

/** The field with the word as it is not now. */
export function turned(value: string, { start, now, read, restored }: RestoredWord): string {
  return value.slice(0, start) + (now === read ? restored : read) + value.slice(start + now.length);
}

type Word = { readonly text: string; readonly read: string | null; readonly sure: number };

/** The words of a stretch in order; one that was restored is one, whatever is in it. */
function wordsWithin({ text, restored = [] }: Paragraph, from: number, to: number): readonly Word[] {
  const within = restored.filter(({ start, end }) => from <= start && end <= to).toSorted((a, b) => a.start - b.start);
  const whole = (start: number, end: number): Word[] =>
    (text.slice(start, end).match(/\S+/gu) ?? []).map((word) => ({ text: word, read: null, sure: 1 }));
  const words: Word[] = [];
  let at = from;
  for (const { start, end, read, sure } of within) {
    words.push(...whole(at, start), { text: text.slice(start, end), read, sure });
    at = end;
  }
  return [...words, ...whole(at, to)];
}

function foundAgain(value: string, words: readonly Word[]): readonly Omit<RestoredWord, 'field'>[] {
  const found: Omit<RestoredWord, 'field'>[] = [];
  let at = 0;
  for (const { text, read, sure } of words) {
    const places = [text, ...(read === null ? [] : [read])]
      .map((now) => ({ now, start: value.indexOf(now, at) }))
      .filter(({ start }) => start !== -1 && start - at <= REACH)
      .toSorted((a, b) => a.start - b.start || b.now.length - a.now.length);
    const [place] = places;
    if (place === undefined) continue;
    at = place.start + place.now.length;
    if (read !== null) found.push({ ...place, read, restored: text, sure });
  }
  return found;
}
