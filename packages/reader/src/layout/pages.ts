// The pages of a section: paper, margins, and where their numbers stand.
import { isOn } from '../1-open/docx/properties.ts';
import { elementsOf, findChild, type XmlElement } from '../1-open/docx/xml.ts';

export type PageNumber = {
  readonly place: 'header' | 'footer';
  readonly align: 'left' | 'center' | 'right';
  readonly font: string | undefined;
  /** Points; undefined where nothing says it. */
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Nothing else stands in that header or footer. */
  readonly alone: boolean;
  /** Whether the first page of the section bears it too. */
  readonly onFirst: boolean;
};

export type PageSetting = {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly landscape: boolean;
  /** Begins no page of its own. */
  readonly continuous: boolean;
  readonly number: PageNumber | null;
  /** What its pages are counted from; null where they go on from the section before. */
  readonly countedFrom: number | null;
  /** In figures such as 2, 3; false in Roman figures or letters. */
  readonly arabic: boolean;
  /** Headers and footers that hold on, by kind: those of a section that names none are those of the one before. */
  readonly margins: Margins;
};

/** What a header or footer says of page numbers, by its relationship. */
export type NumberIn = Omit<PageNumber, 'onFirst' | 'place'>;
export type Numbers = (relationship: string) => NumberIn | undefined;

type Kind = 'default' | 'first' | 'even';
type Margins = Readonly<Partial<Record<`${'header' | 'footer'}-${Kind}`, string>>>;

const TWIPS_PER_MM = 1440 / 25.4;

export function pageOf(
  section: XmlElement,
  before: PageSetting | undefined,
  numbers: Numbers,
  evenPages: boolean,
): PageSetting {
  const size = findChild(section, 'w:pgSz')?.attributes ?? {};
  const edges = findChild(section, 'w:pgMar')?.attributes ?? {};
  const type = findChild(section, 'w:type')?.attributes['w:val'];
  const count = findChild(section, 'w:pgNumType')?.attributes ?? {};
  const margins = { ...before?.margins, ...marginsOf(section) };
  const [width, height] = [millimetres(size['w:w'], 12_240), millimetres(size['w:h'], 15_840)];
  return {
    width,
    height,
    landscape: width > height,
    continuous: type === 'continuous',
    margin: {
      top: Math.abs(millimetres(edges['w:top'], 1440)),
      bottom: Math.abs(millimetres(edges['w:bottom'], 1440)),
      left: millimetres(edges['w:left'] ?? edges['w:start'], 1440) + gutterOf(edges['w:gutter']),
      right: millimetres(edges['w:right'] ?? edges['w:end'], 1440),
    },
    margins,
    countedFrom: /^\d+$/.test(count['w:start'] ?? '') ? Number(count['w:start']) : null,
    arabic: !/roman|letter/iu.test(count['w:fmt'] ?? ''),
    number: numberOf(margins, isOn(findChild(section, 'w:titlePg')) === true, numbers, evenPages),
  };
}

function gutterOf(gutter: string | undefined): number {
  return millimetres(gutter, 0);
}

/** Twentieths of a point, or in the strict form a measure with its unit; to a tenth of a millimetre. */
function millimetres(written: string | undefined, otherwise: number): number {
  const [, number, unit] = /^(-?[\d.]+)(pt|cm|mm|in|pc|pi)?$/.exec(written ?? '') ?? [];
  const twips = number === undefined ? otherwise : Number(number) * (TWIPS[unit ?? ''] ?? 1);
  return Math.round((twips / TWIPS_PER_MM) * 10) / 10;
}
const TWIPS: Readonly<Record<string, number>> = { pt: 20, cm: 566.929, mm: 56.6929, in: 1440, pc: 240, pi: 240 };

function marginsOf(section: XmlElement): Margins {
  const found: Record<string, string> = {};
  for (const child of elementsOf(section)) {
    const place = { 'w:headerReference': 'header', 'w:footerReference': 'footer' }[child.name];
    const id = child.attributes['r:id'];
    if (place !== undefined && id !== undefined) found[`${place}-${child.attributes['w:type'] ?? 'default'}`] = id;
  }
  return found;
}

function numberOf(margins: Margins, titlePage: boolean, numbers: Numbers, evenPages: boolean): PageNumber | null {
  for (const place of ['header', 'footer'] as const) {
    const find = (kind: Kind) => {
      const id = margins[`${place}-${kind}`];
      return id === undefined ? undefined : numbers(id);
    };
    const usual = find('default') ?? (evenPages ? find('even') : undefined);
    const first = titlePage ? find('first') !== undefined : usual !== undefined;
    if (usual !== undefined) return { ...usual, place, onFirst: first };
  }
  return null;
}
