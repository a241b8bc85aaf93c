// Paper, margins and the first page of a section, in the text of its properties.
import { PAGE } from '../official-form.ts';
import { twips } from '../units.ts';
import type { Edit } from './finding.ts';

/** What comes after `w:titlePg` in the order that the schema wants. */
const AFTER_TITLE_PAGE = /<w:(?:textDirection|bidi|rtlGutter|docGrid|printerSettings)[\s/>]|$/u;

export function fixedSection(xml: string, edits: readonly Edit[]): string {
  if (xml.includes('<w:sectPrChange')) return xml;
  return edits.reduce((text, edit) => {
    switch (edit.type) {
      case 'margin':
        return withAttributes(withMargins(text), 'w:pgMar', { [`w:${edit.side}`]: twips(edit.millimetres) });
      case 'paper':
        return withAttributes(text, 'w:pgSz', paperOf(edit.landscape));
      case 'title-page':
        return text.includes('<w:titlePg') ? text : text.replace(AFTER_TITLE_PAGE, (found) => `<w:titlePg/>${found}`);
      default:
        return text;
    }
  }, xml);
}

function paperOf(landscape: boolean): Readonly<Record<string, number>> {
  const [short, long] = [twips(PAGE.width), twips(PAGE.height)];
  return landscape ? { 'w:w': long, 'w:h': short } : { 'w:w': short, 'w:h': long };
}

/** A section that says nothing of its margins has those of Word, an inch on each side. */
function withMargins(xml: string): string {
  if (/<w:pgMar[\s/>]/u.test(xml)) return xml;
  const inch = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="1440"`).join(' ');
  const margins = `<w:pgMar ${inch} w:header="720" w:footer="720" w:gutter="0"/>`;
  return xml.replace(BEFORE_MARGINS, (found) => found + margins);
}
/** What comes before `w:pgMar` in the order that the schema wants. */
const BEFORE_MARGINS =
  /^<w:sectPr(?:\s[^>]*)?>(?:\s*<w:(?:headerReference|footerReference|type|pgSz)(?:\s[^>]*)?\/>|\s*<w:(footnotePr|endnotePr)(?:\s[^>]*)?(?:\/>|>.*?<\/w:\1>))*/su;

function withAttributes(xml: string, name: string, values: Readonly<Record<string, number>>): string {
  return xml.replace(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'u'), (tag) =>
    Object.entries(values).reduce((text, [attribute, value]) => {
      const found = new RegExp(`(\\s${attribute}=)(["'])[^"']*\\2`, 'u');
      if (found.test(text)) return text.replace(found, `$1"${value}"`);
      return text.replace(/\s*\/?>$/u, (end) => ` ${attribute}="${value}"${end.trimStart()}`);
    }, tag),
  );
}
