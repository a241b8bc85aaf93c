// Options of a select that hold all the words typed, with or without diacritics.
import { fold } from '@sauro/core';
import type { OptionsFilter } from '@mantine/core';

export const foundOptions: OptionsFilter = ({ options, search, limit }) => {
  const words = fold(search).split(' ').filter(Boolean);
  const found = options.filter((option) => {
    const text = 'label' in option ? fold(option.label) : '';
    return words.every((word) => text.includes(word));
  });
  return found.slice(0, limit);
};
