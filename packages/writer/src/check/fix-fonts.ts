// Times New Roman wherever a part names a font of letters. Fonts of signs (bullets, boxes) stay.
import { FONT } from '../official-form.ts';
import { SIGNS } from './type-rules.ts';

const NAMED = /\s+w:(?:ascii|hAnsi|cs)(?:Theme)?=(["'])[^"']*\1|\s+w:cstheme=(["'])[^"']*\2/gu;

export function withFont(xml: string): string {
  const named = xml.replace(/<w:rFonts(?=[\s/>])[^>]*>/gu, (tag) => {
    const name = /\sw:(?:ascii|hAnsi)=(["'])([^"']*)\1/u.exec(tag)?.[2];
    if (name !== undefined && SIGNS.test(name)) return tag;
    const bare = tag.replace(NAMED, '');
    return bare.replace('<w:rFonts', `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"`);
  });
  return named === xml ? xml : named;
}
