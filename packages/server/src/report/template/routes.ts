// Templates of reports, answered.
import type { UnitId } from '@sauro/core';
import { defaultTemplate } from '@sauro/writer/template';
import { contentTypeOf } from '../../document/file-format.ts';
import { transact } from '../../kit/db.ts';
import { inSteps, routes } from '../../kit/http/serve.ts';
import { templateContract as contract } from './contract.ts';
import { getTemplate, keepTemplate, mustKeepFor, removeTemplate } from './keep-template.ts';
import { listTemplates } from './queries.ts';
import type { TemplateId } from './template.ts';
import { keepTemplateFile, tryTemplate } from './try-template.ts';

const TYPE = contentTypeOf('docx');

export const templateRoutes = routes(contract, {
  listTemplates: async (cx) => ({
    items: (await listTemplates(cx)).map(({ unitId, unitName, madeAt, ...rest }) => ({
      ...rest,
      unit: { id: unitId, name: unitName },
      madeAt: madeAt.toISOString(),
    })),
  }),
  getFirstTemplate: async () => {
    const body = await defaultTemplate();
    return { body, size: body.byteLength, type: TYPE, name: 'mau-bao-cao.docx' };
  },
  tryTemplate: inSteps(contract.tryTemplate, {
    before: (system, { body }, { fileName }, acting) => tryTemplate(system, acting, { name: fileName, body }),
    handle: async (_cx, _input, _exchange, { check, form }) => ({
      placeholders: [...check.placeholders],
      findings: [...check.findings],
      form: [...form],
    }),
  }),
  keepTemplate: inSteps(contract.keepTemplate, {
    before: async (system, { query: { unit }, body }, { fileName }, acting) => {
      await transact(system, acting, (cx) => mustKeepFor(cx, unit as UnitId));
      return keepTemplateFile(system, acting, { name: fileName, body });
    },
    handle: async (cx, { query: { unit, name } }, _exchange, file) => ({
      id: await keepTemplate(cx, { unit: unit as UnitId, name, ...file }),
    }),
  }),
  getTemplateFile: async (cx, { params: { id } }) => {
    const { sha256, name } = await getTemplate(cx, id as TemplateId);
    const file = await cx.files.open(cx.acting.tenant, sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of template ${id}.`);
    return { body: file.body, size: file.size, type: TYPE, name: `${name}.docx` };
  },
  removeTemplate: (cx, { params: { id } }) => removeTemplate(cx, id as TemplateId),
});
