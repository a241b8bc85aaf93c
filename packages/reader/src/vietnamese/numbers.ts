// Numbers as Vietnamese text writes them: a point groups thousands, a comma opens decimals, small ones may be words.

/** "1.379" → 1379, "12,5" → 12.5, "01" → 1; null where the text is no number. A point before other than three digits is decimal. */
export function parseNumber(text: string): number | null {
  const plain = text.trim();
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d+(?:[.,]\d+)?$/u.test(plain)) return Number(plain.replace(',', '.'));
  return wordNumber(plain.toLowerCase());
}

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Words up to 999: "hai mươi", "hai mươi lăm", "mười", "một trăm linh năm". */
function wordNumber(text: string): number | null {
  const words = text.split(/\s+/u);
  let sum = 0;
  let last: number | null = null;
  for (const word of words) {
    const digit = DIGITS[word];
    if (digit !== undefined) {
      if (last !== null) return null;
      last = digit;
    } else if (word === 'mười' && last === null) sum += 10;
    else if (word === 'mươi' && last !== null) [sum, last] = [sum + last * 10, null];
    else if (word === 'trăm' && last !== null) [sum, last] = [sum + last * 100, null];
    else if (!(word === 'linh' || word === 'lẻ') || last !== null) return null;
  }
  return words.length > 0 && text !== '' ? sum + (last ?? 0) : null;
}
