// All pages of a list, however many of them have come.
import type { Report } from './calls.ts';

type Fetched = {
  readonly data: { readonly pages: readonly { readonly items: readonly Report[] }[] } | undefined;
  readonly hasNextPage: boolean;
  readonly isError: boolean;
};
type Found = Fetched & { readonly fetchNextPage: () => Promise<Fetched> };

/** As many as there are; where a page does not come, those that have. */
export async function fetchWhole(found: Found): Promise<readonly Report[]> {
  let last: Fetched = found;
  while (last.hasNextPage && !last.isError) last = await found.fetchNextPage();
  return last.data?.pages.flatMap(({ items }) => items) ?? [];
}
