// Properties of runs and paragraphs as they are written on one element; what styles add is in styles.ts.
import { childValue, findChild, type XmlElement } from './xml.ts';

export type RunProperties = {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** Its name; "+major" or "+minor" where it is that of the theme. */
  readonly font?: string;
  /** "auto", or red, green and blue in hexadecimal. */
  readonly color?: string;
};

export type ListPlace = { readonly list?: string; readonly level?: number };

export type ParagraphProperties = {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Points. */
  readonly indent?: number;
  /** From 1, the highest. */
  readonly outline?: number;
  readonly place?: ListPlace;
};

export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  const value = element.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

export function runPropertiesOf(element: XmlElement | undefined): RunProperties {
  if (element === undefined) return {};
  const properties: { -readonly [key in keyof RunProperties]: RunProperties[key] } = {};
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const value = child.attributes['w:val'];
    if (child.name === 'w:b') properties.bold = isOn(child) ?? true;
    else if (child.name === 'w:i') properties.italic = isOn(child) ?? true;
    else if (child.name === 'w:caps') properties.caps = isOn(child) ?? true;
    else if (child.name === 'w:vanish') properties.hidden = isOn(child) ?? true;
    else if (child.name === 'w:u') properties.underline = value !== undefined && value !== 'none';
    else if (child.name === 'w:sz') setPoints(properties, value);
    else if (child.name === 'w:rFonts') setFont(properties, child);
    else if (child.name === 'w:color' && value !== undefined) properties.color = value;
    else if (child.name === 'w:rStyle' && value !== undefined) properties.style = value;
  }
  return properties;
}

function setPoints(properties: { size?: number }, halfPoints: string | undefined): void {
  const size = Number(halfPoints) / 2;
  if (size > 0 && size < 1000) properties.size = size;
}

function setFont(properties: { font?: string }, fonts: XmlElement): void {
  const font = fonts.attributes['w:ascii'] ?? fonts.attributes['w:hAnsi'];
  const theme = fonts.attributes['w:asciiTheme'] ?? fonts.attributes['w:hAnsiTheme'];
  // The theme goes before a name, as in Word; but the name of an old font tells how its text is coded.
  if (theme !== undefined && !OLD_FONT.test(font ?? ''))
    properties.font = theme.startsWith('major') ? '+major' : '+minor';
  else if (font !== undefined) properties.font = font;
}

const OLD_FONT = /^(?:\.Vn|VNI)/iu;

const ALIGN: Readonly<Record<string, ParagraphProperties['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
};

export function paragraphPropertiesOf(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined) return {};
  const style = childValue(element, 'w:pStyle');
  const align = ALIGN[childValue(element, 'w:jc') ?? ''];
  const indent = pointsOf(findChild(element, 'w:ind'));
  const outline = outlineOf(childValue(element, 'w:outlineLvl'));
  const place = listPlaceOf(findChild(element, 'w:numPr'));
  return {
    ...(style !== undefined && { style }),
    ...(align !== undefined && { align }),
    ...(indent !== undefined && { indent }),
    ...(outline !== undefined && { outline }),
    ...(place !== undefined && { place }),
  };
}

/** Twentieths of a point, or in the strict form a measure with its unit. */
function pointsOf(indent: XmlElement | undefined): number | undefined {
  const written = indent?.attributes['w:left'] ?? indent?.attributes['w:start'];
  const [, number, unit] = /^(-?[\d.]+)(pt|cm|mm|in|pc|pi)?$/.exec(written ?? '') ?? [];
  if (number === undefined) return undefined;
  const points = { pt: 1, cm: 28.3465, mm: 2.83465, in: 72, pc: 12, pi: 12 }[unit ?? ''] ?? 0.05;
  return Math.round(Number(number) * points * 10) / 10;
}

/** Level 9 (written 0 to 8) is body text. */
function outlineOf(level: string | undefined): number | undefined {
  const outline = level === undefined ? Number.NaN : Number(level);
  return outline >= 0 && outline <= 9 ? outline + 1 : undefined;
}

function listPlaceOf(element: XmlElement | undefined): ListPlace | undefined {
  if (element === undefined) return undefined;
  const list = childValue(element, 'w:numId');
  const level = Number(childValue(element, 'w:ilvl') ?? Number.NaN);
  return { ...(list !== undefined && { list }), ...(level >= 0 && level <= 8 && { level }) };
}
