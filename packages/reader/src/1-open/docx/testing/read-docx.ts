// Opens a test's DOCX and gives what the test asks about. A doubt that was not expected fails the test.
import { expect } from 'vitest';
import { type Paragraph, paragraphsOf, type Table } from '../../../flow.ts';
import type { Opened } from '../../opened.ts';
import { openDocx } from '../open-docx.ts';
import { type DocxParts, docxOf } from './docx-of.ts';

export function opened(body: string, parts?: DocxParts): Opened {
  const result = openDocx(docxOf(body, parts));
  if (!result.ok) throw new Error(`not opened: ${result.problem.code}`);
  return result.value;
}

export function paragraphs(body: string, parts?: DocxParts): readonly Paragraph[] {
  const { flow, doubts } = opened(body, parts);
  expect(doubts).toEqual([]);
  return [...paragraphsOf(flow)];
}

export function texts(body: string, parts?: DocxParts): readonly string[] {
  return paragraphs(body, parts).map((paragraph) => paragraph.text);
}

export function table(body: string, parts?: DocxParts): Table {
  const { flow, doubts } = opened(body, parts);
  expect(doubts).toEqual([]);
  const found = flow.find((item) => item.type === 'table');
  if (found === undefined) throw new Error('no table');
  return found;
}

export function problem(bytes: Uint8Array): string | undefined {
  const result = openDocx(bytes);
  return result.ok ? undefined : result.problem.code;
}
