// Text that is Vietnamese only in its font: the code is told by the font's name, never guessed from the text.
import { decodeTcvn3 } from './legacy-tcvn3.ts';
import { decodeVni } from './legacy-vni.ts';

/** Unicode text of a run as it is stored, by the name of its font: `.VnTime`, `ABCDEF+.VnTimeH,Bold`, `VNI-Times`. */
export function decodeLegacy(text: string, fontName: string): string {
  const family = familyOf(fontName);
  if (ABC.test(family)) return decodeTcvn3(text, { capitals: family.endsWith('H') }).normalize('NFC');
  return VNI.test(family) ? decodeVni(text).normalize('NFC') : text;
}

export function isLegacyFont(fontName: string): boolean {
  const family = familyOf(fontName);
  return ABC.test(family) || VNI.test(family);
}

const ABC = /^\.Vn/i;
const VNI = /^VNI[-\s]/i;

/** Without the letters that mark a subset and without the style. */
function familyOf(fontName: string): string {
  return fontName
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[,-](?:bold|italic|regular|oblique)\w*$/i, '')
    .trimEnd();
}
