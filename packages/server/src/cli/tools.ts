// What the reader cannot do purely, done here: the PDF engine's bytes, the model of restoration, LibreOffice for old files, a clock.
// Each is found only when a file asks for it, so that reading a DOCX pays for none.
import type { Tools } from '@sauro/reader';

export const tools: Tools = {
  pdfium: async () => (await import('../document/pdfium-wasm.ts')).pdfiumWasm(),
  scan: async (pdf, page) => (await import('./scan-tools.ts')).scanInThisProcess(pdf, page),
  restoration: async () => (await import('../kit/restoration-model.ts')).restorationModel(),
  clock: () => performance.now(),
};

/** For a file that turned out to be an old DOC: the same tools with a converter, or undefined where there is none. */
export async function toolsWithConverter(): Promise<Tools | undefined> {
  const { convertDoc, findSoffice } = await import('../document/convert-doc.ts');
  const soffice = await findSoffice();
  return soffice === undefined ? undefined : { ...tools, convertDoc: (bytes) => convertDoc(bytes, { soffice }) };
}
