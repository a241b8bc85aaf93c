// Templates of reports over the wire.
import { RUNNING_RIGHT } from '@sauro/core';
import { z } from 'zod';
import { Named } from '../../assignment/views.ts';
import { FindingView } from '../../document/check-contract.ts';
import { BYTES, type Contract } from '../../kit/contract.ts';

const ById = z.object({ id: z.uuid() });

export const TEMPLATE_FINDINGS = ['unknown', 'not-alone', 'unclosed', 'no-content', 'foreign', 'missing'] as const;

export const TemplateView = z.object({
  id: z.string(),
  unit: Named,
  name: z.string(),
  sizeBytes: z.number(),
  placeholders: z.array(z.string()),
  madeAt: z.string(),
  /** Regimes in force that use it. */
  regimes: z.number(),
});

export const templateContract = {
  listTemplates: {
    method: 'GET',
    path: '/api/report-templates',
    summary: 'Templates that are offered, by name.',
    right: 'assignment.read',
    result: z.object({ items: z.array(TemplateView) }),
  },
  getFirstTemplate: {
    method: 'GET',
    path: '/api/report-template-first',
    summary: 'The template that one begins with: the form of Decree 30/2020 with a name in each place, as DOCX.',
    right: RUNNING_RIGHT,
    result: BYTES,
  },
  tryTemplate: {
    method: 'POST',
    path: '/api/report-template-check',
    summary: 'Looks a template through and fills it on trial; keeps nothing.',
    right: RUNNING_RIGHT,
    body: BYTES,
    result: z.object({
      placeholders: z.array(z.string()),
      /** With a fault no report can be written with it. */
      findings: z.array(z.object({ code: z.enum(TEMPLATE_FINDINGS), what: z.string(), isFault: z.boolean() })),
      /** Where what it gives leaves the form of the decree. */
      form: z.array(FindingView),
    }),
  },
  keepTemplate: {
    method: 'POST',
    path: '/api/report-templates',
    summary: 'Keeps a template in the name of a unit; refused with the first fault that is in it.',
    right: RUNNING_RIGHT,
    query: z.object({ unit: z.uuid(), name: z.string().trim().min(1).max(200) }),
    body: BYTES,
    result: z.object({ id: z.string() }),
  },
  getTemplateFile: {
    method: 'GET',
    path: '/api/report-templates/:id/file',
    summary: 'The template as it was kept.',
    right: 'assignment.read',
    params: ById,
    result: BYTES,
  },
  removeTemplate: {
    method: 'DELETE',
    path: '/api/report-templates/:id',
    summary: 'Offers it no more; refused while a regime uses it.',
    right: RUNNING_RIGHT,
    params: ById,
  },
} as const satisfies Contract;
