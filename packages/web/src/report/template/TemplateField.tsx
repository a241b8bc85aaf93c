// In which template the reports of a regime are written.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../ui/language.tsx';
import { templatesQuery } from '../queries.ts';
import { TEMPLATE_WORDS } from './words.ts';

type FieldProps = { readonly template: string | null; readonly onTemplate: (template: string | null) => void };

export function TemplateField({ template, onTemplate }: FieldProps) {
  const say = useWords(TEMPLATE_WORDS);
  const items = useQuery(templatesQuery).data?.items ?? [];
  return (
    <NativeSelect
      label={say('choose')}
      value={template ?? ''}
      data={[
        { value: '', label: say('choose.none') },
        // Still on its way, or not shown to her: it stays what was chosen.
        ...(template !== null && !items.some(({ id }) => id === template)
          ? [{ value: template, label: say('choose.other') }]
          : []),
        ...items.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget: { value } }) => onTemplate(value === '' ? null : value)}
    />
  );
}
