// What a browser says of itself, in the words in which a person knows it: "Edge" on "Windows". For the list of sessions
// only; nothing is decided by it.

export type Agent = { readonly browser: string | null; readonly system: string | null };

/** Whoever is built on another names it too: the one that is built comes first. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/\bEdgA?(?:iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*Safari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

export function readAgent(said: string): Agent {
  return { browser: firstOf(BROWSERS, said), system: firstOf(SYSTEMS, said) };
}

function firstOf(names: readonly (readonly [RegExp, string])[], said: string): string | null {
  return names.find(([sign]) => sign.test(said))?.[1] ?? null;
}
