// Answers about one file and breaks at the next.
let isSpent = false;
export async function answer(_question, bytes) {
  if (isSpent) process.abort();
  isSpent = true;
  return { size: bytes.length };
}
