// DOCX: the package, its styles and lists, then the body block by block; headers stand before it, footers after.
import type { Doubt } from '../../doubt.ts';
import { paragraphsOf } from '../../flow.ts';
import { failure, type Result, success } from '../../result.ts';
import { type Draft, numbered } from '../drafts.ts';
import type { Opened } from '../opened.ts';
import { closeStory, readBlock } from './blocks.ts';
import { collectShown, lostText } from './lost-text.ts';
import { numberingOf } from './numbering.ts';
import { openPackage, type Package, type Relationship } from './package.ts';
import { type DocxReading, lettersIn, storyOf } from './reading.ts';
import { stylesOf } from './styles.ts';
import { elementsOf, parseXml, XmlFailure, type XmlElement } from './xml.ts';
import { ZipFailure } from './zip.ts';

export function openDocx(bytes: Uint8Array): Result<Opened> {
  try {
    const opened = openPackage(bytes);
    return opened.ok ? readDocument(opened.value) : opened;
  } catch (error) {
    if (error instanceof ZipFailure) return failure({ code: error.code, details: { what: error.what } });
    if (error instanceof XmlFailure) return failure({ code: error.code, details: { what: 'XML' } });
    throw error;
  }
}

function readDocument(file: Package): Result<Opened> {
  const relationships = file.relationships(file.main);
  const source = file.part(file.main) ?? '';
  const reading = readingOf(file, relationships, source.includes('lastRenderedPageBreak'));
  const body = storyOf('body');
  parseXml(source, (block) => {
    collectShown(block, reading.source);
    readBlock(block, body, reading);
  });
  closeStory(body);
  const { page } = reading;
  const headers = readMargins(file, relationships, 'header', reading);
  const footers = readMargins(file, relationships, 'footer', reading);
  const flow = numbered([...headers, ...body.drafts, ...footers]);
  if (flow.length === 0)
    return failure({ code: reading.images > 0 ? 'scan.not-readable' : 'file.no-text', details: {} });
  const doubts = [...lostText(reading, flow), ...ignoredElements(reading)];
  return success({ format: 'docx', flow, pages: reading.paged ? page : null, doubts });
}

function readingOf(file: Package, relationships: readonly Relationship[], paged: boolean): DocxReading {
  const styles = stylesOf(rootOf(file, relationships, 'styles'));
  return {
    styles,
    numbering: numberingOf(rootOf(file, relationships, 'numbering'), styles),
    footnotes: notesOf(rootOf(file, relationships, 'footnotes')),
    endnotes: notesOf(rootOf(file, relationships, 'endnotes')),
    paged,
    page: 1,
    images: 0,
    headers: new Set(),
    footers: new Set(),
    ignored: new Set(),
    source: [],
    letters: { read: 0, shown: 0, hidden: 0, generated: 0 },
  };
}

function rootOf(file: Package, relationships: readonly Relationship[], type: string): XmlElement | undefined {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  const source = target === undefined ? undefined : file.part(target);
  return source === undefined ? undefined : parseXml(source);
}

/** Notes by id; the lines that separate notes from the page have a type and are none. */
function notesOf(root: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const note of root === undefined ? [] : elementsOf(root)) {
    const type = note.attributes['w:type'];
    if (type === undefined || type === 'normal') notes.set(note.attributes['w:id'] ?? '', note);
  }
  return notes;
}

/** Headers or footers that a section names, each part once, each text once: sections repeat them. */
function readMargins(
  file: Package,
  relationships: readonly Relationship[],
  kind: 'header' | 'footer',
  reading: DocxReading,
): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const id of kind === 'header' ? reading.headers : reading.footers) {
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const source = target === undefined ? undefined : file.part(target);
    if (source === undefined) continue;
    const story = storyOf(kind);
    parseXml(source, (block) => {
      collectShown(block, reading.source);
      readBlock(block, story, reading);
    });
    closeStory(story);
    for (const draft of story.drafts) {
      const key = JSON.stringify(draft);
      if (drafts.has(key)) reading.letters.shown -= lettersOf(draft);
      else drafts.set(key, draft);
    }
  }
  return [...drafts.values()];
}

function lettersOf(draft: Draft): number {
  let count = 0;
  for (const paragraph of paragraphsOf(numbered([draft]))) count += lettersIn(paragraph.text);
  return count;
}

function ignoredElements(reading: DocxReading): Doubt[] {
  return [...reading.ignored].map((element) => ({ code: 'element.ignored', details: { element } }));
}
