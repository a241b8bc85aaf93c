// Builds the model of restoration from folders of text:
//   npm run model -- FOLDER… [--out FILE] [--held-out FILE…]
// They hold *.txt and *.txt.gz (Vietnamese administrative text), syllables.txt (one a line) and *.jsonl (pages that an
// OCR read, `noisy`, beside their true text, `clean`, with `doc` and `quality`). The same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeModel } from '../../packages/reader/src/vietnamese/restore/model-file.ts';
import { countLanguage } from './count-language.ts';
import { learnChannel } from './learn-channel.ts';
import { pairWords } from './pair-words.ts';
import { readCorpus } from './training-text.ts';
import { streamOf, vocabularyOf } from './vocabulary.ts';

const MODEL = fileURLToPath(new URL('../../packages/reader/model/restore.bin', import.meta.url));

const { folders, out, heldOut } = asked(process.argv.slice(2));
if (folders.length === 0) {
  process.stderr.write('npm run model -- FOLDER… [--out FILE] [--held-out FILE…]\n');
  process.exit(2);
}
const corpus = readCorpus(
  folders,
  heldOut.map((file) => readFileSync(file, 'utf8')),
);
const vocabulary = vocabularyOf(corpus.lines, corpus.syllables);
const numbers = new Map(vocabulary.words.map((word, number) => [word, number]));
const language = countLanguage(streamOf(corpus.lines, numbers, corpus.syllables), vocabulary.words.length);
const pairs = pairWords(corpus.pages, corpus.syllables);
const bytes = encodeModel({ ...vocabulary, ...language, ...learnChannel(pairs) });
writeFileSync(out, bytes);
console.log(
  `${corpus.lines.length} lines, ${vocabulary.words.length} words, ${language.pairs.length} pairs, ${language.triples.length} triples`,
);
console.log(
  `${corpus.pages.length} pages with ${pairs.length} pairs of words; ${new Set(corpus.heldOut.map(({ doc }) => doc)).size} document(s) held out`,
);
console.log(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);

type Asked = { readonly folders: readonly string[]; readonly out: string; readonly heldOut: readonly string[] };

function asked(words: readonly string[]): Asked {
  const held = words.indexOf('--held-out');
  const rest = held < 0 ? words : words.slice(0, held);
  const named = rest.indexOf('--out');
  return {
    folders: named < 0 ? rest : rest.slice(0, named),
    out: named < 0 ? MODEL : (rest[named + 1] ?? MODEL),
    heldOut: held < 0 ? [] : words.slice(held + 1),
  };
}
