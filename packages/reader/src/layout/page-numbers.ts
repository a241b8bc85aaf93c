// Page numbers in headers and footers: a field PAGE, and how its paragraph lies.
import type { Package, Relationship } from '../1-open/docx/package.ts';
import { paragraphPropertiesOf, runPropertiesOf } from '../1-open/docx/properties.ts';
import type { Styles } from '../1-open/docx/styles.ts';
import { findChild, parseXml, textIn, walk, type XmlElement } from '../1-open/docx/xml.ts';
import type { NumberIn, Numbers } from './pages.ts';

export function numbersOf(file: Package, relationships: readonly Relationship[], styles: Styles): Numbers {
  const known = new Map<string, NumberIn | undefined>();
  return (id) => {
    if (!known.has(id)) {
      const target = relationships.find((one) => one.id === id)?.target;
      const source = target === undefined ? undefined : file.part(target);
      known.set(id, source === undefined ? undefined : numberIn(source, styles));
    }
    return known.get(id);
  };
}

function numberIn(source: string, styles: Styles): NumberIn | undefined {
  let found: Omit<NumberIn, 'alone'> | undefined;
  let text = '';
  parseXml(source, (block) =>
    walk(block, (element) => {
      if (element.name === 'w:p' && found === undefined && hasNumber(element)) found = lookOf(element, styles);
      if (element.name === 'w:t') text += textIn(element);
      return element.name !== 'w:del';
    }),
  );
  return found && { ...found, alone: !/\p{L}/u.test(text) };
}

const PAGE = /^\s*PAGE\b/iu;

function hasNumber(paragraph: XmlElement): boolean {
  let instruction = '';
  let simple = false;
  walk(paragraph, (element) => {
    if (element.name === 'w:instrText') instruction += textIn(element);
    if (element.name === 'w:fldSimple' && PAGE.test(element.attributes['w:instr'] ?? '')) simple = true;
    if (element.name === 'w:pgNum') simple = true;
    return true;
  });
  return simple || PAGE.test(instruction);
}

function lookOf(paragraph: XmlElement, styles: Styles): Omit<NumberIn, 'alone'> {
  const properties = findChild(paragraph, 'w:pPr');
  const direct = paragraphPropertiesOf(properties);
  const style = styles.style(direct.style ?? styles.defaultParagraph);
  const run = styles.shown(style, runPropertiesOf(firstRunProperties(paragraph)));
  const frame = findChild(properties, 'w:framePr')?.attributes['w:xAlign'];
  const align = frame ?? direct.align ?? style.paragraph.align ?? 'left';
  return {
    // A header of Word has a stop in its middle and one on its right; what stands behind the first tab is centred.
    align: tabsBefore(paragraph) === 1 ? 'center' : align === 'center' || align === 'right' ? align : 'left',
    font: run.font,
    size: run.size,
    bold: run.bold === true,
    italic: run.italic === true,
  };
}

function firstRunProperties(paragraph: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined;
  walk(paragraph, (element) => {
    if (element.name === 'w:r') found ??= findChild(element, 'w:rPr');
    return found === undefined;
  });
  return found;
}

function tabsBefore(paragraph: XmlElement): number {
  let tabs = 0;
  let begun = false;
  walk(paragraph, (element) => {
    if (element.name === 'w:fldChar' || element.name === 'w:fldSimple') begun = true;
    if ((element.name === 'w:tab' || element.name === 'w:ptab') && !begun) tabs += 1;
    return element.name !== 'w:pPr';
  });
  return tabs;
}
