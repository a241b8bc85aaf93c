// A file may hold one thing twice, in a new and an old form (ECMA-376 part 3). It is read once: the first choice
// that shows text; the fallback only where no choice does (a chart that is kept as a drawing for old programs).
import { elementsOf, walk, type XmlElement } from './xml.ts';

export function alternativeOf(element: XmlElement): XmlElement | undefined {
  const choices = [...elementsOf(element)];
  return choices.find(showsText) ?? choices.find((choice) => choice.name === 'mc:Choice') ?? choices[0];
}

function showsText(element: XmlElement): boolean {
  let shows = false;
  walk(element, (below) => {
    shows ||= below.name === 'w:t' || below.name === 'm:t' || below.name === 'v:textpath';
    return !shows;
  });
  return shows;
}
