// What lights up in a paragraph: its text cut where styles and lit stretches begin and end, so that each piece is drawn once.
import type { Item } from '@sauro/core';
import type { Paragraph } from '@sauro/reader/flow';
import { stretchesOf, type Tone } from './places.ts';
import type { DoubtItem } from './doubts.ts';

export type Light = { readonly start: number; readonly end: number; readonly tone: Tone | 'marked' };
export type Lights = ReadonlyMap<number, readonly Light[]>;

export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** The tone that lies on top. */
  readonly tone: Light['tone'] | null;
  /** What the file says where the word was restored; how sure the engine was where it was read in a picture, 0 to 100. */
  readonly read: string | null;
  readonly confidence: number | null;
};

/** What of a paragraph its pieces are made of. */
export type Inked = Pick<Paragraph, 'text' | 'styles' | 'restored' | 'unsure'>;

/** By block, the stretches of the selected item and of its doubts. */
export function lightsOf(item: Item | undefined, doubts: readonly DoubtItem[]): Lights {
  const lights = new Map<number, Light[]>();
  // A doubt underlines: it comes first, so that a field of the item keeps its tint.
  const stretches = [...doubts, ...(item === undefined ? [] : [item])].flatMap((one) => stretchesOf(one));
  for (const { tone, anchor } of stretches) {
    const here = lights.get(anchor.block) ?? [];
    lights.set(anchor.block, [...here, { start: anchor.start, end: anchor.end, tone }]);
  }
  return lights;
}

/** Pieces of a text in order; the last light given lies on top. */
export function piecesOf(
  { text: { length }, styles, restored = [], unsure = [] }: Inked,
  lights: readonly Light[],
): readonly Piece[] {
  const cuts = [0, length, ...[...styles, ...restored, ...unsure, ...lights].flatMap(({ start, end }) => [start, end])]
    .map((cut) => Math.min(length, Math.max(0, cut)))
    .toSorted((a, b) => a - b);
  const edges = [...new Set(cuts)];
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? length;
    const covers = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
    const set = styles.filter(covers);
    return {
      start,
      end,
      bold: set.some(({ bold }) => bold === true),
      italic: set.some(({ italic }) => italic === true),
      underline: set.some(({ underline }) => underline === true),
      tone: lights.findLast(covers)?.tone ?? null,
      read: restored.find(covers)?.read ?? null,
      confidence: unsure.find(covers)?.confidence ?? null,
    };
  });
}
