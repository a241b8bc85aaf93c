// VNI for Windows, the code of the VNI- fonts: a letter followed by a second character that carries its accents.
// Five letters have a code of their own (ơ ư đ ỵ and i with its tones); capitals have capital accents.

/** Accent characters by what they add, in the order of the letters given with them. */
const ACCENTED: Readonly<Record<string, readonly string[]>> = {
  a: ['àø', 'áù', 'ảû', 'ãõ', 'ạï', 'ââ', 'ấá', 'ầà', 'ẩå', 'ẫã', 'ậä', 'ăê', 'ắé', 'ằè', 'ẳú', 'ẵü', 'ặë'],
  e: ['èø', 'éù', 'ẻû', 'ẽõ', 'ẹï', 'êâ', 'ếá', 'ềà', 'ểå', 'ễã', 'ệä'],
  o: ['òø', 'óù', 'ỏû', 'õõ', 'ọï', 'ôâ', 'ốá', 'ồà', 'ổå', 'ỗã', 'ộä'],
  ô: ['ờø', 'ớù', 'ởû', 'ỡõ', 'ợï'],
  u: ['ùø', 'úù', 'ủû', 'ũõ', 'ụï'],
  ö: ['ừø', 'ứù', 'ửû', 'ữõ', 'ựï'],
  y: ['ỳø', 'ýù', 'ỷû', 'ỹõ'],
};
const SINGLE: readonly string[] = ['ơô', 'ưö', 'đñ', 'ỵî', 'ìì', 'íí', 'ỉæ', 'ĩó', 'ịò'];

const LETTERS = new Map(pairs());
const CODES = new Map([...LETTERS].map(([code, letter]) => [letter, code]));

/** Text set in a VNI- font. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = LETTERS.get(accentOfSameCase(text.slice(at, at + 2)));
    decoded += pair ?? LETTERS.get(text.charAt(at)) ?? text.charAt(at);
    if (pair !== undefined) at += 1;
  }
  return decoded;
}

/** The inverse, for tests and samples. */
export function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => CODES.get(letter) ?? letter).join('');
}

/** Typists mix cases ("Aù"): the letter decides. */
function accentOfSameCase(pair: string): string {
  const [letter = '', accent = ''] = pair;
  return letter === letter.toUpperCase() ? letter + accent.toUpperCase() : letter + accent.toLowerCase();
}

function pairs(): [string, string][] {
  const small: [string, string][] = [
    ...SINGLE.map(([letter = '', code = '']): [string, string] => [code, letter]),
    ...Object.entries(ACCENTED).flatMap(([base, accents]) =>
      accents.map(([letter = '', accent = '']): [string, string] => [base + accent, letter]),
    ),
  ];
  return [...small, ...small.map(([code, letter]): [string, string] => [code.toUpperCase(), letter.toUpperCase()])];
}
