// Breaks, with words of the document in its message.
export async function answer(_question, bytes) {
  throw new Error(Buffer.from(bytes).toString('utf8'));
}
