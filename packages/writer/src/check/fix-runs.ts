// Size and words of a run, in the text of the run.
import type { Edit } from './finding.ts';

/** What comes after `w:szCs` in the order that the schema wants. */
const AFTER_SIZE =
  /<w:(?:highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)[\s/>]|<\/w:rPr>/u;

export function fixedRun(xml: string, edits: readonly Edit[]): string {
  const size = edits.findLast((edit) => edit.type === 'size');
  const words = edits.filter((edit) => edit.type === 'text');
  const said = words.length === 0 ? xml : withWords(xml, words);
  return size === undefined ? said : withSize(said, size.points);
}

function withSize(xml: string, points: number): string {
  const size = `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
  const [open = ''] = /^<w:r(?:\s[^>]*)?>/u.exec(xml) ?? [];
  const rest = xml.slice(open.length);
  const properties = /^\s*<w:rPr>.*?<\/w:rPr>/su.exec(rest)?.[0];
  if (properties === undefined) return `${open}<w:rPr>${size}</w:rPr>${rest.replace(/^\s*<w:rPr\s*\/>/u, '')}`;
  const bare = properties.replace(/<w:sz(?:Cs)?\s[^>]*\/>/gu, '');
  return open + bare.replace(AFTER_SIZE, (found) => size + found) + rest.slice(properties.length);
}

type Words = Extract<Edit, { type: 'text' }>;

/** A run with several texts, tabs or breaks is left alone: offsets in it would be of another text. */
function withWords(xml: string, edits: readonly Words[]): string {
  if (
    xml.match(/<w:t(?=[\s>])/gu)?.length !== 1 ||
    /<w:(?:tab|br|cr|noBreakHyphen)[\s/>]/u.test(withoutProperties(xml))
  )
    return xml;
  return xml.replace(/(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)/u, (_, _open: string, text: string, close: string) => {
    const changed = edits
      .toSorted((a, b) => b.start - a.start)
      .reduce((whole, { start, end, text: into }) => whole.slice(0, start) + into + whole.slice(end), decoded(text));
    return `<w:t xml:space="preserve">${encoded(changed)}${close}`;
  });
}

function withoutProperties(xml: string): string {
  return xml.replace(/<w:rPr>.*?<\/w:rPr>/su, '');
}

const SIGNS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' } as const;

function decoded(text: string): string {
  return text
    .replace(/&#(x[\da-f]+|\d+);/giu, (_, code: string) =>
      String.fromCodePoint(Number(code.toLowerCase().startsWith('x') ? `0${code}` : code)),
    )
    .replace(/&(?:lt|gt|quot|apos|amp);/gu, (sign) => SIGNS[sign as keyof typeof SIGNS]);
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
