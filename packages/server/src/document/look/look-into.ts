// A file from anybody is looked into: what it is shown as. Runs in the confined child (confined-read.ts).
import type { Result } from '@sauro/reader';
import { open } from '@sauro/reader/opening';
import { countPages } from '@sauro/reader/pages';
import { checkSignatures } from './check-signatures.ts';
import type { Look, LookedAt } from './look.ts';
import { lookAtFlow } from './look-at-flow.ts';
import { lookAtPicture } from './look-at-picture.ts';
import { lookAtSheets } from './look-at-sheets.ts';
import { certificatesIn } from './trust.ts';

export type ToLookAt = {
  readonly format: LookedAt;
  /** PEM of the roots that signatures are to be vouched for by; null where none are configured. */
  readonly roots: string | null;
  /** In milliseconds: the day of a signature that tells none. */
  readonly now: number;
};

type Tools = { readonly pdfium: () => Promise<Uint8Array> };

export async function lookInto(bytes: Uint8Array, asked: ToLookAt, { pdfium }: Tools): Promise<Result<Look>> {
  switch (asked.format) {
    case 'pdf': {
      const pages = await countPages(bytes, await pdfium());
      if (!pages.ok) return pages;
      const roots = asked.roots === null ? null : certificatesIn(asked.roots);
      const signatures = checkSignatures(bytes, roots, new Date(asked.now));
      return { ok: true, value: { is: 'pages', pages: pages.value, signatures } };
    }
    case 'docx': {
      const opened = await open({ bytes }, {});
      return opened.ok ? { ok: true, value: lookAtFlow(opened.value.flow) } : opened;
    }
    case 'xlsx':
      return lookAtSheets(bytes).then(
        (look) => (look === undefined ? TOO_LARGE : { ok: true, value: look }),
        () => broken(asked.format),
      );
    case 'png':
    case 'jpeg': {
      const look = lookAtPicture(bytes, asked.format);
      return look === 'too-large' ? TOO_LARGE : look === 'broken' ? broken(asked.format) : { ok: true, value: look };
    }
    case 'text':
      return { ok: true, value: textOf(bytes) };
  }
}

const MOST_CHARACTERS = 200_000;

function textOf(bytes: Uint8Array): Look {
  // A character has at most four bytes: no more than that need be decoded.
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_CHARACTERS * 4));
  return { is: 'text', text: text.slice(0, MOST_CHARACTERS), cut: text.length > MOST_CHARACTERS };
}

const TOO_LARGE: Result<Look> = { ok: false, problem: { code: 'limit.memory', details: {} } };

function broken(format: LookedAt): Result<Look> {
  return { ok: false, problem: { code: 'file.broken', details: { what: format.toUpperCase() } } };
}
