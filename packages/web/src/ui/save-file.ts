// What is made in the browser, saved as a file.

const TAKEN_OVER_MS = 10_000;

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken it over by then; kept until the page is left, it would hold the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_OVER_MS);
}
