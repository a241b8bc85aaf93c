// TCVN 5712:1993 VN3 ("ABC"), the one-byte code of the .Vn fonts: each small letter has a code, of the capitals only
// the seven that are not in Latin; other capitals are small letters in a font whose name ends in H and shows capitals.

const SMALL: Readonly<Record<string, string>> = {
  àảãáạ: 'µ¶·¸¹',
  ăằẳẵắặ: '¨»¼½¾Æ',
  âầẩẫấậ: '©ÇÈÉÊË',
  đ: '®',
  èẻẽéẹ: 'ÌÎÏÐÑ',
  êềểễếệ: 'ªÒÓÔÕÖ',
  ìỉĩíị: '×ØÜÝÞ',
  òỏõóọ: 'ßáâãä',
  ôồổỗốộ: '«åæçèé',
  ơờởỡớợ: '¬êëìíî',
  ùủũúụ: 'ïñòóô',
  // The code of ư is the soft hyphen of Latin 1, which many programs hide or drop.
  ưừửữứự: '\u00adõö÷øù',
  ỳỷỹýỵ: 'úûüýþ',
};
const CAPITALS: Readonly<Record<string, string>> = { ĂÂÊÔƠƯĐ: '¡¢£¤¥¦§' };

const LETTERS = new Map([...pairs(SMALL), ...pairs(CAPITALS)]);
const CODES = new Map([...LETTERS].map(([code, letter]) => [letter, code]));

/** Text set in a .Vn font; `capitals` for a font whose name ends in H. */
export function decodeTcvn3(text: string, { capitals }: { readonly capitals: boolean }): string {
  const decoded = Array.from(text, (code) => LETTERS.get(code) ?? code).join('');
  return capitals ? decoded.toUpperCase() : decoded;
}

/** The inverse, for tests and samples: a capital that has no code comes out as its small letter. */
export function encodeTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    return CODES.get(letter) ?? CODES.get(letter.toLowerCase()) ?? letter;
  }).join('');
}

function pairs(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table).flatMap(([letters, codes]) =>
    Array.from(codes, (code, index): [string, string] => [code, Array.from(letters)[index] ?? code]),
  );
}
