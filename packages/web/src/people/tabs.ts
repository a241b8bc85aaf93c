// The parts of the screens of units and people, and who may open each: for what stands on top of them and for the field that
// finds screens by their names.
import type { Right } from '@sauro/core';
import { useSession } from '../session.tsx';

const ALL_TABS = [
  { to: '/to-chuc', words: 'tab.units', right: 'people.read' },
  { to: '/to-chuc/can-bo', words: 'tab.people', right: 'people.read' },
  { to: '/to-chuc/vai-tro', words: 'tab.roles', right: 'people.read' },
  { to: '/to-chuc/nhom', words: 'tab.groups', right: 'people.read' },
  { to: '/to-chuc/thong-bao', words: 'tab.notices', right: 'people.read' },
  { to: '/to-chuc/ket-noi', words: 'tab.subscriptions', right: 'people.manage' },
  { to: '/to-chuc/nhap', words: 'tab.import', right: 'people.manage' },
  { to: '/to-chuc/ma-truy-cap', words: 'tab.tokens', right: 'all' },
  { to: '/to-chuc/nhat-ky', words: 'tab.ledger', right: 'all' },
] as const satisfies readonly { readonly right: Right | 'all'; readonly [more: string]: unknown }[];

type Held = { readonly can: readonly Right[]; readonly managesAll: boolean };

export function tabsOf({ can, managesAll }: Held) {
  return ALL_TABS.filter(({ right }) => (right === 'all' ? managesAll : can.includes(right)));
}

export function useTabs() {
  const session = useSession().data;
  return session ? tabsOf(session) : [];
}

/** The ledger tells of the whole body: only who manages all of it reads it. */
export function useMayReadLedger(): boolean {
  return useSession().data?.managesAll ?? false;
}
