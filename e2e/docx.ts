// A Word file as a reader sees it: the lines of its tables, cell by cell, and all of its words.
import { strFromU8, unzipSync } from 'fflate';

type Read = { readonly rows: readonly (readonly string[])[]; readonly text: string };

export function readDocx(bytes: Uint8Array): Read {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const within = (part: string, tag: string) => part.match(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gsu')) ?? [];
  const textOf = (part: string) =>
    within(part, 't')
      .map((one) => one.replace(/<[^>]*>/gu, ''))
      .join('');
  return { rows: within(xml, 'tr').map((row) => within(row, 'tc').map(textOf)), text: textOf(xml) };
}
