// Colours on a terminal, and none where the output goes to a file or a pipe.
export type Paint = {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warn: (text: string) => string;
};

export function paint(colour: boolean): Paint {
  if (!colour) return { strong: same, faint: same, warn: same };
  return { strong: sgr(1, 22), faint: sgr(2, 22), warn: sgr(33, 39) };
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

function same(text: string): string {
  return text;
}
