// The door of the reader: what kind of file the bytes are, and the opener for it. The name is only a hint.
import { failure, type Result, success } from '../result.ts';
import type { Opened, Source, Tools } from './opened.ts';
import { openDocx } from './docx/open-docx.ts';
import { openText } from './text/open-text.ts';

export async function open(source: Source, _tools: Tools): Promise<Result<Opened>> {
  if (source.bytes.length === 0) return failure({ code: 'file.empty', details: {} });
  if (source.bytes[0] === 0x50 && source.bytes[1] === 0x4b) return openDocx(source.bytes);
  return success(openText(source.bytes));
}
