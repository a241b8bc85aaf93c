// Which code is fetched together. A file for each small part makes a hundred requests of one page; one file of all makes who
// signs in fetch every screen. So: what stands before anybody is known, the sign-in, what stands around every screen, the
// first screen, what screens share. Budget: e2e/first-load.spec.ts.
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

const GROUND =
  /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](query-core|react-query|router-core|react-router|history|store|react-store))[\\/]/;

/** What is typed into: both the sign-in and the frame have a field, and neither is to fetch the other for it. */
const FIELDS = /@mantine[\\/]core[\\/].+[\\/](Input|InputBase|TextInput)[\\/]/;

/** Of the packages that others give only what is used is taken along: which that is, is not known of their lists. */
const OWN = /[\\/]web[\\/]src[\\/]/;

/** In bytes as they are built: smaller ones go with the one that is used most alike, since a request costs more than they do. */
const SMALL = 4_000;

export const CODE_GROUPS: Rolldown.CodeSplittingGroup[] = [
  { name: 'ground', test: GROUND, priority: 6 },
  { name: reachedFrom('door', ['src/main.tsx', 'src/ui/Preferences.tsx'], FIELDS), debugName: 'door', priority: 5 },
  { name: reachedFrom('sign-in', ['src/shell/SignIn.tsx']), debugName: 'sign-in', priority: 4 },
  { name: reachedFrom('frame', ['src/shell/Inside.tsx']), debugName: 'frame', priority: 3 },
  { name: reachedFrom('home', ['src/home/HomePage.tsx']), debugName: 'home', priority: 2 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: SMALL, priority: 1 },
];

/** The group of what is loaded together with these files, without what they load when it is needed; `also` of other packages. */
function reachedFrom(group: string, starts: readonly string[], also?: RegExp): Rolldown.CodeSplittingNameFunction {
  let reached: ReadonlySet<string> | undefined;
  return (id, context) => {
    reached ??= closure(starts, context);
    return reached.has(id) || also?.test(id) === true ? group : null;
  };
}

function closure(starts: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const reached = new Set(starts.map((start) => resolve(import.meta.dirname, start)));
  // What is added on the way is gone through as well.
  for (const one of reached) {
    const next = context.getModuleInfo(one)?.importedIds ?? [];
    for (const id of next) if (OWN.test(id)) reached.add(id);
  }
  return reached;
}
