// A written document read back: its parts, and each paragraph with the look that its style and its own marks give it.
import { strFromU8, unzipSync } from 'fflate';
import type { Form } from '../form.ts';
import type { OfficialDocument } from '../official-document.ts';
import { writeDocument } from '../write-document.ts';

export type Written = {
  readonly parts: ReadonlyMap<string, string>;
  readonly main: string;
  /** Text of the main part, without what is between paragraphs. */
  readonly text: string;
  /** The XML of the paragraph that says exactly this. */
  readonly paragraph: (text: string) => string;
  readonly look: (text: string) => Look;
};

export type Look = {
  readonly font: string | undefined;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string | undefined;
  /** Twentieths of a point. */
  readonly firstLine: number | undefined;
  readonly before: number | undefined;
  /** 240 is a single line. */
  readonly line: number | undefined;
  readonly keepNext: boolean;
  readonly outline: number | undefined;
};

export async function written(document: OfficialDocument, form?: Form): Promise<Written> {
  const bytes = await writeDocument(document, form);
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const main = parts.get('word/document.xml') ?? '';
  const paragraphs = main.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
  const paragraph = (text: string): string => {
    const found = paragraphs.find((xml) => textOf(xml) === text);
    if (found === undefined) throw new Error(`no paragraph says “${text}”`);
    return found;
  };
  const styles = parts.get('word/styles.xml') ?? '';
  return { parts, main, text: textOf(main), paragraph, look: (text) => lookOf(paragraph(text), styles) };
}

export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
}

function lookOf(paragraph: string, styles: string): Look {
  const id = value(paragraph, 'w:pStyle') ?? '';
  const style = styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0] ?? '';
  const either = (name: string, attribute?: string) =>
    value(paragraph, name, attribute) ?? value(style, name, attribute);
  const on = (name: string) => /^(?:true|1|)$/.test(either(name) ?? 'false');
  return {
    font: either('w:rFonts', 'w:ascii'),
    size: Number(either('w:sz')) / 2,
    bold: on('w:b'),
    italic: on('w:i'),
    align: either('w:jc'),
    firstLine: numberOf(either('w:ind', 'w:firstLine')),
    before: numberOf(either('w:spacing', 'w:before')),
    line: numberOf(either('w:spacing', 'w:line')),
    keepNext: paragraph.includes('<w:keepNext/>') || style.includes('<w:keepNext/>'),
    outline: numberOf(either('w:outlineLvl')),
  };
}

/** Of the first element of that name; an element without the attribute has an empty one. */
function value(xml: string, name: string, attribute = 'w:val'): string | undefined {
  const element = xml.match(new RegExp(`<${name}(?=[ />])[^>]*>`))?.[0];
  if (element === undefined) return undefined;
  const found = element.match(new RegExp(`${attribute}="([^"]*)"`))?.[1];
  return found ?? (attribute === 'w:val' ? '' : undefined);
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

export type WrittenSection = {
  /** Twentieths of a point. */
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From the edge of the paper to the header. */
  readonly headerAt: number;
  /** What pages are counted from, and in which figures where not in Arabic ones. */
  readonly start: string | undefined;
  readonly figures: string | undefined;
  readonly firstApart: boolean;
  /** Names of parts. */
  readonly headers: { readonly default: string | undefined; readonly first: string | undefined };
  readonly footers: readonly string[];
};

export function sectionsOf({ main, parts }: Written): readonly WrittenSection[] {
  const relations = parts.get('word/_rels/document.xml.rels') ?? '';
  const target = (id: string | undefined) => {
    const relation = relations.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`));
    return relation && `word/${/Target="([^"]*)"/.exec(relation)?.[1]}`;
  };
  return (main.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []).map((xml) => {
    const length = (name: string, attribute: string) => Number(value(xml, name, attribute));
    const header = (type: string) =>
      target(
        /r:id="([^"]*)"/.exec(xml.match(new RegExp(`<w:headerReference[^>]*w:type="${type}"[^>]*>`))?.[0] ?? '')?.[1],
      );
    const side = (name: string) => length('w:pgMar', `w:${name}`);
    return {
      width: length('w:pgSz', 'w:w'),
      height: length('w:pgSz', 'w:h'),
      landscape: value(xml, 'w:pgSz', 'w:orient') === 'landscape',
      margin: { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') },
      headerAt: side('header'),
      start: value(xml, 'w:pgNumType', 'w:start'),
      figures: value(xml, 'w:pgNumType', 'w:fmt'),
      firstApart: xml.includes('<w:titlePg/>'),
      headers: { default: header('default'), first: header('first') },
      footers: xml.match(/<w:footerReference[^>]*>/g) ?? [],
    };
  });
}

export type WrittenRun = { readonly text: string; readonly fonts: readonly string[]; readonly color: string };

/** Each run of the main part that says something, with the fonts of all scripts and the colour that hold for it. */
export function runsOf({ main, parts }: Written): readonly WrittenRun[] {
  const styles = parts.get('word/styles.xml') ?? '';
  const defaults = styles.match(/<w:docDefaults>.*?<\/w:docDefaults>/s)?.[0] ?? '';
  const paragraphs = main.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
  return paragraphs.flatMap((paragraph) => {
    const id = value(paragraph, 'w:pStyle');
    const style = styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'))?.[0] ?? '';
    return (paragraph.match(/<w:r>.*?<\/w:r>|<w:r .*?<\/w:r>/gs) ?? [])
      .filter((run) => textOf(run).trim() !== '')
      .map((run) => {
        const first = (name: string, attribute: string) =>
          value(run, name, attribute) ?? value(style, name, attribute) ?? value(defaults, name, attribute);
        return {
          text: textOf(run),
          fonts: ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((script) => first('w:rFonts', script) ?? ''),
          color: first('w:color', 'w:val') ?? 'auto',
        };
      });
  });
}
