// Marks inside plain text (Markdown's stars and escapes, the few HTML tags that people leave in text) become
// looks of runs. A mark that is never closed is no mark and stays as it is typed.
import { type Look, PLAIN, type Run } from '../runs.ts';

/** Runs of a group of lines that stand together; a mark may open on one line and close on the next. A <br> is U+2028. */
export function runsOf(text: string): Run[] {
  if (!/[*_<&\\[]/.test(text)) return [{ ...PLAIN, text }];
  const tokens = tokensOf(text);
  pairStars(tokens);
  pairTags(tokens);
  const depth = { bold: 0, italic: 0, underline: 0 };
  const runs: Run[] = [];
  for (const token of tokens) {
    if (token.look === null) runs.push({ ...lookAt(depth), text: token.text });
    else for (const key of token.look) depth[key] += token.opens ? 1 : -1;
  }
  return runs;
}

type LookKey = keyof Look;
type Token = {
  readonly text: string;
  /** What a mark sets; null where the token is text. */
  look: readonly LookKey[] | null;
  opens: boolean;
  readonly kind: 'text' | 'stars' | 'tag';
  readonly canOpen: boolean;
  readonly canClose: boolean;
};

const TAGS: Readonly<Record<string, readonly LookKey[]>> = {
  b: ['bold'],
  strong: ['bold'],
  i: ['italic'],
  em: ['italic'],
  u: ['underline'],
  ins: ['underline'],
  span: [],
  sup: [],
  sub: [],
  font: [],
  small: [],
  center: [],
  s: [],
  del: [],
  p: [],
  div: [],
};
const TAG_NAMES = Object.keys(TAGS).join('|');
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ndash: '–',
  mdash: '—',
};
const MARK = new RegExp(
  [
    String.raw`\\([ !-/:-@[-\x60{-~])`,
    String.raw`<br\b[^<>]{0,100}>`,
    String.raw`<(/?)(${TAG_NAMES})\b[^<>]{0,300}>`,
    String.raw`(\*{1,3}|_{1,2})`,
    String.raw`&(${Object.keys(ENTITIES).join('|')});`,
    String.raw`!?\[([^\][\n]{0,500})\]\([^()\s]{0,500}\)`,
  ].join('|'),
  'gi',
);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) tokens.push(plain(text.slice(from, match.index)));
    tokens.push(tokenOf(text, match));
    from = match.index + match[0].length;
  }
  if (from < text.length) tokens.push(plain(text.slice(from)));
  return tokens;
}

function tokenOf(text: string, match: RegExpExecArray): Token {
  const [whole, escaped, slash, tag, stars, entity, link] = match;
  if (escaped !== undefined) return plain(escaped);
  if (entity !== undefined) return plain(ENTITIES[entity.toLowerCase()] ?? whole);
  if (link !== undefined) return plain(link);
  if (stars !== undefined) return starToken(text, match.index, stars);
  if (tag === undefined) return plain('\u2028');
  const opens = slash === '';
  return { text: whole, look: TAGS[tag.toLowerCase()] ?? [], opens, kind: 'tag', canOpen: opens, canClose: !opens };
}

function plain(text: string): Token {
  return { text, look: null, opens: false, kind: 'text', canOpen: false, canClose: false };
}

function starToken(text: string, at: number, stars: string): Token {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + stars.length);
  const alone = before !== stars.charAt(0) && after !== stars.charAt(0);
  // An underscore inside a word, and a star between figures, are what they look like.
  const inWord = stars.startsWith('_') ? /[\p{L}\p{N}]/u : /\d/;
  const opener = alone && /\S/.test(after) && !inWord.test(before);
  const closer = alone && /\S/.test(before) && !inWord.test(after);
  return { text: stars, look: null, opens: false, kind: 'stars', canOpen: opener, canClose: closer };
}

function pairStars(tokens: Token[]): void {
  const open = new Map<string, Token>();
  for (const token of tokens) {
    if (token.kind !== 'stars') continue;
    const partner = open.get(token.text);
    if (token.canClose && partner !== undefined) {
      partner.opens = true;
      partner.look = starLook(token.text);
      token.look = partner.look;
      open.delete(token.text);
    } else if (token.canOpen) open.set(token.text, token);
  }
}

function starLook(stars: string): readonly LookKey[] {
  if (stars.length === 1) return ['italic'];
  return stars.length === 2 ? ['bold'] : ['bold', 'italic'];
}

/** A tag is a tag even alone; only its look asks for a partner, so that one lost "<b>" does not set the rest in bold. */
function pairTags(tokens: Token[]): void {
  const open = new Map<readonly LookKey[], Token[]>();
  const paired = new Set<Token>();
  for (const token of tokens) {
    if (token.kind !== 'tag' || token.look === null) continue;
    const waiting = open.get(token.look) ?? [];
    open.set(token.look, waiting);
    if (token.opens) waiting.push(token);
    else {
      const partner = waiting.pop();
      if (partner !== undefined) paired.add(partner).add(token);
    }
  }
  for (const token of tokens) if (token.kind === 'tag' && !paired.has(token)) token.look = [];
}

function lookAt(depth: Readonly<Record<LookKey, number>>): Look {
  return { bold: depth.bold > 0, italic: depth.italic > 0, underline: depth.underline > 0 };
}
