// A template from anybody is tried, or filled. Runs in the confined child (confined-read.ts): bytes travel as base64.
import type { Result } from '@sauro/reader';
import { checkDocument } from '@sauro/writer/check';
import type { Finding } from '@sauro/writer/check';
import { checkTemplate, fillTemplate, type Filling, type TemplateCheck } from '@sauro/writer/template';

export type TemplateAsked =
  /** `sample`: what it is filled with on trial. */
  { readonly figures: readonly string[]; readonly sample: Packed } | { readonly fill: Packed };

/** What is found in the template itself; and, of what it gives once filled, where that leaves the form of the decree. */
export type TemplateTried = { readonly check: TemplateCheck; readonly form: readonly Finding[] };

/** A filling as JSON. */
export type Packed = string;

export async function templateWork(
  asked: TemplateAsked,
  template: Uint8Array,
): Promise<Result<TemplateTried> | Result<string>> {
  try {
    if ('fill' in asked) return { ok: true, value: base64(await fillTemplate(template, unpacked(asked.fill))) };
    const check = checkTemplate(template, { sections: null, figures: new Set(asked.figures) });
    const filled = await checkDocument({ bytes: await fillTemplate(template, unpacked(asked.sample)) });
    return filled.ok ? { ok: true, value: { check, form: filled.value.check.findings } } : filled;
  } catch {
    return { ok: false, problem: { code: 'file.broken', details: { what: 'DOCX' } } };
  }
}

const BYTES = 'base64:';

export function packed(filling: Filling): Packed {
  return JSON.stringify(filling, (_key, value: unknown) =>
    value instanceof Uint8Array ? `${BYTES}${base64(value)}` : value,
  );
}

function unpacked(text: Packed): Filling {
  // Written by `packed`: only the bytes of a picture are under this key.
  return JSON.parse(text, (key, value: unknown) =>
    key === 'bytes' && typeof value === 'string' && value.startsWith(BYTES)
      ? new Uint8Array(Buffer.from(value.slice(BYTES.length), 'base64'))
      : value,
  ) as Filling;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
