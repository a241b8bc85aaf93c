// A sample as plain text, hard-wrapped text, Markdown or HTML: the forms in which plans are pasted, mailed and published.
import {
  type Block,
  dateText,
  kindNameOf,
  marker,
  MOTTO,
  NATION,
  numbered,
  numberLine,
  type OfficialDocument,
} from '@sauro/writer';

const WRAP_AT = 76;

/** Each line apart from the next by a blank one, as a plan looks when it is copied out of a word processor. */
export function asText(document: OfficialDocument): string {
  return `${linesOf(document, plain).join('\n\n')}\n`;
}

/** Lines broken at a fixed width, paragraphs apart by a blank line, as in old mail. */
export function asWrapped(document: OfficialDocument): string {
  return `${linesOf(document, plain).map(wrap).join('\n\n')}\n`;
}

export function asMarkdown(document: OfficialDocument): string {
  return `${linesOf(document, markdown).join('\n\n')}\n`;
}

export function asHtml(document: OfficialDocument): string {
  const title = escape(document.head.title);
  const body = linesOf(document, html).join('\n');
  return `<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** How a format says each kind of line. */
type Format = {
  readonly line: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly italic: (text: string) => string;
  readonly heading: (text: string, level: number) => string;
  readonly table: (rows: readonly (readonly string[])[]) => string;
};

const plain: Format = {
  line: (text) => text,
  strong: (text) => text,
  italic: (text) => text,
  heading: (text) => text,
  table: (rows) => rows.map((row) => row.join('\t')).join('\n'),
};

const markdown: Format = {
  line: (text) => text,
  strong: (text) => `**${text}**`,
  italic: (text) => `*${text}*`,
  heading: (text, level) => `${'#'.repeat(level)} ${text}`,
  table: ([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
};

const html: Format = {
  line: (text) => `<p>${escape(text)}</p>`,
  strong: (text) => `<p align="center"><b>${escape(text)}</b></p>`,
  italic: (text) => `<p><i>${escape(text)}</i></p>`,
  heading: (text, level) => `<h${level}>${escape(text)}</h${level}>`,
  table: ([head = [], ...rows]) =>
    ['<table border="1">', htmlRow('th', head), ...rows.map((row) => htmlRow('td', row)), '</table>'].join('\n'),
};

function linesOf(document: OfficialDocument, format: Format): string[] {
  const { head, signature, recipients } = document;
  const grounds = document.grounds ?? [];
  const names = [...(head.parentBody === undefined ? [] : [head.parentBody]), ...head.issuer].map((name) =>
    name.toLocaleUpperCase('vi'),
  );
  return [
    ...names.slice(0, 1).map(format.strong),
    format.strong(NATION),
    ...names.slice(1).map(format.strong),
    format.strong(MOTTO),
    format.line(numberLine(head.number, head.symbol).replace(/: {2,}/, ': ')),
    format.italic(`${head.place}, ${dateText(head.date)}`.replaceAll(/ {2,}/g, ' ')),
    format.heading(kindNameOf(head).toLocaleUpperCase('vi'), 1),
    format.strong(head.title),
    ...grounds.map((ground, index) => format.italic(`${ground}${index === grounds.length - 1 ? '.' : ';'}`)),
    ...(document.opening ?? []).map(format.line),
    ...blocksOf(document.body, format, 0),
    ...(document.closing === undefined ? [] : [format.line(document.closing)]),
    format.italic('Nơi nhận:'),
    ...recipients.map((name, index) => format.line(`- ${name}${index === recipients.length - 1 ? '.' : ';'}`)),
    ...signature.capacity.map((line) => format.strong(line.toLocaleUpperCase('vi'))),
    format.strong(signature.name),
  ];
}

function blocksOf(blocks: readonly Block[], format: Format, depth: number): string[] {
  return numbered(blocks).flatMap(({ block, nth }) => {
    switch (block.type) {
      case 'section': {
        const title = depth === 0 ? block.title.toLocaleUpperCase('vi') : block.title;
        return [
          format.heading(`${marker(depth, nth)} ${title}`, depth + 2),
          ...blocksOf(block.content, format, depth + 1),
        ];
      }
      case 'division':
        return [format.heading(block.title ?? '', depth + 2), ...blocksOf(block.content, format, depth + 1)];
      case 'picture':
        return [format.line(block.alternative)];
      case 'point':
        return [format.line(`${marker(depth, nth)} ${block.text}`)];
      case 'paragraph':
        return [format.line(block.text)];
      case 'bullet':
        return [format.line(`${block.marker} ${block.text}`)];
      case 'table':
        return [
          format.table([
            block.columns.map(({ title }) => title),
            ...block.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' '))),
          ]),
        ];
    }
  });
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WRAP_AT) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

function htmlRow(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
