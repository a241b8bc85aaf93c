// Writes every sample and its gold from samples/source: `npx tsx samples/make.ts`. With --pdf also prints the PDFs
// with LibreOffice (writer and fonts-liberation2), which only that needs: the PDFs are kept as files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocument } from '@sauro/writer';
import { REFUSED, SAMPLES } from './all-samples.ts';
import type { Sample } from './compose.ts';
import { goldOf } from './gold-of.ts';
import { asHtml, asMarkdown, asText, asWrapped } from './render.ts';

const HERE = import.meta.dirname;
const PRINTER = 'soffice';

mkdirSync(join(HERE, 'gold'), { recursive: true });
for (const sample of [...SAMPLES, REFUSED]) await make(sample, process.argv.includes('--pdf'));
for (const sample of SAMPLES) {
  writeFileSync(join(HERE, 'gold', `${sample.name}.json`), `${JSON.stringify(goldOf(sample), null, 1)}\n`);
}

async function make(sample: Sample, print: boolean): Promise<void> {
  const { document } = sample;
  for (const format of sample.formats) {
    switch (format) {
      case 'docx':
        write(`${sample.name}.docx`, await writeDocument(document));
        break;
      case 'txt':
        write(`${sample.name}.txt`, asText(document));
        break;
      case 'wrapped':
        write(`${sample.name}.txt`, asWrapped(document));
        break;
      case 'md':
        write(`${sample.name}.md`, asMarkdown(document));
        break;
      case 'html':
        write(`${sample.name}.html`, asHtml(document));
        break;
      case 'pdf':
        if (print) printPdf(sample.name, await writeDocument(document));
        break;
    }
  }
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(HERE, name), content);
  console.log(name);
}

function printPdf(name: string, docx: Uint8Array): void {
  const source = join(tmpdir(), `${name}.docx`);
  writeFileSync(source, docx);
  execFileSync(PRINTER, ['--headless', '--convert-to', 'pdf', '--outdir', HERE, source], { timeout: 120_000 });
  rmSync(source);
  console.log(`${name}.pdf`);
}
