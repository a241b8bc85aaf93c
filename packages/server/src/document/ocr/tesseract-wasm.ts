// Tesseract as WebAssembly, in this process and thread: its package's own wrapper starts a thread and knows how to download,
// and a confined process has neither. The program between the module and us is run with nothing in reach.
import { readFile } from 'node:fs/promises';
import { compileFunction } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { pgmOf, type Recognise } from '@sauro/reader/scan';
import type { TesseractFiles } from './tesseract-files.ts';

/** What of the engine is called (tesseract.js-core, the classes of Tesseract's C++ interface). */
type Api = {
  readonly Init: (folder: string, language: string, mode: number) => number;
  readonly SetVariable: (name: string, value: string) => void;
  readonly SetPageSegMode: (mode: number) => void;
  readonly SetImageFile: (orientation: number, angle: number) => number;
  readonly SetSourceResolution: (dpi: number) => void;
  readonly Recognize: (monitor: null) => number;
  readonly GetHOCRText: (page: number) => string;
  readonly Clear: () => void;
};
type Core = {
  readonly FS: {
    readonly writeFile: (path: string, data: Uint8Array) => void;
    readonly unlink: (path: string) => void;
  };
  readonly TessBaseAPI: new () => Api;
};
type Start = (options: object) => Promise<Core>;

const LSTM_ONLY = 1;
/** A page of text in columns; one block of lines. */
const MODES = { page: 3, lines: 6 } as const;
const DPI = 300;
const PICTURE = '/input';

export async function startTesseract(files: TesseractFiles): Promise<Recognise> {
  const start = startOf(await readFile(files.glue, 'utf8'));
  const quiet = () => undefined;
  const core = await start({ wasmBinary: await readFile(files.wasm), print: quiet, printErr: quiet });
  core.FS.writeFile('/vie.traineddata', gunzipSync(await readFile(files.vietnamese)));
  const api = new core.TessBaseAPI();
  if (api.Init('/', 'vie', LSTM_ONLY) !== 0) throw new Error('Tesseract does not take its Vietnamese.');
  return async (picture, layout) => {
    core.FS.writeFile(PICTURE, pgmOf(picture));
    api.SetPageSegMode(MODES[layout]);
    api.SetImageFile(1, 0);
    api.SetSourceResolution(DPI);
    api.Recognize(null);
    const hocr = api.GetHOCRText(0);
    api.Clear();
    core.FS.unlink(PICTURE);
    return hocr;
  };
}

/** A module of the old kind, evaluated by hand: it asks for a file system where it thinks it is in Node, and gets an empty one. */
function startOf(program: string): Start {
  const module: { exports: unknown } = { exports: {} };
  const run = compileFunction(program, ['module', 'exports', 'require', '__filename', '__dirname']);
  run(module, module.exports, () => ({}), '/tesseract.js', '/');
  if (typeof module.exports !== 'function') throw new Error('The program of Tesseract is not what it was.');
  // Its package documents it so.
  return module.exports as Start;
}
