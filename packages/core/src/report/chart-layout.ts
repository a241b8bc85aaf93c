// Where the bars of a chart lie, for whoever draws them: the screen as SVG that opens each figure, the document as a picture.
// Bars lie on their side, for the names of sections and units are long; parts of a bar follow each other.
import type { ContentBlock, ToldFigure } from './content.ts';

export type Chart = Extract<ContentBlock, { kind: 'chart' }>;

export type ChartPart = {
  readonly x: number;
  readonly width: number;
  readonly nth: number;
  readonly figure: ToldFigure;
  /** It is wide enough for its number. */
  readonly isWide: boolean;
};
export type ChartBar = {
  readonly label: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly parts: readonly ChartPart[];
};
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  /** Where the bars begin. */
  readonly left: number;
  readonly legend: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly bars: readonly ChartBar[];
};

/** Units of the drawing: about a point each where it is as wide as the text of a page. */
const WIDTH = 640;
const LEFT = 215;
const BAR = 18;
const GAP = 12;
const LINE = 13;
const LEGEND = 30;
const LETTERS = 30;
/** Of a letter in the legend, on average and rather too wide; and of its square with the room round it. */
const LETTER = 6.8;
const SQUARE = 32;
const WIDE = 24;
/** Told apart also in print without colour: dark, middle, darkest, light. */
export const CHART_COLOURS = ['#1f7a4d', '#5b9bd5', '#b3261e', '#c9ced6'] as const;
/** Of the numbers within the parts. */
export const CHART_INKS = ['#ffffff', '#10243a', '#ffffff', '#1c2430'] as const;

export function layChart({ bars, legend }: Pick<Chart, 'bars' | 'legend'>): ChartLayout {
  const totals = bars.map(({ figures }) => figures.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0));
  const most = Math.max(1, ...totals);
  const scale = (WIDTH - LEFT - 44) / most;
  let y = LEGEND;
  const laid = bars.map(({ label, figures }): ChartBar => {
    const lines = inLines(label);
    const height = Math.max(BAR, lines.length * LINE);
    const bar = { label: lines, y, height, parts: partsOf(figures, scale) };
    y += height + GAP;
    return bar;
  });
  return { width: WIDTH, height: y, left: LEFT, legend: legendOf(legend), bars: laid };
}

function partsOf(figures: readonly ToldFigure[], scale: number): readonly ChartPart[] {
  let x = LEFT;
  return figures.flatMap((figure, nth) => {
    const width = Math.max(0, figure.value ?? 0) * scale;
    const part = { x, width, nth, figure, isWide: width >= WIDE };
    x += width;
    return width === 0 ? [] : [part];
  });
}

function legendOf(names: readonly string[]): ChartLayout['legend'] {
  const widths = names.map((text) => text.length * LETTER + SQUARE);
  // Names that are too long for the line come closer to each other before they run out of the picture.
  const closer = Math.min(1, (WIDTH - 10) / widths.reduce((sum, width) => sum + width, 0));
  return names.map((text, index) => ({
    x: 5 + closer * widths.slice(0, index).reduce((sum, width) => sum + width, 0),
    y: 6,
    text,
  }));
}

/** Two lines at the most; what is longer ends in an ellipsis. */
function inLines(label: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > LETTERS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  if (lines.length <= 2) return lines;
  const [first = '', second = ''] = lines;
  return [first, `${second.slice(0, LETTERS - 1)}…`];
}

/** "Kết quả theo đơn vị: Sở Y tế 9 (Hoàn thành 4, …); …": for who cannot see it. */
export function chartWords({ caption, bars, legend }: Chart): string {
  const told = bars.map(
    ({ label, figures }) => `${label}: ${figures.map(({ text }, nth) => `${legend[nth] ?? ''} ${text}`).join(', ')}`,
  );
  return `${caption}. ${told.join('; ')}.`;
}
