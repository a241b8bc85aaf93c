// Where the next page of a list begins.

type Page = { readonly items: readonly unknown[] };

/** How many have come with these pages. */
export function countIn(pages: readonly Page[]): number {
  return pages.reduce((sum, page) => sum + page.items.length, 0);
}

/** Of a list that says how long it is; undefined after the last. */
export function nextOffset(
  last: Page & { readonly total: number },
  pages: readonly (Page & { readonly total: number })[],
): number | undefined {
  const come = countIn(pages);
  return last.items.length > 0 && come < last.total ? come : undefined;
}
