// How a DOCX is set: its pages with their margins and numbers, its paragraphs with the font, size and look of each run.
// The reading asks what a document says; this asks how it looks, for whoever checks it against a form.
import { openPackage, type Package } from '../1-open/docx/package.ts';
import { stylesOf } from '../1-open/docx/styles.ts';
import { findChild, parseXml, XmlFailure, type XmlElement } from '../1-open/docx/xml.ts';
import { ZipFailure } from '../1-open/docx/zip.ts';
import { failure, type Result, success } from '../result.ts';
import { numbersOf } from './page-numbers.ts';
import { readSetBlock, type Setting } from './paragraphs.ts';
import { type PageSetting, pageOf } from './pages.ts';
import { themeFonts } from './theme.ts';

export type { PageNumber, PageSetting } from './pages.ts';
export type { SetParagraph, SetRun } from './paragraphs.ts';

export type Layout = {
  /** Name of the part that holds the body; `ordinal` of runs and sections count its elements from 0. */
  readonly main: string;
  readonly pages: readonly PageSetting[];
  readonly paragraphs: Setting['paragraphs'];
  /** Names of fonts that hold Vietnamese in a code of their own (TCVN3, VNI): their text is no Unicode. */
  readonly oldFonts: readonly string[];
};

/** The layout of a DOCX; for any other file, or a broken one, the problem that the reader would tell. */
export function layoutOf(bytes: Uint8Array): Result<Layout> {
  try {
    const opened = openPackage(bytes);
    return opened.ok ? success(layoutIn(opened.value)) : opened;
  } catch (error) {
    if (error instanceof ZipFailure) return failure({ code: error.code, details: { what: error.what } });
    if (error instanceof XmlFailure) return failure({ code: error.code, details: { what: 'XML' } });
    throw error;
  }
}

function layoutIn(file: Package): Layout {
  const relationships = file.relationships(file.main);
  const partOf = (type: string): XmlElement | undefined => {
    const target = relationships.find((one) => one.type === type)?.target;
    const source = target === undefined ? undefined : file.part(target);
    return source === undefined ? undefined : parseXml(source);
  };
  const setting: Setting = {
    styles: stylesOf(partOf('styles')),
    fonts: themeFonts(partOf('theme')),
    paragraphs: [],
    sections: [],
    runs: 0,
    cells: 0,
    tables: 0,
    ended: 0,
  };
  parseXml(file.part(file.main) ?? '', (block) => readSetBlock(block, setting));
  const even = findChild(partOf('settings'), 'w:evenAndOddHeaders');
  const numbers = numbersOf(file, relationships, setting.styles);
  const pages = setting.sections.reduce<PageSetting[]>(
    (before, section) => [...before, pageOf(section, before.at(-1), numbers, even !== undefined)],
    [],
  );
  const fonts = new Set(setting.paragraphs.flatMap(({ runs }) => runs.map(({ font }) => font)));
  return {
    main: file.main,
    pages,
    paragraphs: setting.paragraphs,
    oldFonts: [...fonts].filter((font) => /^(?:\.Vn|VNI)/iu.test(font)),
  };
}
