// Never ends, and keeps the processor busy.
export async function answer() {
  for (;;);
}
