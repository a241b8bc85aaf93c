// Never ends, and uses no processor time.
export async function answer() {
  return new Promise((resolve) => setTimeout(resolve, 1e8));
}
