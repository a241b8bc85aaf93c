// HTML as a stream of tags and text, forgiving as browsers are: what is no tag is text. Linear in the length of the file.

export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly tag: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly type: 'close'; readonly tag: string };

/** What stands inside is not shown. */
const NOT_SHOWN = new Set([
  'script',
  'style',
  'title',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
]);

export function* htmlTokens(source: string): Generator<HtmlToken> {
  /** Names that no closing tag follows any more: looking for each anew would cost the square of the length. */
  const unclosed = new Set<string>();
  let at = 0;
  while (at < source.length) {
    const less = source.indexOf('<', at);
    const end = less < 0 ? source.length : less;
    if (end > at) yield textToken(source.slice(at, end));
    if (less < 0) return;
    const comment = commentEnd(source, less);
    const tag = comment > 0 ? undefined : tagAt(source, less);
    if (comment > 0) at = comment;
    else if (tag === undefined) {
      yield textToken('<');
      at = less + 1;
    } else {
      at = tag.end;
      const { name } = tag;
      if (!tag.closes && NOT_SHOWN.has(name) && !tag.empty && !unclosed.has(name)) {
        const close = closeOf(source, name, at);
        if (close < 0) unclosed.add(name);
        else at = close;
      } else if (tag.closes) yield { type: 'close', tag: name };
      else yield { type: 'open', tag: name, attributes: attributesOf(tag.inside) };
    }
  }
}

function textToken(text: string): HtmlToken {
  return { type: 'text', text: decodeEntities(text) };
}

/** End of a comment, a declaration or a processing instruction that begins here; 0 where none does. */
function commentEnd(source: string, at: number): number {
  const next = source.charAt(at + 1);
  if (next !== '!' && next !== '?') return 0;
  const close = source.startsWith('<!--', at) ? '-->' : '>';
  const end = source.indexOf(close, at + 2);
  return end < 0 ? source.length : end + close.length;
}

type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly empty: boolean;
  readonly inside: string;
  readonly end: number;
};

const TAG_NAME = /<(\/?)([a-zA-Z][\w:-]{0,40})(?=[\s/>])/y;

function tagAt(source: string, at: number): Tag | undefined {
  TAG_NAME.lastIndex = at;
  const match = TAG_NAME.exec(source);
  if (match === null) return undefined;
  const [start, slash, name = ''] = match;
  const end = tagEnd(source, at + start.length);
  if (end < 0) return undefined;
  const inside = source.slice(at + start.length, end);
  return { name: name.toLowerCase(), closes: slash === '/', empty: inside.endsWith('/'), inside, end: end + 1 };
}

/** The ">" of a tag, not one inside a quoted value; -1 where there is none before the next "<". */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '>') return at;
    if (char === '<') return -1;
    if ((char === '"' || char === "'") && source.charAt(at - 1) === '=') {
      // A value may be long: pictures stand inside pages as text.
      const close = source.indexOf(char, at + 1);
      if (close < 0) return -1;
      at = close;
    }
  }
  return -1;
}

/** Where the text goes on after the closing tag of what is not shown; -1 where it is never closed. */
function closeOf(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b[^>]{0,200}>`, 'gi');
  close.lastIndex = from;
  return close.exec(source) === null ? -1 : close.lastIndex;
}

const ATTRIBUTE = /([a-zA-Z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(inside: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  bull: '•',
  hellip: '…',
  deg: '°',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  times: '×',
  divide: '÷',
  middot: '·',
  laquo: '«',
  raquo: '»',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwnj: '',
  zwj: '',
  rarr: '→',
  larr: '←',
  minus: '−',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  ordm: 'º',
  ordf: 'ª',
  eth: 'đ',
  ETH: 'Đ',
  dstrok: 'đ',
  Dstrok: 'Đ',
  sect: '§',
  para: '¶',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  permil: '‰',
};
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  breve: '\u0306',
};

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d{0,2}));?/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? accented(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** "ecirc" is e with a circumflex: the names of Latin letters are built alike. */
function accented(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? undefined : (name.charAt(0) + accent).normalize('NFC');
}
