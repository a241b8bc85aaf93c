// The command line as one script with the code that V8 made of it when it was built: starting and reading one file is
// mostly compiling otherwise. The code is used only by the V8 that made it, with the same flags; V8 itself checks that.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * A command reads a few files and ends. Regular expressions are compiled once, not first for an interpreter and again;
 * functions are optimised only when they turn out to run long, which leaves the processors to the reading; of pdfium only
 * what a file calls is compiled; old garbage is marked when memory wants it, not little by little meanwhile.
 */
const FLAGS = [
  '--no-regexp-tier-up',
  '--interrupt-budget=400000',
  '--wasm-lazy-compilation',
  '--no-incremental-marking',
];

type Body = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** To be called before anything is loaded: kept code is good only under the flags that it was made with. */
export function setFlags(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

/** Beside the script. */
export function keptCodePath(file: string): string {
  return `${file}.code`;
}

/** A CommonJS file as a script, with code kept from before where there is some. */
export function scriptOf(file: string, code?: Buffer): Script {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  return new Script(source, { filename: file, ...(code === undefined ? {} : { cachedData: code }) });
}

export function run(script: Script, file: string): void {
  const module = { exports: {} };
  const body: Body = script.runInThisContext();
  body(module.exports, createRequire(file), module, file, dirname(file));
}
