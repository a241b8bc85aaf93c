// A paper held against the report that it says it is: found by its hash, or by the reference in its annex of sources; whoever
// has changed a number in the file is told which line of the annex says otherwise.
import { createHash } from 'node:crypto';
import { type ReportContent, sourceLines, type TenantId } from '@sauro/core';
import { strFromU8, unzipSync } from 'fflate';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import type { System } from '../../kit/system.ts';
import { REFERENCE } from '../document/source-annex.ts';
import { findFrozen, findReportByHash } from './queries.ts';
import { frozenContent } from './read-report.ts';
import type { WrittenReportId } from './written-report.ts';

export type Paper = {
  readonly id: WrittenReportId;
  /** The very bytes that were frozen. */
  readonly isSame: boolean;
  /** Lines of its annex that say otherwise than what was frozen, and those that are missing. */
  readonly altered: readonly { readonly code: string; readonly was: string; readonly says: string | null }[];
};

/** Undefined where no frozen report of the body is meant. */
export async function findPaper(system: System, tenant: TenantId, bytes: Uint8Array): Promise<Paper | undefined> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const paper = paperIn(bytes);
  return transact(system, asSystem(tenant), async (cx) => {
    const same = await findReportByHash(cx, hash);
    // Written by us in this form, or by nobody: what is no id is looked for nowhere.
    const id = same ?? (paper.reference as WrittenReportId | undefined);
    const frozen = id === undefined ? undefined : await findFrozen(cx, id);
    if (id === undefined || frozen === undefined) return undefined;
    return { id, isSame: same !== undefined, altered: alteredLines(frozenContent(frozen), paper.lines) };
  });
}

type Read = { readonly reference: string | undefined; readonly lines: ReadonlyMap<string, string> };

const CODE = /^(?:PL\.)?[IVX]+(?:\.\d+)*-\d{2,}$/u;

/** A paper that is no DOCX has neither. */
function paperIn(bytes: Uint8Array): Read {
  const main = mainPart(bytes);
  const text = main.replace(/<[^>]*>/gu, '');
  const reference = new RegExp(`${REFERENCE}: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`, 'u').exec(text)?.[1];
  const rows = [...main.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => decoded(cell.replace(/<[^>]*>/gu, ''))),
  );
  return {
    reference,
    lines: new Map(rows.flatMap(([code = '', , , says = '']) => (CODE.test(code) ? [[code, says]] : []))),
  };
}

function mainPart(bytes: Uint8Array): string {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
    return part === undefined ? '' : strFromU8(part);
  } catch {
    // No ZIP at all, or a broken one: it is no paper of ours, and that is the answer.
    return '';
  }
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function alteredLines(content: ReportContent, lines: ReadonlyMap<string, string>): Paper['altered'] {
  return sourceLines(content).flatMap(({ code, says: was }) => {
    const says = lines.get(code);
    return says === was ? [] : [{ code, was, says: says ?? null }];
  });
}
