// The text by which a list of documents is narrowed: what is known of one, joined and folded.
import { fold } from '@sauro/core';

export function searchText(...parts: readonly (string | null)[]): string {
  return fold(parts.filter((part) => part !== null).join(' '));
}
