// What opening a file gives, whatever its format was.
import type { Doubt } from '../doubt.ts';
import type { Flow } from '../flow.ts';
import type { ReadProblem } from '../problem.ts';
import type { ReadPicture } from './scan/read-scans.ts';

export const FORMATS = ['docx', 'pdf', 'text', 'html', 'doc', 'jpeg', 'png', 'tiff'] as const;
export type Format = (typeof FORMATS)[number];

/** A file as it came. The name is only a hint; the type is found from the content. */
export type Source = { readonly bytes: Uint8Array; readonly name?: string };

/** What the reader cannot do purely and is given by its caller. */
export type Tools = {
  /** Bytes of pdfium.wasm; without them a PDF is answered with `pdf.no-engine`. */
  readonly pdfium?: () => Promise<Uint8Array>;
  /** Converts a legacy .doc into .docx; without it such a file is answered with `doc.no-converter`. */
  readonly convertDoc?: (bytes: Uint8Array) => Promise<Uint8Array>;
  /**
   * Reads pages that are pictures; `later` where it is known that they will be read, so that such a file is answered with
   * `scan.not-readable` and the numbers of its pages. Without it, pages that are pictures are left out and said to be.
   */
  readonly scan?: ReadPicture | 'later';
  /** Reads the picture of a page though a layer of text that looks good lies over it. */
  readonly distrustLayers?: boolean;
  /** Bytes of the model of restoration; without them a text whose Vietnamese is damaged is answered with `text.damaged`. */
  readonly restoration?: () => Promise<Uint8Array>;
  /** Milliseconds from any start; given, the reading's passes are timed. */
  readonly clock?: () => number;
};

export type Opened = {
  readonly format: Format;
  readonly flow: readonly Flow[];
  /** Number of pages, where the format knows pages. */
  readonly pages: number | null;
  readonly doubts: readonly Doubt[];
  /** Share of damaged words in what the file says (vietnamese/syllables-damage.ts), where that was restored. */
  readonly damage?: number;
  /** Why it is refused all the same, as a scan is: what text there is may be asked for a secrecy mark and nothing else. */
  readonly unread?: ReadProblem;
};
