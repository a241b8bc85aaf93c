// Ends without an answer.
export async function answer() {
  process.abort();
}
