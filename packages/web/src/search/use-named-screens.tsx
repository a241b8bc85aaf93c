// The screens that may be gone to by name, as the field of the frame offers them: those of the navigation, the parts of the
// organisation and of the figures that stand in none, checks in the field, what waits to be sent, the notices, the interface
// for programs, and the own account.
import { FIELD_RIGHT, type Right } from '@sauro/core';
import {
  IconApi,
  IconBell,
  IconChartBar,
  IconCloudUpload,
  IconMapSearch,
  IconReport,
  IconSitemap,
  IconUserCog,
} from '@tabler/icons-react';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { OUTBOX_WORDS } from '../assignment/outbox/words.ts';
import { NOTICE_SCREEN_WORDS } from '../notification/words.ts';
import { OPENAPI_WORDS } from '../openapi/words.ts';
import { useTabs } from '../people/tabs.ts';
import { PEOPLE_WORDS } from '../people/words.ts';
import { REPORT_WORDS } from '../report/words.ts';
import { FIGURE_SCREENS } from '../rollup/parts.ts';
import { ROLLUP_WORDS } from '../rollup/words.ts';
import { mayOpen, SCREENS } from '../shell/screens.ts';
import { SHELL_WORDS } from '../shell/words.ts';
import { useWords } from '../ui/language.tsx';
import { FIELD_WORDS } from '../verification/field-check/words.ts';

const IN_NAVIGATION: ReadonlySet<string> = new Set(SCREENS.map(({ to }) => to));

type NamedScreen = {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly open: () => void;
};

export function useNamedScreens(can: readonly Right[]): readonly NamedScreen[] {
  const shell = useWords(SHELL_WORDS);
  const people = useWords(PEOPLE_WORDS);
  const figures = useWords(ROLLUP_WORDS);
  const notices = useWords(NOTICE_SCREEN_WORDS);
  const field = useWords(FIELD_WORDS);
  const outbox = useWords(OUTBOX_WORDS);
  const openApi = useWords(OPENAPI_WORDS);
  const reports = useWords(REPORT_WORDS);
  const navigate = useNavigate();
  const named = (to: NonNullable<LinkProps['to']>, label: string, Icon: typeof IconBell): NamedScreen => ({
    to,
    label,
    icon: <Icon size={17} stroke={1.6} aria-hidden="true" />,
    open: () => void navigate({ to, search: {} }),
  });
  const beside = <Part extends { readonly to: string }>(parts: readonly Part[]) =>
    parts.filter(({ to }) => !IN_NAVIGATION.has(to));
  return [
    ...SCREENS.filter(({ may }) => mayOpen(can, may)).map(({ to, words, icon }) => named(to, shell(words), icon)),
    ...beside(mayOpen(can, ['assignment.read']) ? FIGURE_SCREENS : []).map(({ to, words }) =>
      named(to, `${shell('rollup')}: ${figures(words)}`, IconChartBar),
    ),
    ...beside(useTabs()).map(({ to, words }) => named(to, `${shell('organisation')}: ${people(words)}`, IconSitemap)),
    ...(can.includes(FIELD_RIGHT) ? [named('/xac-nhan/thuc-te', field('title'), IconMapSearch)] : []),
    ...(mayOpen(can, ['assignment.read'])
      ? [named('/bao-cao/che-do', `${shell('reports')}: ${reports('tab.regimes')}`, IconReport)]
      : []),
    named('/cho-gui', outbox('title'), IconCloudUpload),
    named('/thong-bao', notices('title'), IconBell),
    named('/api-tai-lieu', openApi('title'), IconApi),
    named('/tai-khoan', shell('myAccount'), IconUserCog),
  ];
}
