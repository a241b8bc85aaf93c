// Which passwords are taken: long enough, not one that everybody tries first, not the name of the account. Length counts
// and classes of characters do not (NIST SP 800-63B, 5.1.1.2): a short sentence of Vietnamese words is a good password.
import { fold } from './fold.ts';

export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;
/** So many passwords of before are not taken again. */
export const PASSWORDS_REMEMBERED = 5;

/** In the order in which they are told. `used` is known to the server alone. */
export type PasswordFault = 'short' | 'long' | 'username' | 'common';

export function faultOfPassword(password: string, username: string): PasswordFault | undefined {
  const typed = password.normalize('NFC');
  if ([...typed].length < PASSWORD_LENGTH.least) return 'short';
  if ([...typed].length > PASSWORD_LENGTH.most) return 'long';
  const plain = plainOf(typed);
  const own = plainOf(username);
  if (own.length >= 3 && plain.includes(own) && withoutEnds(plain.replaceAll(own, '')).length < 4) return 'username';
  return isGuessable(plain) ? 'common' : undefined;
}

/** Few different characters, a row of the keyboard or of numbers, or nothing but words that stand in every list. */
function isGuessable(plain: string): boolean {
  return new Set(plain).size < 5 || isRepeated(plain) || isRow(plain) || isMadeOfCommonWords(plain);
}

function isRepeated(plain: string): boolean {
  return /^(.{1,6}?)\1+$/u.test(plain);
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
];
const LINES = ROWS.flatMap((row) => [row, [...row].toReversed().join('')]);

/** What is left when runs of three and more along a row are taken out is next to nothing. */
function isRow(plain: string): boolean {
  let left = plain;
  for (const line of LINES) {
    for (let length = line.length; length >= 3; length -= 1) {
      for (let start = 0; start + length <= line.length; start += 1) {
        left = left.replaceAll(line.slice(start, start + length), '');
      }
    }
  }
  return left.length < 3;
}

/** Words of the lists of leaked passwords, of Việt Nam and of the trade; written without diacritics, longest first. */
const COMMON = `
  password passw pass matkhau admin administrator root user guest test demo login welcome letmein changeme
  default secret master dragon monkey football baseball sunshine princess iloveyou trustno superman batman
  computer internet hello love quantri nguoidung taikhoan dangnhap macdinh thunghiem khongbiet xinchao chaoban
  vietnam hanoi saigon hochiminh danang haiphong cantho thudo tinhuy ubnd uybannhandan congchuc canbo vanphong
  coquan anhyeuem emyeuanh yeuem yeuanh toiyeu conyeu giadinh nguyen tran khongco khongquen sauro saurodungthu
  saurodung quenroi motnamhai abc abcd qwerty qwertyuiop asdfgh asdf zxcvbn google facebook zalo iphone samsung
  windows january february summer winter spring autumn monday sunday thang nam ngay my the
`
  .trim()
  .split(/\s+/)
  .toSorted((one, other) => other.length - one.length);

/** "P@ssw0rd2026!" is the word "password" with a year: what stands in no list must be four letters or more. */
function isMadeOfCommonWords(plain: string): boolean {
  const letters = withoutLeet(withoutEnds(plain));
  let left = letters;
  for (const word of COMMON) left = left.replaceAll(word, '');
  return left.replace(/[^a-z]/g, '').length < 4;
}

function plainOf(text: string): string {
  return fold(text).toLowerCase().replace(/\s+/gu, '');
}

/** Numbers and signs put before and behind are what everybody adds when asked for numbers and signs. */
function withoutEnds(plain: string): string {
  return plain
    .replace(/^[^a-z@$]+/u, '')
    .replace(/[^a-z@$]+$/u, '')
    .replace(/[@$]+$/u, '');
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

function withoutLeet(plain: string): string {
  return [...plain].map((character) => LEET[character] ?? character).join('');
}
