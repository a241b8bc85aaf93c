// `npm run glossary`: writes GLOSSARY.md from the table of words.
import { writeFileSync } from 'node:fs';
import { glossaryText } from './parts/glossary-text.ts';

writeFileSync(new URL('../GLOSSARY.md', import.meta.url), glossaryText());
