// XML as text: elements with attributes, and nothing in them that could be taken for markup.

export type Xml = {
  readonly name: string;
  readonly content: string | readonly Xml[];
  readonly attributes: Readonly<Record<string, string>>;
};

export function element(name: string, content: string | readonly Xml[], attributes: Xml['attributes'] = {}): Xml {
  return { name, content, attributes };
}

export function xmlText({ name, content, attributes }: Xml): string {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === 'string' ? escaped(content) : content.map(xmlText).join('');
  return `<${name}${start.join('')}>${inside}</${name}>`;
}

/** Characters that XML cannot hold at all are left out. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/gu, (mark) => MARKS[mark] ?? mark);
}
