// Damage inside a PDF: its numbers, names and references are changed where they stand in the open; streams stay whole.
import { damageBytes } from './mutate-bytes.ts';
import type { Chance } from './random.ts';

export function damagePdf(bytes: Uint8Array, other: Uint8Array, by: Chance): Uint8Array {
  if (by.below(3) === 0) return damageBytes(bytes, other, by);
  // Latin-1 keeps every byte of the streams as it is.
  let pdf = Buffer.from(bytes).toString('latin1');
  for (let times = 1 + by.below(5); times > 0; times -= 1)
    pdf = by.pick([changeNumber, changeNumber, dropName, swapNames, dropObject, repoint])(pdf, by);
  return Buffer.from(pdf, 'latin1');
}

type PdfDamage = (pdf: string, by: Chance) => string;

const changeNumber: PdfDamage = (pdf, by) =>
  replaceOne(
    pdf,
    /(?<=[\s[(/])-?\d+(\.\d+)?(?=[\s\])>/])/g,
    by.pick(['0', '-1', '1', '4294967296', '0.00001', '99999', '1e5', 'null', '<<>>', '[]']),
    by,
  );
const dropName: PdfDamage = (pdf, by) => replaceOne(pdf, /\/[A-Z]\w+/g, '/Xx', by);
const repoint: PdfDamage = (pdf, by) => replaceOne(pdf, /\b\d+ 0 R\b/g, `${by.below(60)} 0 R`, by);
const dropObject: PdfDamage = (pdf, by) => replaceOne(pdf, /\b\d+ 0 obj\b/g, '0 0 obj', by);

const swapNames: PdfDamage = (pdf, by) => {
  const names = pdf.match(/\/[A-Z]\w+/g) ?? ['/Type'];
  return replaceOne(pdf, /\/[A-Z]\w+/g, by.pick(names), by);
};

function replaceOne(pdf: string, pattern: RegExp, by: string, at: Chance): string {
  const found = [...pdf.matchAll(pattern)];
  if (found.length === 0) return pdf;
  const { index, 0: whole } = at.pick(found);
  return pdf.slice(0, index) + by + pdf.slice(index + whole.length);
}
