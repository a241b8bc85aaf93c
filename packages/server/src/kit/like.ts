// Words as patterns of LIKE: what stands for anything in a pattern stands for itself in a word.

export function containing(word: string): string {
  return `%${literal(word)}%`;
}

export function endingIn(words: string): string {
  return `%${literal(words)}`;
}

function literal(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&');
}
