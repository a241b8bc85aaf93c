// Names in a sentence: the first of them, and a sign that there are more.

export function firstNames(names: readonly string[], most: number): string {
  return names.slice(0, most).join('; ') + (names.length > most ? '…' : '');
}
