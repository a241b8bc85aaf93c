// Does what it is asked to, to show that an honest answer comes through.
export async function answer(question, bytes) {
  return { question, size: bytes.length, first: bytes[0] };
}
