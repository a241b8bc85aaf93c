// HTML: tags become paragraphs, headings, numbered lists and tables with spans; what a page does not show is left out.
import { numbered } from '../drafts.ts';
import type { Opened } from '../opened.ts';
import { decodeText } from './decode.ts';
import { HtmlPage } from './html-page.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

export function openHtml(bytes: Uint8Array): Opened {
  const page = new HtmlPage();
  for (const token of htmlTokens(decodeText(bytes))) take(page, token);
  return { format: 'html', flow: numbered(page.close()), pages: null, doubts: [] };
}

/** Each stands on lines of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'header hr html main nav p pre section summary'
  ).split(' '),
);
const LOOKS = new Set(['b', 'strong', 'i', 'em', 'u', 'ins', 'span', 'font', 'th']);
/** As Word, LibreOffice and pandoc name a note and its sign: "_ftn1", "_ftnref1", "sdfootnote1sym", "fn1". */
const NOTE = /^(?:_?(?:ft|ed)n|fn|sd(?:foot|end)note)\d+$/i;
const NOTE_LINK = /^#(?:_?(?:ft|ed)n|fn|sd(?:foot|end)note)(?:ref)?\d+(?:sym|anc)?$/i;
const HEADING = /^h([1-6])$/;

function take(page: HtmlPage, token: HtmlToken): void {
  if (token.type === 'text') page.text(token.text);
  else if (token.type === 'open') openTag(page, token.tag, token.attributes);
  else closeTag(page, token.tag);
}

function openTag(page: HtmlPage, tag: string, attributes: Readonly<Record<string, string>>): void {
  const heading = HEADING.exec(tag)?.[1];
  if (heading !== undefined || BLOCKS.has(tag))
    page.block(attributes, heading === undefined ? undefined : Number(heading));
  if (NOTE.test(attributes['id'] ?? '')) page.beginNotes();
  if (tag === 'a') page.inNoteMark = NOTE_LINK.test(attributes['href'] ?? '');
  if (tag === 'pre') page.preformatted += 1;
  if (LOOKS.has(tag)) page.openLook(tag, attributes);
  if (tag === 'br') page.lineBreak();
  else if (tag === 'ol' || tag === 'ul') page.openList(tag === 'ol', attributes);
  else if (tag === 'li') page.item(attributes);
  else if (tag === 'table') page.openTable(attributes);
  else if (tag === 'tr') page.row();
  else if (tag === 'td' || tag === 'th') page.openCell(attributes);
  else if (tag === 'thead') page.inHead(true);
  else if (tag === 'tbody' || tag === 'tfoot') page.inHead(false);
}

function closeTag(page: HtmlPage, tag: string): void {
  if (HEADING.test(tag) || BLOCKS.has(tag) || tag === 'li') page.endBlock();
  if (tag === 'a') page.inNoteMark = false;
  if (tag === 'pre') page.preformatted = Math.max(0, page.preformatted - 1);
  if (LOOKS.has(tag)) page.closeLook(tag);
  if (tag === 'ol' || tag === 'ul') page.closeList();
  else if (tag === 'table') page.closeTable();
  else if (tag === 'td' || tag === 'th') page.closeCell();
  else if (tag === 'thead') page.inHead(false);
}
