// Names of the kinds of document by their abbreviation.
import { PAPER_KINDS } from '@sauro/core';

const KINDS: Readonly<Record<string, string>> = PAPER_KINDS;

export function kindName(kind: string): string {
  return KINDS[kind] ?? kind;
}
