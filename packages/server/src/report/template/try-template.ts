// A template that came is looked through before it is kept: received outside any transaction, looked at by the virus scanner,
// read and filled on trial in confinement. What is found is told place by place; with a fault it is not kept.
import { WHOLE_COUNTS } from '@sauro/core';
import type { OfficialDocument } from '@sauro/writer';
import type { Filling } from '@sauro/writer/template';
import type { TemplateTried } from '../../document/template-work.ts';
import { fileNameOf } from '../../document/file-name.ts';
import { readersFor } from '../../document/readers.ts';
import { type Acting } from '../../kit/acting.ts';
import { admit } from '../../kit/files/admit.ts';
import { Problem, problemOfReading } from '../../kit/problem.ts';
import type { System } from '../../kit/system.ts';

export type TemplateUpload = { readonly name: string | null; readonly body: ReadableStream<Uint8Array> };
export type KeptTemplate = {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly placeholders: readonly string[];
};

export function tryTemplate(system: System, acting: Acting, upload: TemplateUpload): Promise<TemplateTried> {
  return tried(system, acting, upload, async (found) => found);
}

/** @throws {Problem} `template.faulty` where no report can be written with it. */
export function keepTemplateFile(system: System, acting: Acting, upload: TemplateUpload): Promise<KeptTemplate> {
  return tried(system, acting, upload, async ({ check }, file) => {
    const fault = check.findings.find(({ isFault }) => isFault);
    if (fault !== undefined) throw new Problem('template.faulty', { what: fault.what });
    const sha256 = await system.files.keep(acting.tenant, file);
    return { sha256, sizeBytes: file.size, placeholders: check.placeholders };
  });
}

type Received = Awaited<ReturnType<System['files']['receive']>>;

async function tried<T>(
  system: System,
  acting: Acting,
  { name, body }: TemplateUpload,
  use: (found: TemplateTried, file: Received) => Promise<T>,
): Promise<T> {
  const file = await system.files.receive(body);
  try {
    await admit(system, acting, { file, name: fileNameOf(name), mayBeStored: async () => false });
    const result = await readersFor(system.limits).tryTemplate(file.bytes, WHOLE_COUNTS, SAMPLE);
    if (!result.ok) throw problemOfReading(result.problem);
    return await use(result.value, file);
  } finally {
    await file.drop();
  }
}

const TABLE = {
  type: 'table',
  columns: [
    { title: 'TT', width: 10 },
    { title: 'Nội dung', width: 90 },
  ],
  rows: [{ cells: [{ lines: ['1'] }, { lines: ['Một việc'] }] }],
} as const;

/** A report of nobody: what a template makes of it is what it makes of any. */
const DOCUMENT: OfficialDocument = {
  head: {
    form: 'state',
    parentBody: 'Ủy ban nhân dân tỉnh',
    issuer: ['Sở mẫu'],
    number: 1,
    symbol: 'BC-SM',
    place: 'Địa danh',
    date: { year: 2026, month: 1, day: 5 },
    kind: 'BC',
    title: 'Kết quả thực hiện kế hoạch',
  },
  addressees: ['Ủy ban nhân dân tỉnh'],
  grounds: [],
  body: [{ type: 'section', title: 'Kết quả', content: [{ type: 'paragraph', text: 'Đã hoàn thành 1 việc.' }, TABLE] }],
  closing: 'Trên đây là Báo cáo kết quả thực hiện kế hoạch của Sở mẫu./.',
  recipients: ['Như trên', 'Lưu: VT'],
  signature: { capacity: ['Giám đốc'], name: 'Họ và tên' },
  attachments: [{ type: 'annex', title: 'Danh mục việc', landscape: true, body: [TABLE] }],
};
const SAMPLE: Filling = {
  document: DOCUMENT,
  sections: {},
  figures: Object.fromEntries(WHOLE_COUNTS.map((name) => [name, '1'])),
};
