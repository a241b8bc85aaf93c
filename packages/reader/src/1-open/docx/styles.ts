// Styles with what they inherit. Bold, italic, capitals and hidden are toggles between the levels of styles
// (ECMA-376, 17.7.3): set by the paragraph style and again by the character style, they cancel each other.
import { type ParagraphProperties, paragraphPropertiesOf, type RunProperties, runPropertiesOf } from './properties.ts';
import { childValue, elementsOf, findChild, type XmlElement } from './xml.ts';

export type Style = {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** From the name, for "heading 1" to "heading 9". */
  readonly heading?: number;
  /** Lines round the cells, for a table style; undefined where it says nothing. */
  readonly ruled?: boolean;
};

export type Styles = {
  readonly style: (id: string | undefined) => Style;
  readonly defaultParagraph: string | undefined;
  readonly defaultTable: string | undefined;
  /** How the text of a run is shown. */
  readonly shown: (paragraph: Style, direct: RunProperties) => RunProperties;
};

const NOTHING: Style = { run: {}, paragraph: {} };

export function stylesOf(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const id = element.attributes['w:styleId'];
    if (element.name !== 'w:style' || id === undefined) continue;
    elements.set(id, element);
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault) defaults.set(element.attributes['w:type'] ?? '', id);
  }
  const known = new Map<string, Style>();
  function style(id: string | undefined): Style {
    if (id === undefined) return NOTHING;
    let found = known.get(id);
    if (found === undefined) {
      // Set first: a style that is based on itself finds nothing instead of going round.
      known.set(id, NOTHING);
      found = styleOf(elements.get(id), style);
      known.set(id, found);
    }
    return found;
  }
  const base = runPropertiesOf(findChild(findChild(findChild(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  return {
    style,
    defaultParagraph: defaults.get('paragraph'),
    defaultTable: defaults.get('table'),
    shown: (paragraph, direct) => shownRun(base, paragraph.run, style(direct.style).run, direct),
  };
}

function styleOf(element: XmlElement | undefined, style: (id: string | undefined) => Style): Style {
  if (element === undefined) return NOTHING;
  const inherited = style(childValue(element, 'w:basedOn'));
  const own = paragraphPropertiesOf(findChild(element, 'w:pPr'));
  const heading = /^heading ([1-9])$/i.exec(childValue(element, 'w:name') ?? '')?.[1];
  const level = heading === undefined ? inherited.heading : Number(heading);
  const ruled = ruledByStyle(element) ?? inherited.ruled;
  const place = own.place === undefined ? inherited.paragraph.place : { ...inherited.paragraph.place, ...own.place };
  return {
    run: { ...inherited.run, ...runPropertiesOf(findChild(element, 'w:rPr')) },
    paragraph: { ...inherited.paragraph, ...own, ...(place !== undefined && { place }) },
    ...(level !== undefined && { heading: level }),
    ...(ruled !== undefined && { ruled }),
  };
}

/** Lines of the whole table, or of a part of it such as the first row. */
function ruledByStyle(element: XmlElement): boolean | undefined {
  const whole = bordersIn(findChild(findChild(element, 'w:tblPr'), 'w:tblBorders'));
  if (whole === true) return true;
  for (const part of elementsOf(element)) {
    if (part.name === 'w:tblStylePr' && bordersIn(findChild(findChild(part, 'w:tcPr'), 'w:tcBorders')) === true)
      return true;
  }
  return whole;
}

/** Whether a set of borders draws any line; undefined where none is named. */
export function bordersIn(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined || borders.children.length === 0) return undefined;
  for (const border of elementsOf(borders)) {
    const value = border.attributes['w:val'];
    if (value !== undefined && value !== 'nil' && value !== 'none') return true;
  }
  return false;
}

function shownRun(
  base: RunProperties,
  paragraph: RunProperties,
  character: RunProperties,
  direct: RunProperties,
): RunProperties {
  const toggle = (key: 'bold' | 'italic' | 'caps' | 'hidden'): boolean =>
    direct[key] ?? ((paragraph[key] ?? false) !== (character[key] ?? false) || (base[key] ?? false));
  const size = direct.size ?? character.size ?? paragraph.size ?? base.size;
  const font = direct.font ?? character.font ?? paragraph.font ?? base.font;
  const color = direct.color ?? character.color ?? paragraph.color ?? base.color;
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps'),
    hidden: toggle('hidden'),
    underline: direct.underline ?? character.underline ?? paragraph.underline ?? false,
    ...(size !== undefined && { size }),
    ...(font !== undefined && { font }),
    ...(color !== undefined && { color }),
  };
}
