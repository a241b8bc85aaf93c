// The screens that may be gone to by name, as the field of the frame offers them: those of the navigation, the parts of the
// organisation and of the figures that stand in none, checks in the field, what waits for an event or to be sent, the notices,
// the interface for programs, and the own account.
import { FIELD_RIGHT, type Right } from '@sauro/core';
import {
  IconApi,
  IconBell,
  IconChartBar,
  IconCloudUpload,
  IconHourglass,
  IconMapSearch,
  IconReport,
  IconSitemap,
  IconUserCog,
} from '@tabler/icons-react';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AWAITED_NAME_WORDS } from '../assignment/awaited/name-words.ts';
import { OUTBOX_BAR_WORDS } from '../assignment/outbox/bar-words.ts';
import { BELL_WORDS } from '../notification/bell-words.ts';
import { OPENAPI_NAME_WORDS } from '../openapi/name-words.ts';
import { useTabs } from '../people/tabs.ts';
import { PEOPLE_TAB_WORDS } from '../people/tab-words.ts';
import { REPORT_TAB_WORDS } from '../report/tab-words.ts';
import { FIGURE_SCREEN_WORDS, FIGURE_SCREENS } from '../rollup/parts.ts';
import { mayOpen, SCREENS } from '../shell/screens.ts';
import { SHELL_WORDS } from '../shell/words.ts';
import { useWords } from '../ui/language.tsx';
import { FIELD_TAB_WORDS } from '../verification/field-check/tab-words.ts';

const IN_NAVIGATION: ReadonlySet<string> = new Set(SCREENS.map(({ to }) => to));

type NamedScreen = {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly open: () => void;
};

export function useNamedScreens(can: readonly Right[]): readonly NamedScreen[] {
  const shell = useWords(SHELL_WORDS);
  const people = useWords(PEOPLE_TAB_WORDS);
  const figures = useWords(FIGURE_SCREEN_WORDS);
  const notices = useWords(BELL_WORDS);
  const field = useWords(FIELD_TAB_WORDS);
  const outbox = useWords(OUTBOX_BAR_WORDS);
  const awaited = useWords(AWAITED_NAME_WORDS);
  const openApi = useWords(OPENAPI_NAME_WORDS);
  const reports = useWords(REPORT_TAB_WORDS);
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
    ...(can.includes(FIELD_RIGHT) ? [named('/xac-nhan/thuc-te', field('tab.field'), IconMapSearch)] : []),
    ...(mayOpen(can, ['assignment.read'])
      ? [named('/bao-cao/che-do', `${shell('reports')}: ${reports('tab.regimes')}`, IconReport)]
      : []),
    ...(mayOpen(can, ['assignment.read']) ? [named('/cho-dieu-kien', awaited('title'), IconHourglass)] : []),
    named('/cho-gui', outbox('title'), IconCloudUpload),
    named('/thong-bao', notices('title'), IconBell),
    named('/api-tai-lieu', openApi('title'), IconApi),
    named('/tai-khoan', shell('myAccount'), IconUserCog),
  ];
}
