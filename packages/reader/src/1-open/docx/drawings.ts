// Drawings are read for their text boxes and their word art; pictures are counted, so that a scan is known as one.
import { alternativeOf } from './alternate-content.ts';
import type { OpenParagraph } from './inline.ts';
import { walk, type XmlElement } from './xml.ts';

export function readDrawing(element: XmlElement, paragraph: OpenParagraph): void {
  const before = paragraph.runs.every((run) => run.text.trim() === '');
  walk(element, (below) => {
    if (below.name === 'mc:AlternateContent') {
      const alternative = alternativeOf(below);
      if (alternative !== undefined) readDrawing(alternative, paragraph);
      return false;
    }
    if (below.name === 'w:txbxContent') {
      paragraph.anchored.push({ content: below, kind: 'textbox', before });
      return false;
    }
    if (below.name === 'pic:pic' || below.name === 'v:imagedata') paragraph.reading.images += 1;
    if (below.name === 'c:chart' || below.name === 'dgm:relIds') paragraph.reading.ignored.add(below.name);
    if (below.name === 'v:textpath') anchorWordArt(below, paragraph, before);
    return true;
  });
}

function anchorWordArt(element: XmlElement, paragraph: OpenParagraph, before: boolean): void {
  const text = element.attributes['string'] ?? '';
  if (text.trim() === '') return;
  const run: XmlElement = {
    name: 'w:r',
    attributes: {},
    children: [{ name: 'w:t', attributes: {}, children: [text] }],
  };
  const content: XmlElement = {
    name: 'w:txbxContent',
    attributes: {},
    children: [{ name: 'w:p', attributes: {}, children: [run] }],
  };
  paragraph.anchored.push({ content, kind: 'textbox', before });
}
