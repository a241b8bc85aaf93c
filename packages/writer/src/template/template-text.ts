// What stands in the paragraphs of a template: names may be broken into runs of Word, so that text is looked at and not XML.
import { strFromU8, unzipSync } from 'fflate';

const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
const PARAGRAPH = /<w:p\b[^>]*>[\s\S]*?<\/w:p>/g;
const TEXT = /<w:t\b[^>]*>([^<]*)<\/w:t>/g;
const MAIN = 'word/document.xml';

/** The text of each paragraph of the document, its headers and its footers. */
export function paragraphTexts(template: Uint8Array): readonly string[] {
  const parts = unzipSync(template, { filter: ({ name }) => PARTS.test(name) });
  return Object.values(parts).flatMap((part) => [...strFromU8(part).matchAll(PARAGRAPH)].map(([xml]) => textOf(xml)));
}

const RELATIONSHIP = /<Relationship\b[^>]*>/g;
const LIVE_PARTS = /^word\/(?:vbaProject|vbaData|embeddings\/|activeX\/|afchunk)|\.bin$/iu;
const LIVE_FIELDS = /^\s*(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT)\b/iu;
const FIELD = /<w:instrText\b[^>]*>([^<]*)<\/w:instrText>|\bw:instr="([^"]*)"/g;

/** What a report must not carry to all who open it: links to other files, programs, files within, fields that fetch. */
export function foreignParts(template: Uint8Array): readonly string[] {
  const names: string[] = [];
  const parts = unzipSync(template, {
    filter: ({ name }) => {
      names.push(name);
      return name.endsWith('.rels') || PARTS.test(name);
    },
  });
  const texts = Object.entries(parts).map(([name, bytes]) => ({ name, xml: strFromU8(bytes) }));
  const links = texts.flatMap(({ name, xml }) =>
    [...xml.matchAll(RELATIONSHIP)].flatMap(([one]) =>
      /TargetMode="External"/u.test(one) && !/relationships\/hyperlink"/u.test(one) ? [name] : [],
    ),
  );
  const fields = texts.flatMap(({ xml }) =>
    [...xml.matchAll(FIELD)].flatMap(([, text, attribute]) => {
      const said = text ?? attribute ?? '';
      return LIVE_FIELDS.test(said) ? [said.trim()] : [];
    }),
  );
  return [...new Set([...names.filter((name) => LIVE_PARTS.test(name)), ...links, ...fields])];
}

/** Whether the annexes stand on pages that lie across. */
export function isAcross(template: Uint8Array): boolean {
  const xml = strFromU8(unzipSync(template, { filter: ({ name }) => name === MAIN })[MAIN] ?? new Uint8Array());
  const place = [...xml.matchAll(PARAGRAPH)].find(([paragraph]) => /\{\{\s*phu_luc\s*\}\}/iu.test(textOf(paragraph)));
  if (place === undefined) return false;
  const pages = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(xml.slice(place.index))?.[0] ?? '';
  return /w:orient="landscape"/.test(pages);
}

function textOf(xml: string): string {
  return [...xml.matchAll(TEXT)].map(([, text = '']) => text).join('');
}
