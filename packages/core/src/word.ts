/** Of the glossary: as it stands on the screen, and what it means. */
export type Word = { readonly vi: string; readonly means: string };
