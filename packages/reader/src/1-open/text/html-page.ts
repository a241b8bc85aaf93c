// A page of HTML while it is read: the open paragraph, the looks and lists that are open, the tables within tables.
// It holds state because HTML leaves its tags open and closes them out of order.
import type { Align } from '../../flow.ts';
import { formatNumber } from '../number-formats.ts';
import type { Draft } from '../drafts.ts';
import { type Look, type Run, styledText } from '../runs.ts';
import { HtmlTable } from './html-table.ts';

type Attributes = Readonly<Record<string, string>>;
type List = { readonly format: string | null; next: number };

/** Deeper tables only lay out a page; their cells become paragraphs. */
const DEEPEST_TABLE = 20;

export class HtmlPage {
  preformatted = 0;
  /** The sign of a note, which is no text, is read. */
  inNoteMark = false;
  readonly #drafts: Draft[] = [];
  readonly #tables: HtmlTable[] = [];
  #skippedTables = 0;
  readonly #lists: List[] = [];
  readonly #looks: { readonly tag: string; readonly look: Look }[] = [];
  #runs: Run[] = [];
  #align: Align | undefined;
  #heading: number | undefined;
  /** The label of an item is set and nothing after it. */
  #isBareItem = false;
  #origin: 'body' | 'footnote' = 'body';

  text(text: string): void {
    if (this.inNoteMark) return;
    if (text.trim() !== '') this.#isBareItem = false;
    this.#runs.push({ text: this.preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' '), ...this.#look() });
  }

  lineBreak(): void {
    this.#runs.push({ text: '\n', ...this.#look() });
  }

  /** Notes are the last that a page holds. */
  beginNotes(): void {
    this.endBlock();
    this.#origin = 'footnote';
  }

  block(attributes: Attributes, heading: number | undefined): void {
    // The first block of an item stands on the line of its label.
    if (!this.#isBareItem) this.endBlock();
    this.#align = alignOf(attributes);
    this.#heading = heading;
  }

  endBlock(): void {
    const styled = styledText(this.#runs, this.#tables.length > 0 ? ' ' : '\t');
    this.#runs = [];
    this.inNoteMark = false;
    this.#isBareItem = false;
    const shape = { ...(this.#align && { align: this.#align }), ...(this.#heading && { heading: this.#heading }) };
    this.#align = undefined;
    this.#heading = undefined;
    if (styled.text !== '') this.#target().push({ type: 'paragraph', ...styled, origin: this.#origin, ...shape });
  }

  openLook(tag: string, attributes: Attributes): void {
    const style = attributes['style'] ?? '';
    this.#looks.push({
      tag,
      look: {
        bold: tag === 'b' || tag === 'strong' || tag === 'th' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
        italic: tag === 'i' || tag === 'em' || /font-style\s*:\s*italic/i.test(style),
        underline: tag === 'u' || tag === 'ins' || /text-decoration[^;]*underline/i.test(style),
      },
    });
    // A page that opens and never closes is not allowed to grow without bound.
    if (this.#looks.length > 200) this.#looks.shift();
  }

  closeLook(tag: string): void {
    const at = this.#looks.findLastIndex((open) => open.tag === tag);
    if (at >= 0) this.#looks.splice(at, 1);
  }

  openList(ordered: boolean, attributes: Attributes): void {
    this.endBlock();
    const start = Number(attributes['start'] ?? 1);
    const format = LIST_FORMATS[attributes['type'] ?? '1'] ?? 'decimal';
    this.#lists.push({ format: ordered ? format : null, next: Number.isInteger(start) ? start : 1 });
  }

  closeList(): void {
    this.endBlock();
    this.#lists.pop();
  }

  item(attributes: Attributes): void {
    this.endBlock();
    const list = this.#lists.at(-1);
    let label = '- ';
    if (list !== undefined && list.format !== null) {
      const value = Number(attributes['value'] ?? Number.NaN);
      if (Number.isInteger(value)) list.next = value;
      label = `${formatNumber(list.next, list.format)}. `;
      list.next += 1;
    }
    this.#runs.push({ text: label, bold: false, italic: false, underline: false });
    this.#isBareItem = true;
  }

  openTable(attributes: Attributes): void {
    this.endBlock();
    if (this.#tables.length >= DEEPEST_TABLE) this.#skippedTables += 1;
    else this.#tables.push(new HtmlTable(attributes));
  }

  closeTable(): void {
    this.endBlock();
    if (this.#skippedTables > 0) {
      this.#skippedTables -= 1;
      return;
    }
    const table = this.#tables.pop()?.close();
    if (table !== undefined) this.#target().push(table);
  }

  row(): void {
    this.endBlock();
    if (this.#skippedTables === 0) this.#tables.at(-1)?.openRow();
  }

  openCell(attributes: Attributes): void {
    this.endBlock();
    if (this.#skippedTables === 0) this.#tables.at(-1)?.openCell(attributes);
  }

  closeCell(): void {
    this.endBlock();
    if (this.#skippedTables === 0) this.#tables.at(-1)?.closeCell();
  }

  inHead(inside: boolean): void {
    const table = this.#tables.at(-1);
    if (table !== undefined) table.head = inside;
  }

  /** The whole page; what is still open is closed. */
  close(): readonly Draft[] {
    this.#skippedTables = 0;
    this.endBlock();
    while (this.#tables.length > 0) this.closeTable();
    return this.#drafts;
  }

  /** Where the next block goes: the innermost open cell, else the page. */
  #target(): Draft[] {
    return this.#tables.findLast((table) => table.cell !== undefined)?.cell?.content ?? this.#drafts;
  }

  #look(): Look {
    const looks = this.#looks.map((open) => open.look);
    return {
      bold: looks.some((look) => look.bold),
      italic: looks.some((look) => look.italic),
      underline: looks.some((look) => look.underline),
    };
  }
}

const LIST_FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function alignOf(attributes: Attributes): Align | undefined {
  const written = /text-align\s*:\s*(\w+)/i.exec(attributes['style'] ?? '')?.[1] ?? attributes['align'];
  const align = written?.toLowerCase();
  return align === 'left' || align === 'center' || align === 'right' || align === 'justify' ? align : undefined;
}
