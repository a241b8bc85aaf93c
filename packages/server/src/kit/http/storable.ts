// Half of a character of two halves, as a cut may leave it in a text: the database keeps it nowhere, so it becomes the mark for
// what is unreadable, and the rest of the text is kept.
const HALVES = /[\uD800-\uDFFF]/gu;

export function storableText(text: string): string {
  return text.replace(HALVES, '\uFFFD');
}

/** Deeper than any contract goes: what is sent so is sent to exhaust us, and is left to the contract to refuse. */
const DEEPEST = 50;

/** Every text in it, names of fields too. */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((one) => storable(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [storableText(key), storable(one, depth + 1)]));
}
