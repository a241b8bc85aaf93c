// Whether a chart is drawn for a phone: a drawing that is made for a desk and shrunk has letters that nobody reads.
import { useMediaQuery } from '@mantine/hooks';

export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
}
