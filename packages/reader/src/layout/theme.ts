// The fonts that a theme names, and what a run without any font is set in.
import { findChild, type XmlElement } from '../1-open/docx/xml.ts';

/** What Word takes where a file names no font at all. */
const NONE = 'Times New Roman';

/** Gives the name of the font behind "+major" and "+minor". */
export function themeFonts(theme: XmlElement | undefined): (font: string | undefined) => string {
  const scheme = findChild(findChild(theme, 'a:themeElements'), 'a:fontScheme');
  const latin = (name: string) => findChild(findChild(scheme, name), 'a:latin')?.attributes['typeface'];
  const fonts = { '+major': latin('a:majorFont') ?? 'Cambria', '+minor': latin('a:minorFont') ?? 'Calibri' };
  return (font) => (font === '+major' || font === '+minor' ? fonts[font] : (font ?? NONE));
}
