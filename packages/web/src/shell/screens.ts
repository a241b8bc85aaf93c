// The screens that one goes to by name, and who may open them: for the navigation and for the field that finds them by words.
import type { Right } from '@sauro/core';
import {
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

/** `exact`: what lies below its address has an entry of its own, or none. `may`: any of these; none of them means all may. */
export const SCREENS = [
  { to: '/', words: 'home', icon: IconHome, exact: true, may: [] },
  { to: '/van-ban', words: 'documents', icon: IconFiles, exact: true, may: ['document.read'] },
  { to: '/kiem-tra-van-ban', words: 'check', icon: IconFileCheck, exact: true, may: ['document.read'] },
  { to: '/ke-hoach', words: 'plans', icon: IconClipboardCheck, exact: false, may: ['plan.read'] },
  { to: '/nhiem-vu', words: 'register', icon: IconListDetails, exact: true, may: ['plan.read'] },
  { to: '/viec', words: 'work', icon: IconListCheck, exact: false, may: ['assignment.read'] },
  // Who splits what her unit received judges the parts.
  {
    to: '/xac-nhan',
    words: 'verification',
    icon: IconCircleCheck,
    exact: true,
    may: ['progress.verify', 'assignment.split'],
  },
  { to: '/vuong-mac', words: 'difficulties', icon: IconBarrierBlock, exact: false, may: ['assignment.read'] },
  { to: '/doi-chieu', words: 'reconciliations', icon: IconScale, exact: false, may: ['assignment.read'] },
  { to: '/theo-doi', words: 'rollup', icon: IconChartBar, exact: true, may: ['assignment.read'] },
  { to: '/canh-bao', words: 'warnings', icon: IconBellRinging, exact: true, may: ['assignment.read'] },
  { to: '/bao-cao', words: 'reports', icon: IconReport, exact: true, may: ['assignment.read'] },
  {
    to: '/bao-cao/van-ban',
    words: 'writtenReports',
    icon: IconFileText,
    exact: false,
    may: ['assignment.read'],
  },
  { to: '/to-chuc', words: 'organisation', icon: IconSitemap, exact: false, may: ['people.read'] },
] as const satisfies readonly {
  readonly to: string;
  readonly may: readonly Right[];
  readonly [more: string]: unknown;
}[];

export function mayOpen(can: readonly Right[], may: readonly Right[]): boolean {
  return may.length === 0 || may.some((right) => can.includes(right));
}
