// The picture of each of the six, the same in the chart, in the head of the table and in an opened task.
import type { Facet } from '@sauro/core';
import {
  IconClock,
  IconListCheck,
  IconPackage,
  IconRubberStamp,
  IconShieldCheck,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';

export const FACET_ICONS = {
  person: IconUser,
  work: IconListCheck,
  time: IconClock,
  responsibility: IconShieldCheck,
  product: IconPackage,
  authority: IconRubberStamp,
} as const satisfies Record<Facet, TablerIcon>;
