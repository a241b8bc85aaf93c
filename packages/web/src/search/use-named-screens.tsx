// The screens that may be gone to by name, as the field of the frame offers them: those of the navigation, the parts of the
// organisation, and the own account.
import type { Right } from '@sauro/core';
import { IconSitemap, IconUserCog } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PEOPLE_WORDS } from '../people/words.ts';
import { mayOpen, SCREENS } from '../shell/screens.ts';
import { SHELL_WORDS } from '../shell/words.ts';
import { useWords } from '../ui/language.tsx';

const OF_ORGANISATION = [
  { to: '/to-chuc/can-bo', words: 'tab.people', may: ['people.read'] },
  { to: '/to-chuc/vai-tro', words: 'tab.roles', may: ['people.read'] },
  { to: '/to-chuc/nhom', words: 'tab.groups', may: ['people.read'] },
  { to: '/to-chuc/nhap', words: 'tab.import', may: ['people.manage'] },
  { to: '/to-chuc/nhat-ky', words: 'tab.ledger', may: ['people.manage'] },
] as const;

export type NamedScreen = {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly open: () => void;
};

export function useNamedScreens(can: readonly Right[]): readonly NamedScreen[] {
  const shell = useWords(SHELL_WORDS);
  const people = useWords(PEOPLE_WORDS);
  const navigate = useNavigate();
  return [
    ...SCREENS.filter(({ may }) => mayOpen(can, may)).map(({ to, words, icon: Icon }) => ({
      to,
      label: shell(words),
      icon: <Icon size={17} stroke={1.6} aria-hidden="true" />,
      open: () => void navigate({ to, search: {} }),
    })),
    ...OF_ORGANISATION.filter(({ may }) => mayOpen(can, may)).map(({ to, words }) => ({
      to,
      label: `${shell('organisation')}: ${people(words)}`,
      icon: <IconSitemap size={17} stroke={1.6} aria-hidden="true" />,
      open: () => void navigate({ to, search: {} }),
    })),
    {
      to: '/tai-khoan',
      label: shell('myAccount'),
      icon: <IconUserCog size={17} stroke={1.6} aria-hidden="true" />,
      open: () => void navigate({ to: '/tai-khoan' }),
    },
  ];
}
