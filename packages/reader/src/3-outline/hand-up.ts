// Lines that say who and when stand below the item before them; some of them speak of the whole list above.
import { readLabelledLine } from './labelled-lines.ts';
import type { Draft } from './outline.ts';

/** "a) …; b) … / Đơn vị chủ trì: …": an unmarked line behind the last letter says it of all the letters. */
export function handUp(node: Draft): void {
  const last = node.children.at(-1);
  const others = node.children.slice(0, -1);
  const lines = last?.children ?? [];
  const speaksOfAll =
    last?.label?.kind === 'letter' &&
    lines.length > 0 &&
    lines.every((line) => line.label === null && line.paragraph !== null && isProperty(line.text)) &&
    others.length > 0 &&
    others.every((other) => other.label?.kind === 'letter' && other.children.length === 0 && !isProperty(other.text));
  if (speaksOfAll && !isProperty(last.text)) node.children.push(...last.children.splice(0));
  for (const child of node.children) handUp(child);
}

function isProperty(text: string): boolean {
  const kind = readLabelledLine(text)?.kind;
  return kind !== undefined && kind !== 'content';
}
