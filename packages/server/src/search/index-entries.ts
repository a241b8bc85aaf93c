// Puts what can be found among the entries of the search, and takes it away again. Called by the facts that change what
// an entry tells of (`apply` of an Action), in the transaction that runs. What stands under a subject is replaced whole.
import type { Id } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { SEARCH_KINDS, type SearchKind } from './contract.ts';
import { kindLabel, LISTED_KIND, markOf, subjectLabel } from './labels.ts';
import { deleteEntries, type EntryRow, insertEntries, insertWords } from './queries.ts';
import { markedWords, vectorOf } from './words.ts';

export type NewEntry = {
  readonly kind: SearchKind;
  /** What is found: the task, the unit …; for a passage its document. */
  readonly subject: Id<string>;
  /** Block of the document, for a passage; else 0. */
  readonly part?: number;
  /** Document in which it stands; null for a unit. */
  readonly document: Id<'document'> | null;
  /**
   * What a hit is headed with. Its words are sought for a document and a unit, whose name it is; for all else it only says
   * where the thing stands (the plan's title, say).
   */
  readonly title: string;
  /** The text that is sought, and of which a stretch is shown. */
  readonly body: string;
};

export async function indexEntries(cx: Cx, entries: readonly NewEntry[]): Promise<void> {
  for (const kind of SEARCH_KINDS) {
    const subjects = entries.filter((entry) => entry.kind === kind).map((entry) => entry.subject);
    await deleteEntries(cx, kind, [...new Set(subjects)]);
  }
  const rows = entries.map((entry) => rowOf(cx, entry));
  await insertEntries(cx, rows);
  await insertWords(cx, listedWords(rows));
}

export async function dropEntries(cx: Cx, kind: SearchKind, subjects: readonly Id<string>[]): Promise<void> {
  await deleteEntries(cx, kind, subjects);
}

/** Of the entries by which a list is narrowed; one of these has no words but those of its body. */
function listedWords(rows: readonly EntryRow[]): readonly string[] {
  const words = rows
    .filter(({ kind }) => kind === LISTED_KIND)
    .map(({ body }) => markedWords(body, markOf(LISTED_KIND)));
  return [...new Set(words.flatMap((some) => [...some]))];
}

/** No paragraph is so long; beyond it a tsvector could grow past what the database takes. */
const LONGEST_BODY = 50_000;

function rowOf(cx: Cx, { kind, subject, part = 0, document, ...texts }: NewEntry): EntryRow {
  const title = storable(texts.title);
  const body = storable(texts.body.slice(0, LONGEST_BODY));
  const labels = [kindLabel(cx.acting.tenant, kind), subjectLabel(kind, subject)];
  const words = vectorOf({ title: isNamed(kind) ? title : '', body, mark: markOf(kind), labels });
  return { kind, subjectId: subject, part, documentId: document, title, body, words };
}

/** PostgreSQL stores neither NUL nor half a surrogate pair; a document may hold both. */
function storable(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '\ufffd');
}

/** Whether the title is its own name, whose words are sought; else it only says where a thing stands. */
export function isNamed(kind: SearchKind): boolean {
  return kind === 'document' || kind === 'unit';
}
