// Signs of symbol fonts as letters that everyone can read. Such fonts keep their signs at U+F000 to U+F0FF.

/** A bullet is "- " or "+ " whatever its sign: that is all that the rules and the eye need. */
export function bulletText(sign: string, font: string | undefined): string {
  const shown = symbolText(sign, font).trim();
  if (shown === '') return '';
  return shown === '+' ? '+ ' : '- ';
}

/** Text of a run with the signs of a symbol font written as Unicode; undefined where a sign is not known. */
export function symbolText(text: string, font: string | undefined): string {
  if (!/[\uf000-\uf0ff]/.test(text)) return text;
  const table = SYMBOLS[/^(?:Wingdings|Webdings|Symbol)/i.exec(font ?? '')?.[0].toLowerCase() ?? ''] ?? {};
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => {
    const code = sign.charCodeAt(0) - 0xf000;
    return table[code] ?? (font !== undefined && /^(?:Wingdings|Webdings)/i.test(font) ? '•' : ascii(code));
  });
}

/** Most fonts keep their ASCII signs in place; the rest is a bullet of some shape. */
function ascii(code: number): string {
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : '•';
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x20: ' ',
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0xa8: '☐',
  0x6e: '■',
  0xfc: '✓',
  0xfb: '✗',
  0xfd: '☒',
  0xfe: '☑',
  0x52: '☑',
  0x78: '☒',
  0xe0: '→',
  0xdf: '←',
  0xe8: '→',
  0xf0: '⇒',
  0x9f: '•',
  0x2a: '✉',
  0x28: '☎',
  0x29: '☎',
};

const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  symbol: {
    0x20: ' ',
    0x2d: '−',
    0xa3: '≤',
    0xb3: '≥',
    0xb1: '±',
    0xb4: '×',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xae: '→',
    0xac: '←',
    0xad: '↑',
    0xaf: '↓',
    0xde: '⇒',
    0xdb: '⇔',
    0xb0: '°',
    0xb7: '•',
    0xa5: '∞',
    0xd6: '√',
    0xe5: '∑',
    0x61: 'α',
    0x62: 'β',
    0x67: 'γ',
    0x64: 'δ',
    0x44: 'Δ',
    0x6c: 'λ',
    0x6d: 'μ',
    0x70: 'π',
    0x73: 'σ',
    0x77: 'ω',
    0x57: 'Ω',
  },
};
