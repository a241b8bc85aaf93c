// How parent and confined child speak: a length of four bytes, then that much JSON. A cut answer is seen as cut.
export function frame(value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value), 'utf8');
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  return Buffer.concat([head, body]);
}

/** The value of the first frame with the bytes after it; undefined where the frame is not whole or not JSON. */
export function unframe(bytes: Buffer): { readonly value: unknown; readonly rest: Buffer } | undefined {
  if (bytes.length < 4) return undefined;
  const end = 4 + bytes.readUInt32BE(0);
  if (bytes.length < end) return undefined;
  try {
    return { value: JSON.parse(bytes.toString('utf8', 4, end)), rest: bytes.subarray(end) };
  } catch {
    return undefined;
  }
}
