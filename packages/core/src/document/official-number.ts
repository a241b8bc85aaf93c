// The number and the symbol of a document as one writes them: "38/KH-UBND" in the State, "12-KH/TU" in the Party.
export function joinedNumber(number: string, symbol: string | null): string {
  return symbol === null ? number : `${number}${separatorBefore(symbol)}${symbol}`;
}

/** A symbol of the Party has its own slash, between the kind and the body: Instruction 36-HD/VPTW of 2018. */
export function separatorBefore(symbol: string): '/' | '-' {
  return /^\p{L}+\//u.test(symbol) ? '-' : '/';
}
