// A document among what can be found: by its title, number, issuer and the name of its file. What is written in it is
// found by its passages, which a job of the reading puts there.
import { KINDS } from '@sauro/reader/kinds';
import { z } from 'zod';
import type { Job } from '../kit/jobs.ts';
import type { Cx } from '../kit/system.ts';
import { indexEntries, type NewEntry } from '../search/index-entries.ts';
import type { DocumentId } from './document.ts';
import { type DocumentRow, findDocument } from './queries.ts';

/** Puts the paragraphs of the newest reading among what can be found: see reading/index-passages.ts. */
export const indexPassagesJob = {
  name: 'reading.index-passages',
  data: z.object({ document: z.uuid() }),
} as const satisfies Job;

export async function indexDocument(cx: Cx, id: DocumentId): Promise<void> {
  const row = await findDocument(cx, id);
  if (row !== undefined) await indexEntries(cx, [entryOf(row)]);
}

function entryOf(row: DocumentRow): NewEntry {
  const kind = KINDS.find(({ code }) => code === row.kind)?.name ?? row.kind;
  const about = [
    [kind, numberOf(row)].filter((part) => part !== null).join(' '),
    row.issuer,
    row.title === null ? null : row.name,
  ];
  return {
    kind: 'document',
    subject: row.id,
    document: row.id,
    title: headingOf(row),
    body: about.filter((part) => part !== null && part !== '').join(' · '),
  };
}

/** What it is called by: its title, else its file. */
export function headingOf({ title, name }: Pick<DocumentRow, 'title' | 'name'>): string {
  return title ?? name;
}

/** "38/KH-UBND" in the State, "12-KH/TU" in the Party, whose symbols have a slash of their own (36-HD/VPTW of 2018). */
function numberOf({ number, symbol }: Pick<DocumentRow, 'number' | 'symbol'>): string | null {
  if (number === null || symbol === null) return number ?? symbol;
  return `${number}${/^\p{L}+\//u.test(symbol) ? '-' : '/'}${symbol}`;
}
