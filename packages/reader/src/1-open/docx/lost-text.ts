// No silent loss: the text that the file shows is counted apart from the readers, and what landed in no block is told.
import type { Doubt } from '../../doubt.ts';
import { type Flow, paragraphsOf } from '../../flow.ts';
import { alternativeOf } from './alternate-content.ts';
import { type DocxReading, lettersIn } from './reading.ts';
import { isDeletedRow } from './table.ts';
import { textIn, walk, type XmlElement } from './xml.ts';

/** Text that a block shows, with text boxes; without what is deleted or stands there a second time. */
export function collectShown(block: XmlElement, into: string[]): void {
  walk(block, (element) => {
    if (element.name === 'w:t' || element.name === 'm:t') into.push(textIn(element));
    else if (element.name === 'v:textpath') into.push(element.attributes['string'] ?? '');
    else if (element.name === 'mc:AlternateContent') {
      const alternative = alternativeOf(element);
      if (alternative !== undefined) collectShown(alternative, into);
      return false;
    }
    return (
      element.name !== 'w:del' && element.name !== 'w:moveFrom' && !(element.name === 'w:tr' && isDeletedRow(element))
    );
  });
}

export function lostText(reading: DocxReading, flow: readonly Flow[]): Doubt[] {
  const { letters, source } = reading;
  const expected = source.reduce((sum, text) => sum + lettersIn(text), 0);
  const texts = [...paragraphsOf(flow)].map((paragraph) => paragraph.text);
  const landed = texts.reduce((sum, text) => sum + lettersIn(text), 0);
  const notRead = Math.max(0, expected - letters.read);
  const notPlaced = Math.max(0, letters.shown + letters.generated - landed);
  if (notRead + notPlaced === 0) return [];
  const all = squeezed(texts.join(''));
  const sample = source.find((text) => lettersIn(text) > 0 && !all.includes(squeezed(text))) ?? '';
  return [{ code: 'text.lost', details: { count: notRead + notPlaced, sample: sample.trim().slice(0, 80) } }];
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
