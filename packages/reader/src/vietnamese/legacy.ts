// Text that is Vietnamese only in its font: the code is told by the font's name, never guessed from the text.
import { decodeTcvn3 } from './legacy-tcvn3.ts';
import { decodeVni } from './legacy-vni.ts';

/** Unicode text of a run as it is stored, by the name of its font: `.VnTime`, `ABCDEF+.VnTimeH,Bold`, `VNI-Times`. */
export function decodeLegacy(text: string, fontName: string): string {
  const family = fontName.replace(/^[A-Z]{6}\+/, '').replace(/[,-](bold|italic|regular|oblique)\w*$/i, '');
  if (/^\.Vn/i.test(family)) return decodeTcvn3(text, { capitals: family.trimEnd().endsWith('H') }).normalize('NFC');
  if (/^VNI[-\s]/i.test(family)) return decodeVni(text).normalize('NFC');
  return text;
}
