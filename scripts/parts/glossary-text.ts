// GLOSSARY.md as it should read: the table of packages/core/src/glossary.ts.
import { GLOSSARY } from '@sauro/core';

export function glossaryText(): string {
  const rows = Object.entries(GLOSSARY).map(([word, { vi, means }]) => `| ${word} | ${vi} | ${means} |`);
  return [
    '# Glossary',
    '',
    'English in code, Vietnamese on screen. Written from `packages/core/src/glossary.ts` by `npm run glossary`.',
    '',
    '| Code | Vietnamese | Means |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
