/** A place of the text, in UTF-16 offsets, and what stands there for certain. */
export type Certain = { readonly start: number; readonly end: number; readonly text: string };
