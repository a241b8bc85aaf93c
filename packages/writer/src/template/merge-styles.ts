// The styles of the form put into a template that has them not: what stands there under the same name was drawn by its owner.
import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Form } from '../form.ts';
import { stylesOf } from '../styles.ts';

const STYLES = 'word/styles.xml';
const STYLE = /<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>[\s\S]*?<\/w:style>/g;

export async function withStyles(template: Uint8Array, form: Form): Promise<Uint8Array> {
  const parts = unzipSync(template);
  const there = parts[STYLES];
  // Word opens a file without styles; its lines are then as Word has them.
  if (there === undefined) return template;
  const xml = strFromU8(there);
  const known = new Set([...xml.matchAll(STYLE)].map(([, id]) => id));
  const missing = (await ownStyles(form)).filter(({ id }) => !known.has(id)).map(({ text }) => text);
  parts[STYLES] = strToU8(xml.replace('</w:styles>', () => `${missing.join('')}</w:styles>`));
  return zipSync(parts, { level: 1 });
}

async function ownStyles(form: Form): Promise<readonly { readonly id: string; readonly text: string }[]> {
  const ids = new Set(stylesOf(form).map(({ id }) => id));
  const empty = new Document({ styles: { paragraphStyles: stylesOf(form) }, sections: [] });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(empty)));
  const xml = strFromU8(parts[STYLES] ?? new Uint8Array());
  return [...xml.matchAll(STYLE)].flatMap(([text, id = '']) => (ids.has(id) ? [{ id, text }] : []));
}
