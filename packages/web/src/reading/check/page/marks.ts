// Between the browser's text and the document's: every drawn text says its block and the offset at which it begins, so that
// a point or a selection on the screen is a place in the document.
import type { Marked } from '../model/new-task.ts';

/** What every drawn piece of text carries. */
export function textMark(block: number, start: number): { readonly 'data-of': number; readonly 'data-at': number } {
  return { 'data-of': block, 'data-at': start };
}

export function placeOfPoint(x: number, y: number): { readonly block: number; readonly offset: number } | undefined {
  const caret = caretAt(x, y);
  const place = caret === undefined ? undefined : placeOf(caret.node, caret.offset);
  if (place !== undefined) return place;
  const block = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-block]')?.dataset['block'];
  return block === undefined ? undefined : { block: Number(block), offset: 0 };
}

/** The stretches that the browser's selection covers within an element, one for each paragraph, in order. */
export function markedIn(
  element: Element,
  textOf: (block: number) => { text: string; page?: number } | undefined,
): readonly Marked[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const marked = new Map<number, Marked>();
  for (const drawn of element.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!range.intersectsNode(drawn)) continue;
    const [block, at] = [Number(drawn.dataset['of']), Number(drawn.dataset['at'])];
    const start = drawn.contains(range.startContainer) ? at + range.startOffset : at;
    const end = drawn.contains(range.endContainer) ? at + range.endOffset : at + (drawn.textContent?.length ?? 0);
    const paragraph = textOf(block);
    if (start >= end || paragraph === undefined) continue;
    const before = marked.get(block);
    marked.set(block, {
      ...paragraph,
      block,
      start: Math.min(before?.start ?? start, start),
      end: Math.max(before?.end ?? end, end),
    });
  }
  return [...marked.values()];
}

type Caret = { readonly node: Node; readonly offset: number };

function caretAt(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  return undefined;
}

function placeOf(node: Node, offset: number): { block: number; offset: number } | undefined {
  const drawn = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  if (drawn === null || drawn === undefined) return undefined;
  return { block: Number(drawn.dataset['of']), offset: Number(drawn.dataset['at']) + offset };
}
