// What a spreadsheet writes, in short: how many cells of each sheet, and how many rows wait for a file.
import { FORM_SHEET_NAMES, type FormChecked, REPORT_FORM } from '@sauro/core';
import type { ImportParts } from './queries-files.ts';

export function partsOf({ changes, files }: Pick<FormChecked, 'changes' | 'files'>): ImportParts {
  const counts = FORM_SHEET_NAMES.map((name) => {
    const { title } = REPORT_FORM[name];
    return [name, changes.filter(({ sheet }) => sheet === title).length] as const;
  });
  return Object.fromEntries([...counts, ['files', files.length] as const].filter(([, count]) => count > 0));
}
