// Half of a character of two halves, as a cut may leave it in a text: the database keeps it nowhere, so it becomes the mark for
// what is unreadable, and the rest of the text is kept.
const HALVES = /[\uD800-\uDFFF]/gu;

export function storableText(text: string): string {
  return text.replace(HALVES, '\uFFFD');
}

/** Every text in it, names of fields too. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [storableText(key), storable(one)]));
}
