// Fills the heap.
export async function answer() {
  const hoard = [];
  for (;;) hoard.push({ number: hoard.length, text: `entry ${hoard.length}` });
}
