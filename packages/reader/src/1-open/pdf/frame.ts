// Turns the coordinates of a PDF page (from the bottom left, perhaps rotated) into those of the page as it is shown.
import type { Engine } from './engine.ts';
import type { Box } from './page.ts';

export type Frame = {
  readonly width: number;
  readonly height: number;
  /** Clockwise quarter turns that are applied to show the page. */
  readonly turns: number;
  readonly x: (x: number, y: number) => number;
  readonly y: (x: number, y: number) => number;
};

/** `extra` quarter turns are for a page whose text all runs upwards or downwards. */
export function frameOf(box: Box, turns: number): Frame {
  const across = box.right - box.left;
  const along = box.top - box.bottom;
  switch (((turns % 4) + 4) % 4) {
    case 1:
      return { width: along, height: across, turns: 1, x: (_, y) => y - box.bottom, y: (x) => x - box.left };
    case 2:
      return { width: across, height: along, turns: 2, x: (x) => box.right - x, y: (_, y) => y - box.bottom };
    case 3:
      return { width: along, height: across, turns: 3, x: (_, y) => box.top - y, y: (x) => box.right - x };
    default:
      return { width: across, height: along, turns: 0, x: (x) => x - box.left, y: (_, y) => box.top - y };
  }
}

/** The visible box of a page in its own coordinates, where top is above bottom. */
export function pageBox(engine: Engine, page: number, buffer: number): Box {
  const at = buffer >> 2;
  if (!engine.pdfium.FPDF_GetPageBoundingBox(page, buffer)) return { left: 0, top: 842, right: 595, bottom: 0 };
  const [left = 0, top = 0, right = 0, bottom = 0] = engine.memory.HEAPF32.subarray(at, at + 4);
  return { left, top, right, bottom };
}

export function shownBox(frame: Frame, box: Box): Box {
  const x1 = frame.x(box.left, box.bottom);
  const x2 = frame.x(box.right, box.top);
  const y1 = frame.y(box.left, box.bottom);
  const y2 = frame.y(box.right, box.top);
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}
