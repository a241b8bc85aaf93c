// pdfium as this reader calls it: the raw exports of the wasm module, because the package's own wrapper reads
// whole-page text only and crashes on rendering. One instance is kept; a crashed or overgrown one is thrown away.
import { PDFiumModule } from '@hyzyla/pdfium';

const EXPORTS = [
  '_FPDF_InitLibraryWithConfig',
  '_FPDF_LoadMemDocument',
  '_FPDF_GetLastError',
  '_FPDF_CloseDocument',
  '_FPDF_GetPageCount',
  '_FPDF_LoadPage',
  '_FPDF_ClosePage',
  '_FPDF_GetPageBoundingBox',
  '_FPDFPage_GetRotation',
  '_FPDFPage_CountObjects',
  '_FPDFPage_GetObject',
  '_FPDFFormObj_CountObjects',
  '_FPDFFormObj_GetObject',
  '_FPDFPageObj_GetType',
  '_FPDFPageObj_GetBounds',
  '_FPDFPageObj_GetMatrix',
  '_FPDFPageObj_GetFillColor',
  '_FPDFPageObj_GetStrokeColor',
  '_FPDFPath_CountSegments',
  '_FPDFPath_GetPathSegment',
  '_FPDFPath_GetDrawMode',
  '_FPDFPathSegment_GetPoint',
  '_FPDFPathSegment_GetType',
  '_FPDFPathSegment_GetClose',
  '_FPDFText_LoadPage',
  '_FPDFText_ClosePage',
  '_FPDFText_CountChars',
  '_FPDFText_GetUnicode',
  '_FPDFText_IsGenerated',
  '_FPDFText_GetTextObject',
  '_FPDFText_GetLooseCharBox',
  '_FPDFText_GetCharOrigin',
  '_FPDFText_GetMatrix',
  '_FPDFTextObj_GetFont',
  '_FPDFTextObj_GetFontSize',
  '_FPDFTextObj_GetTextRenderMode',
  '_FPDFFont_GetBaseFontName',
  '_FPDFFont_GetFlags',
  '_FPDFFont_GetWeight',
] as const;

/** Handles are addresses in the module's memory; 0 is none. */
export type Engine = Readonly<Record<(typeof EXPORTS)[number], (...values: number[]) => number>> & {
  readonly wasmExports: { readonly malloc: (size: number) => number; readonly free: (address: number) => void };
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
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
  if (!unharmed || engine.HEAPU8.byteLength > LARGEST_HEAP) kept = undefined;
}

async function start(wasm: Uint8Array): Promise<Engine> {
  try {
    const module: object = await PDFiumModule({ wasmBinary: new Uint8Array(wasm).buffer, locateFile: () => '' });
    if (!isEngine(module)) throw new Error('pdfium.wasm lacks an export that the reader calls');
    const config = module.wasmExports.malloc(64);
    module.HEAPU8.fill(0, config, config + 64);
    module.HEAPU32[config >> 2] = 2;
    module._FPDF_InitLibraryWithConfig(config);
    module.wasmExports.free(config);
    return module;
  } catch (cause) {
    kept = undefined;
    throw cause;
  }
}

function isEngine(module: object): module is Engine {
  return EXPORTS.every((name) => typeof Reflect.get(module, name) === 'function') && 'wasmExports' in module;
}
