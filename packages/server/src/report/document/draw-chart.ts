// A chart as a picture for paper. Drawn by resvg with the typeface that we bring: no browser, no font of the system, the same
// picture on every machine.
import { createRequire } from 'node:module';
import {
  CHART_COLOURS,
  CHART_INKS,
  type Chart,
  type ChartBar,
  type ChartLayout,
  chartWords,
  layChart,
} from '@sauro/core';
import { indexedPng } from './indexed-png.ts';

export type Drawn = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly words: string;
};

/** Millimetres: as wide as the text of a page. */
const PAPER_WIDTH = 160;
/** Dots for a unit of the drawing: about 240 an inch on paper. */
const DENSITY = 2.4;
const FAMILY = 'Tinos';

export async function drawChart(chart: Chart): Promise<Drawn> {
  const layout = layChart(chart);
  const { renderAsync } = await import('@resvg/resvg-js');
  // Beside the one thread that answers everybody.
  const drawing = await renderAsync(chartSvg(layout), {
    font: { fontFiles: [fontFile()], loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: DENSITY },
    background: '#ffffff',
  });
  const height = (PAPER_WIDTH * layout.height) / layout.width;
  const pixels = { width: drawing.width, height: drawing.height, rgba: drawing.pixels };
  const png = (await indexedPng(pixels)) ?? new Uint8Array(drawing.asPng());
  return { png, width: PAPER_WIDTH, height, words: chartWords(chart) };
}

/** Full path of the typeface, which is as wide as Times New Roman. Nothing in a chart is bold or slanted. */
function fontFile(): string {
  return createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
}

function chartSvg(layout: ChartLayout): string {
  const { width, height, legend, bars, left } = layout;
  const names = legend.map(
    ({ x, y, text }, nth) =>
      `<rect x="${x}" y="${y}" width="11" height="11" fill="${colour(nth)}"/>` +
      `<text x="${x + 16}" y="${y + 10}" font-size="12">${escaped(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FAMILY}" fill="#1c2430">`,
    ...names,
    ...bars.map((bar) => barSvg(bar, left)),
    `<line x1="${left}" y1="26" x2="${left}" y2="${height - 6}" stroke="#5b6472" stroke-width="1"/>`,
    '</svg>',
  ].join('');
}

function barSvg({ label, y, height, parts }: ChartBar, left: number): string {
  const first = y + height / 2 + 4 - ((label.length - 1) * 13) / 2;
  const lines = label.map(
    (line, nth) =>
      `<text x="${left - 8}" y="${first + nth * 13}" font-size="12" text-anchor="end">${escaped(line)}</text>`,
  );
  const bars = parts.map(({ x, width, nth, figure, isWide }) => {
    const bar = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour(nth)}" stroke="#ffffff" stroke-width="0.5"/>`;
    if (!isWide) return bar;
    const middle = `x="${x + width / 2}" y="${y + height / 2 + 4}"`;
    return `${bar}<text ${middle} font-size="11" text-anchor="middle" fill="${CHART_INKS[nth] ?? '#1c2430'}">${escaped(figure.text)}</text>`;
  });
  return [...lines, ...bars].join('');
}

function colour(nth: number): string {
  return CHART_COLOURS[nth % CHART_COLOURS.length] ?? CHART_COLOURS[0];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
