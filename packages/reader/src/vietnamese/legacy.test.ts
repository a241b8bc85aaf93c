import { describe, expect, it } from 'vitest';
import { decodeTcvn3, encodeTcvn3 } from './legacy-tcvn3.ts';
import { decodeVni, encodeVni } from './legacy-vni.ts';
import { decodeLegacy } from './legacy.ts';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const SMALL = [...[...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const CAPITALS = SMALL.map((letter) => letter.toUpperCase());

describe('fonts that hold Vietnamese in a code of their own', () => {
  it('every small letter and tone survives TCVN3 there and back', () => {
    for (const letter of SMALL) expect(decodeTcvn3(encodeTcvn3(letter), { capitals: false })).toBe(letter);
  });

  it('a .Vn font of capitals shows every letter as a capital', () => {
    for (const letter of CAPITALS) expect(decodeTcvn3(encodeTcvn3(letter), { capitals: true })).toBe(letter);
  });

  it('no two letters of TCVN3 share a code', () => {
    expect(new Set(SMALL.map(encodeTcvn3)).size).toBe(SMALL.length);
  });

  it('every letter and tone survives VNI there and back, small and capital', () => {
    for (const letter of [...SMALL, ...CAPITALS]) expect(decodeVni(encodeVni(letter))).toBe(letter);
  });

  it('reads a sentence by the name of its font', () => {
    expect(decodeLegacy('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'ABCDEF+.VnTime')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    );
    expect(decodeLegacy('ñy ban nh©n d©n', '.VnTimeH')).toBe('ỦY BAN NHÂN DÂN');
    expect(decodeLegacy('§éc lËp - Tù do - H¹nh phóc', '.VnTime,Bold')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decodeLegacy('Ñoäc laäp - Töï do - Haïnh phuùc', 'VNI-Times')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decodeLegacy('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'VNI-Helve-Condense')).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
  });

  it('leaves the text of every other font alone', () => {
    expect(decodeLegacy('Café Ñ ®', 'Times New Roman')).toBe('Café Ñ ®');
    expect(decodeLegacy('Quốc hội', 'VnLibrary Sans')).toBe('Quốc hội');
  });
});
