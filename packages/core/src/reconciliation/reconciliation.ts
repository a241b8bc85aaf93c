// Figures that also live in a system of somebody else (theodoing.dcs.vn, the data base of a sector): ours and theirs held
// against each other. Nothing is fetched from such a system and nothing is sent to it: a person looks there, and types here
// what she saw. What stands is worked out of the two figures and of what was said of their difference.

type Words = { readonly vi: string; readonly en: string };

/**
 * Systems that are there from the first day; a body adds its own, renames and ends any. Monitoring of resolutions by
 * theodoing.dcs.vn: plan of the Steering Committee on Resolution 57-NQ/TW.
 */
export const GIVEN_SYSTEMS = [
  { code: 'theodoing', name: 'Hệ thống theo dõi thực hiện nghị quyết (theodoing.dcs.vn)' },
  { code: 'nq57', name: 'Theo dõi thực hiện Nghị quyết số 57-NQ/TW' },
  { code: 'csdl-giao-duc', name: 'Cơ sở dữ liệu ngành giáo dục' },
  { code: 'khac', name: 'Hệ thống khác' },
] as const satisfies readonly { readonly code: string; readonly name: string }[];

/** Whose work a figure of a target is added up of: the unit's own and that below it, or what was given there and below. */
export const FIGURE_SCOPES = {
  within: { vi: 'Việc của đơn vị và cấp dưới', en: 'Work of the unit and below it' },
  given: { vi: 'Việc do đơn vị giao', en: 'Work given by the unit' },
} as const satisfies Record<string, Words>;
export type FigureScope = keyof typeof FIGURE_SCOPES;
export const FIGURE_SCOPE_NAMES = ['within', 'given'] as const satisfies readonly FigureScope[];

/** In the order in which they ask for attention. */
export const RECONCILIATION_STATES = {
  unexplained: { vi: 'Lệch, chưa giải trình', en: 'Differs, not explained' },
  changed: { vi: 'Số của ta đã đổi', en: 'Ours has changed since' },
  explained: { vi: 'Lệch, đã giải trình', en: 'Differs, explained' },
  matches: { vi: 'Khớp', en: 'Matches' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
} as const satisfies Record<string, Words>;
export type ReconciliationState = keyof typeof RECONCILIATION_STATES;
export const RECONCILIATION_STATE_NAMES = [
  'unexplained',
  'changed',
  'explained',
  'matches',
  'closed',
] as const satisfies readonly ReconciliationState[];

/** Who is to mend a difference that was explained. */
export const MENDERS = {
  ours: { vi: 'Ta sửa số của ta', en: 'We correct ours' },
  theirs: { vi: 'Sửa trên hệ thống kia', en: 'To be corrected there' },
  nobody: { vi: 'Không bên nào phải sửa (khác cách tính)', en: 'Neither (counted otherwise)' },
} as const satisfies Record<string, Words>;
export type Mender = keyof typeof MENDERS;
export const MENDER_NAMES = ['ours', 'theirs', 'nobody'] as const satisfies readonly Mender[];

export const RECONCILIATION_ACTS = ['compare', 'explain', 'close', 'reopen'] as const;
export type ReconciliationAct = (typeof RECONCILIATION_ACTS)[number];

/** What can be done in which state. A difference that nobody has explained is not closed; neither is an old comparison. */
const ACTS: Readonly<Record<ReconciliationState, readonly ReconciliationAct[]>> = {
  unexplained: ['compare', 'explain'],
  changed: ['compare'],
  explained: ['compare', 'explain', 'close'],
  matches: ['compare', 'close'],
  closed: ['reopen'],
};

export function reconciliationActs(state: ReconciliationState): readonly ReconciliationAct[] {
  return ACTS[state];
}

export type Compared = {
  /** As it was when it was compared; null where nothing had been accepted by that day. */
  readonly ours: number | null;
  /** Counted again now, as of the same day. */
  readonly anew: number | null;
  readonly theirs: number;
  readonly isExplained: boolean;
  readonly isClosed: boolean;
};

export function reconciliationState({ ours, anew, theirs, isExplained, isClosed }: Compared): ReconciliationState {
  if (isClosed) return 'closed';
  if (!isAlike(ours, anew)) return 'changed';
  if (isSameFigure(ours, theirs)) return 'matches';
  return isExplained ? 'explained' : 'unexplained';
}

/**
 * Whether the two say the same: ours rounded as theirs is written, to one place at least. 87,333 and 87,3 are the same; 87,4
 * and 87 are not.
 */
export function isSameFigure(ours: number | null, theirs: number): boolean {
  if (ours === null) return false;
  const places = Math.max(1, placesOf(theirs));
  return isAlike(roundTo(ours, places), theirs);
}

/** Ours less theirs, and that in per cent of theirs (null where theirs is 0). Null where there is none of ours. */
export function differenceOf(
  ours: number | null,
  theirs: number,
): { readonly by: number; readonly percent: number | null } | null {
  if (ours === null) return null;
  const by = ours - theirs;
  return { by, percent: theirs === 0 ? null : (100 * by) / Math.abs(theirs) };
}

/** Sums of the same parts may differ in their last digit by the order in which they came. */
function isAlike(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function placesOf(value: number): number {
  const [, decimals = ''] = /^-?\d+\.(\d+)$/.exec(String(value)) ?? [];
  return Math.min(decimals.length, 10);
}

function roundTo(value: number, places: number): number {
  const by = 10 ** places;
  // 1.015 × 100 is 101.49999999999999 to a machine, and 101.5 to whoever reads it.
  return Math.round(Number((value * by).toPrecision(15))) / by;
}
