// A list that is made while it comes: its bytes as they arrive, with how many rows it will have, and a way to stop it.

export type ExportProgress = {
  readonly bytes: number;
  /** In all, as the server counted them before it began; null where it did not say. */
  readonly rows: number | null;
  /** Of these how many have come: known of a CSV, whose rows can be told apart. */
  readonly rowsCome: number | null;
};

export type Exported = { readonly name: string; readonly content: Blob };

/** `response`: of a request that was not refused. Throws where the transfer breaks off. */
export async function readExport(
  response: Response,
  onProgress: (progress: ExportProgress) => void,
): Promise<Exported> {
  const type = response.headers.get('content-type') ?? '';
  const said = response.headers.get('x-rows');
  const rows = said === null ? null : Number(said);
  const isCsv = type.startsWith('text/csv');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  // The head is a line too.
  let lines = -1;
  let isAfterReturn = false;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    chunks.push(part.value);
    bytes += part.value.byteLength;
    if (isCsv) [lines, isAfterReturn] = countRows(part.value, lines, isAfterReturn);
    onProgress({ bytes, rows, rowsCome: isCsv ? Math.max(0, lines) : null });
  }
  return { name: nameIn(response), content: new Blob(chunks, { type }) };
}

const RETURN = 13;
const FEED = 10;

/** Rows end in CRLF, and nothing else does. A pair may be parted by the end of a chunk. */
export function countRows(chunk: Uint8Array, lines: number, wasAfterReturn: boolean): [number, boolean] {
  let count = lines;
  if (wasAfterReturn && chunk[0] === FEED) count += 1;
  for (let at = chunk.indexOf(RETURN); at >= 0; at = chunk.indexOf(RETURN, at + 1)) {
    if (chunk[at + 1] === FEED) count += 1;
  }
  return [count, chunk.at(-1) === RETURN];
}

/** As the server names it (RFC 8187). */
export function nameIn(response: Response): string {
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(name);
}
