// pdfium as this reader calls it: the raw exports of the wasm module, because the package's own wrapper reads
// whole-page text only and crashes on rendering. One instance is kept; a crashed or overgrown one is thrown away.
import { PDFiumModule } from '@hyzyla/pdfium';

const EXPORTS = [
  'FPDF_InitLibraryWithConfig',
  'FPDF_LoadMemDocument',
  'FPDF_GetLastError',
  'FPDF_CloseDocument',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFPage_Flatten',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPath_GetDrawMode',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetClose',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_GetTextObject',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetMatrix',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetFlags',
  'FPDFFont_GetWeight',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
] as const;

/** Handles are addresses in the module's memory; 0 is none. */
export type Engine = {
  readonly pdfium: Readonly<Record<(typeof EXPORTS)[number] | 'malloc' | 'free', (...values: number[]) => number>>;
  /** The views are replaced when the memory grows: they are never kept over a call. */
  readonly memory: {
    readonly HEAPU8: Uint8Array;
    readonly HEAPU32: Uint32Array;
    readonly HEAPF32: Float32Array;
    readonly HEAPF64: Float64Array;
  };
};

/** Memory that wasm once took is never given back, so an instance beyond this size is not used again. */
const LARGEST_HEAP = 512 * 1024 * 1024;

let kept: Promise<Engine> | undefined;

/** The engine, made from the bytes of pdfium.wasm on the first call. */
export function engineOf(wasm: Uint8Array): Promise<Engine> {
  kept ??= start(wasm);
  return kept;
}

/** To be called when a document was done with, saying whether the engine came through it unharmed. */
export function releaseEngine(engine: Engine, unharmed: boolean): void {
  if (!unharmed || engine.memory.HEAPU8.byteLength > LARGEST_HEAP) kept = undefined;
}

async function start(wasm: Uint8Array): Promise<Engine> {
  try {
    const memory: object = await PDFiumModule({ wasmBinary: new Uint8Array(wasm).buffer, locateFile: () => '' });
    const engine = { pdfium: Reflect.get(memory, 'wasmExports'), memory };
    if (!isEngine(engine)) throw new Error('pdfium.wasm lacks an export that the reader calls');
    initialise(engine);
    return engine;
  } catch (cause) {
    kept = undefined;
    throw cause;
  }
}

/** The configuration is a version, 2, and pointers that stay empty. */
function initialise({ pdfium, memory }: Engine): void {
  const config = pdfium.malloc(64);
  memory.HEAPU8.fill(0, config, config + 64);
  memory.HEAPU32[config >> 2] = 2;
  pdfium.FPDF_InitLibraryWithConfig(config);
  pdfium.free(config);
}

function isEngine(engine: { pdfium: unknown; memory: object }): engine is Engine {
  const { pdfium } = engine;
  if (typeof pdfium !== 'object' || pdfium === null || !('HEAPF64' in engine.memory)) return false;
  return EXPORTS.every((name) => typeof Reflect.get(pdfium, name) === 'function');
}
