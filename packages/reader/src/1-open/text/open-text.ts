// Plain text and Markdown, in the forms in which plans come: one line a paragraph, blank lines between, lines
// broken to a width (with and without blank lines between them), tables made with tabs or pipes.
import type { Doubt } from '../../doubt.ts';
import { type Draft, type DraftParagraph, numbered } from '../drafts.ts';
import type { Opened } from '../opened.ts';
import { linesOf, type Run, styledText } from '../runs.ts';
import { withPipes } from './dashed-tables.ts';
import { decodeText } from './decode.ts';
import { runsOf } from './marks.ts';
import { joinOf, startsParagraph } from './paragraph-start.ts';
import { type SourceText, sourceText } from './source-lines.ts';
import { withSpaces } from './spaced-tables.ts';
import { withStrokes } from './stroke-tables.ts';
import { tableLength, tableOf } from './text-tables.ts';

export function openText(bytes: Uint8Array): Opened {
  return openLines(decodeText(bytes));
}

/** Where a column begins is only seen, and a program may have moved a cell. */
const SPACED: Doubt = { code: 'table.spaced', details: {} };

/** The same of a text that is no bytes any more. */
export function openLines(text: string): Opened {
  const drawn = withPipes(withStrokes(text));
  const set = withSpaces(drawn);
  const source = sourceText(set);
  const drafts: Draft[] = [];
  let from = 0;
  for (let at = 0; at < source.lines.length; ) {
    const rows = tableLength(source.lines, at);
    if (rows > 0) {
      drafts.push(...paragraphsOf(source, from, at));
      drafts.push({ ...tableOf(source.lines.slice(at, at + rows)), ...pageOf(source, at) });
      from = at + rows;
    }
    at += Math.max(rows, 1);
  }
  drafts.push(...paragraphsOf(source, from, source.lines.length));
  return { format: 'text', flow: numbered(drafts), pages: source.pages, doubts: set === drawn ? [] : [SPACED] };
}

function paragraphsOf(source: SourceText, from: number, to: number): DraftParagraph[] {
  return source.wrapped ? joinedParagraphs(source, from, to) : lineParagraphs(source, from, to);
}

/** Wrapped text: lines are joined until one begins a paragraph. */
function joinedParagraphs(source: SourceText, from: number, to: number): DraftParagraph[] {
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const previous = source.lines[at - 1];
    const line = source.lines[at];
    if (line === undefined) continue;
    if (at === from || previous === undefined || startsParagraph(previous, line, source)) starts.push(at);
  }
  return starts.flatMap((start, index) => {
    let text = '';
    for (const line of source.lines.slice(start, starts[index + 1] ?? to)) {
      const part = line.text.trim();
      text += text === '' ? part : joinOf(text, part) + part;
    }
    const { heading, body } = lineStart(text);
    return paragraphOf(runsOf(body), { ...heading, ...pageOf(source, start) });
  });
}

/** One line, one paragraph. Lines without a blank line between them are one group, in which a mark may stay open. */
function lineParagraphs(source: SourceText, from: number, to: number): DraftParagraph[] {
  const paragraphs: DraftParagraph[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && source.lines[end]?.gap === 0) end += 1;
    const begins = source.lines.slice(start, end).map((line) => lineStart(line.text));
    const bodies = linesOf(runsOf(begins.map((begin) => begin.body).join('\n')));
    for (const [index, runs] of bodies.entries()) {
      paragraphs.push(...paragraphOf(runs, { ...begins[index]?.heading, ...pageOf(source, start + index) }));
    }
    start = end;
  }
  return paragraphs;
}

const HEADING = /^\s*(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/s;
const QUOTE = /^\s*(?:>\s?)+/;
const BULLET = /^\s*(?:[•●▪■◦○➢❖✓–—*]\s+|[•●▪■\uf000-\uf0ff]\s*)(?=\S)/;

/** "* Đối với giáo viên:" stands over the dashes below it. */
const STAR_HEADING = /^\s*\*\s+\S.{0,80}:\s*$/;

/** What begins a line of Markdown and is not part of its text: the level of a heading; bullets all become "- ". */
function lineStart(line: string): { readonly heading: { readonly heading?: number }; readonly body: string } {
  const text = line.replace(QUOTE, '');
  if (STAR_HEADING.test(text)) return { heading: {}, body: text.trim() };
  const [, marks, title] = HEADING.exec(text) ?? [];
  if (marks !== undefined && title !== undefined) return { heading: { heading: marks.length }, body: title };
  return { heading: {}, body: text.replace(BULLET, '- ') };
}

function paragraphOf(runs: readonly Run[], more: { heading?: number; page?: number }): DraftParagraph[] {
  const styled = styledText(runs);
  return styled.text === '' ? [] : [{ type: 'paragraph', ...styled, origin: 'body', ...more }];
}

function pageOf(source: SourceText, at: number): { page?: number } {
  const page = source.lines[at]?.page;
  return source.pages === null || page === undefined ? {} : { page };
}
