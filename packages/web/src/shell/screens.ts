// The screens that one goes to by name, and who may open them: for the navigation and for the field that finds them by words.
import type { Right } from '@sauro/core';
import {
  IconAward,
  IconBarrierBlock,
  IconBellRinging,
  IconChartBar,
  IconCircleCheck,
  IconClipboardCheck,
  IconFileCheck,
  IconFiles,
  IconFileText,
  IconHome,
  IconListCheck,
  IconListDetails,
  IconReport,
  IconScale,
  IconSitemap,
} from '@tabler/icons-react';

/** `may`: any of these; none of them means all may. */
export const SCREENS = [
  { to: '/', words: 'home', icon: IconHome, may: [] },
  { to: '/van-ban', words: 'documents', icon: IconFiles, may: ['document.read'] },
  { to: '/kiem-tra-van-ban', words: 'check', icon: IconFileCheck, may: ['document.read'] },
  { to: '/ke-hoach', words: 'plans', icon: IconClipboardCheck, may: ['plan.read'] },
  { to: '/nhiem-vu', words: 'register', icon: IconListDetails, may: ['plan.read'] },
  { to: '/viec', words: 'work', icon: IconListCheck, may: ['assignment.read'] },
  // Who splits what her unit received judges the parts.
  {
    to: '/xac-nhan',
    words: 'verification',
    icon: IconCircleCheck,
    may: ['progress.verify', 'assignment.split'],
  },
  { to: '/vuong-mac', words: 'difficulties', icon: IconBarrierBlock, may: ['assignment.read'] },
  { to: '/doi-chieu', words: 'reconciliations', icon: IconScale, may: ['assignment.read'] },
  { to: '/theo-doi', words: 'rollup', icon: IconChartBar, may: ['assignment.read'] },
  { to: '/canh-bao', words: 'warnings', icon: IconBellRinging, may: ['assignment.read'] },
  { to: '/bao-cao', words: 'reports', icon: IconReport, may: ['assignment.read'] },
  {
    to: '/bao-cao/van-ban',
    words: 'writtenReports',
    icon: IconFileText,
    may: ['assignment.read'],
  },
  { to: '/khen-thuong', words: 'awardLists', icon: IconAward, may: ['report.publish'] },
  { to: '/to-chuc', words: 'organisation', icon: IconSitemap, may: ['people.read'] },
] as const satisfies readonly {
  readonly to: string;
  readonly may: readonly Right[];
  readonly [more: string]: unknown;
}[];

export function mayOpen(can: readonly Right[], may: readonly Right[]): boolean {
  return may.length === 0 || may.some((right) => can.includes(right));
}

type Screen = (typeof SCREENS)[number]['to'];

/** Screens that are reached from one of the above and have addresses of their own. */
const PARTS: Readonly<Record<`/${string}`, Screen>> = {
  '/chi-tieu': '/theo-doi',
  '/bang-cheo': '/theo-doi',
  '/xep-hang': '/theo-doi',
  '/cho-dieu-kien': '/theo-doi',
  '/cho-gui': '/viec',
};

/** The screen of whose address a path is: the longest that it lies at or below. Below the first screen lies nothing. */
export function screenAt(path: string): Screen | undefined {
  const of: Readonly<Record<string, Screen>> = { ...Object.fromEntries(SCREENS.map(({ to }) => [to, to])), ...PARTS };
  const [at = ''] = Object.keys(of)
    .filter((to) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .toSorted((one, other) => other.length - one.length);
  return of[at];
}
