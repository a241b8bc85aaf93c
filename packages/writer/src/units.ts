// Measures of the decree in the measures of Word.

/** Twentieths of a point from millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Pixels at 96 to the inch, in which `docx` measures pictures. */
export function pixels(millimetres: number): number {
  return Math.round((millimetres * 96) / 25.4);
}
