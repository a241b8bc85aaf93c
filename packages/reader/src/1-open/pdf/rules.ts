// Finds the drawn lines of a page among its path objects: strokes, thin filled rectangles, the sides of stroked boxes.
// Also measures pictures, because a page that is one picture is a scan.
import type { Engine } from './engine.ts';
import { type Frame, shownBox } from './frame.ts';
import type { Box, Rule, Rules } from './page.ts';

const FORM = 5;
const IMAGE = 3;
const PATH = 2;
/** Thicker than this a filled bar is shading, not a line. */
const THICKEST = 3;
const SHORTEST = 4;
const STRAIGHT = 0.7;
/** Bounds against hostile files; a page of 40 rows and 8 columns drawn side by side has some 1,500 lines. */
const MOST_OBJECTS = 50_000;
const MOST_SEGMENTS = 20_000;
const DEEPEST = 5;

export type Drawing = { readonly rules: Rules; readonly picture: number };

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

type Draft = {
  readonly engine: Engine;
  readonly frame: Frame;
  readonly buffer: number;
  readonly level: Rule[];
  readonly upright: Rule[];
  picture: number;
  left: number;
};

/** The lines of a loaded page, and how much of it pictures cover. */
export function readDrawing(engine: Engine, page: number, frame: Frame, buffer: number): Drawing {
  const draft: Draft = { engine, frame, buffer, level: [], upright: [], picture: 0, left: MOST_OBJECTS };
  const count = engine.pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count && draft.left > 0; index += 1) {
    readObject(draft, engine.pdfium.FPDFPage_GetObject(page, index), IDENTITY, 0);
  }
  return { rules: { level: draft.level, upright: draft.upright }, picture: Math.min(draft.picture, 1) };
}

function readObject(draft: Draft, object: number, outer: Matrix, depth: number): void {
  const { engine } = draft;
  draft.left -= 1;
  if (object === 0) return;
  const type = engine.pdfium.FPDFPageObj_GetType(object);
  if (type === PATH) readPath(draft, object, multiply(matrixOf(draft, object), outer));
  else if (type === IMAGE) measurePicture(draft, multiply(matrixOf(draft, object), outer));
  else if (type === FORM && depth < DEEPEST) {
    const inner = multiply(matrixOf(draft, object), outer);
    const count = engine.pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count && draft.left > 0; index += 1) {
      readObject(draft, engine.pdfium.FPDFFormObj_GetObject(object, index), inner, depth + 1);
    }
  }
}

function measurePicture(draft: Draft, [a, b, c, d, e, f]: Matrix): void {
  const { frame } = draft;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const box = { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
  const shown = shownBox(frame, box);
  const width = Math.min(shown.right, frame.width) - Math.max(shown.left, 0);
  const height = Math.min(shown.bottom, frame.height) - Math.max(shown.top, 0);
  const area = Math.max(width, 0) * Math.max(height, 0);
  // Added up, because scanners cut a page into strips.
  draft.picture += area / Math.max(frame.width * frame.height, 1);
}

type Point = { readonly x: number; readonly y: number };

function readPath(draft: Draft, object: number, matrix: Matrix): void {
  const { engine, buffer } = draft;
  const { filled, stroked } = paint(draft, object);
  if (!filled && !stroked) return;
  const count = Math.min(engine.pdfium.FPDFPath_CountSegments(object), MOST_SEGMENTS);
  let points: Point[] = [];
  const end = () => {
    readSubpath(draft, points, stroked);
    points = [];
  };
  for (let index = 0; index < count; index += 1) {
    const segment = engine.pdfium.FPDFPath_GetPathSegment(object, index);
    const moves = engine.pdfium.FPDFPathSegment_GetType(segment) === 2;
    if (moves) end();
    engine.pdfium.FPDFPathSegment_GetPoint(segment, buffer, buffer + 4);
    const x = engine.memory.HEAPF32[buffer >> 2] ?? 0;
    const y = engine.memory.HEAPF32[(buffer >> 2) + 1] ?? 0;
    const [a, b, c, d, e, f] = matrix;
    const pageX = a * x + c * y + e;
    const pageY = b * x + d * y + f;
    points.push({ x: draft.frame.x(pageX, pageY), y: draft.frame.y(pageX, pageY) });
    const [first] = points;
    if (first && engine.pdfium.FPDFPathSegment_GetClose(segment)) points.push(first);
  }
  end();
}

/** A shape is a line if it is thin as a whole; otherwise its sides are lines if they are drawn. */
function readSubpath(draft: Draft, points: readonly Point[], stroked: boolean): void {
  if (points.length < 2) return;
  const box = boundsOf(points);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (height <= THICKEST && width > THICKEST) addRule(draft.level, (box.top + box.bottom) / 2, box.left, box.right);
  else if (width <= THICKEST && height > THICKEST)
    addRule(draft.upright, (box.left + box.right) / 2, box.top, box.bottom);
  else if (stroked) {
    points.forEach((point, index) => {
      const next = points[index + 1];
      if (!next) return;
      if (Math.abs(next.y - point.y) < STRAIGHT) addRule(draft.level, point.y, point.x, next.x);
      else if (Math.abs(next.x - point.x) < STRAIGHT) addRule(draft.upright, point.x, point.y, next.y);
    });
  }
}

function addRule(rules: Rule[], at: number, one: number, other: number): void {
  if (Math.abs(one - other) < SHORTEST) return;
  rules.push({ at, from: Math.min(one, other), to: Math.max(one, other) });
}

function boundsOf(points: readonly Point[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** White lines and fills cannot be seen and do not rule anything. */
function paint(draft: Draft, object: number): { filled: boolean; stroked: boolean } {
  const { engine, buffer } = draft;
  engine.pdfium.FPDFPath_GetDrawMode(object, buffer, buffer + 4);
  const at = buffer >> 2;
  const filled = (engine.memory.HEAPU32[at] ?? 0) !== 0;
  const stroked = (engine.memory.HEAPU32[at + 1] ?? 0) !== 0;
  return {
    filled: filled && !isWhite(draft, engine.pdfium.FPDFPageObj_GetFillColor, object),
    stroked: stroked && !isWhite(draft, engine.pdfium.FPDFPageObj_GetStrokeColor, object),
  };
}

function isWhite({ engine, buffer }: Draft, color: (...values: number[]) => number, object: number): boolean {
  if (!color(object, buffer, buffer + 4, buffer + 8, buffer + 12)) return false;
  const at = buffer >> 2;
  const [red = 0, green = 0, blue = 0, alpha = 255] = engine.memory.HEAPU32.subarray(at, at + 4);
  return alpha === 0 || Math.min(red, green, blue) > 250;
}

function matrixOf({ engine, buffer }: Draft, object: number): Matrix {
  if (!engine.pdfium.FPDFPageObj_GetMatrix(object, buffer)) return IDENTITY;
  const at = buffer >> 2;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = engine.memory.HEAPF32.subarray(at, at + 6);
  return [a, b, c, d, e, f];
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
