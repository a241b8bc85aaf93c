// A template of reports on the server: its id and its row.
import type { Id } from '@sauro/core';
import type { Selectable } from 'kysely';
import type { ReportTemplateTable } from '../../db/tables.ts';

export type TemplateId = Id<'reportTemplate'>;
export type TemplateRow = Selectable<ReportTemplateTable>;
