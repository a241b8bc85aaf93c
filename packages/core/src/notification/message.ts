// A message that leaves the house, as words: what is new, and on working mornings what needs her today. In Vietnamese, as
// everything that the administration sends. It says what is at hand and where to look, and nothing of what was entered.
import { type Need, NEEDS } from '../assignment/needs.ts';
import { type PlainDate, showDay } from '../time.ts';
import { namesReport, noticeLine, type ReportNamed } from './notice-words.ts';
import type { NoticeKind } from './notices.ts';

export type NoticeGroup = {
  readonly kind: NoticeKind;
  readonly count: number;
  /** As plans are called; null where it is of none. */
  readonly plan: string | null;
  /** Of a single one: its words and its unit. */
  readonly text: string | null;
  readonly unit: string | null;
  /** Of reports: which the latest is of; null of anything else. */
  readonly report: ReportNamed | null;
  /** Path of the screen that shows just these. */
  readonly path: string;
};

export type Digest = {
  readonly day: PlainDate;
  /** How many need her, as My work counts it; the first of them are listed. */
  readonly needing: number;
  readonly first: readonly { readonly need: Need; readonly text: string; readonly due: PlainDate | null }[];
};

export type MessageLine = { readonly head: string; readonly more: readonly string[]; readonly path: string };
export type Message = { readonly subject: string; readonly lines: readonly MessageLine[] };

/** Beyond these a message says no more, but that there is more and where. */
export const MOST_LINES = 20;
const REST: MessageLine = { head: '… và các tin khác', more: [], path: '/thong-bao' };

/** null where there is nothing to say. `groups`: one more than `MOST_LINES` where there are more. */
export function messageOf(groups: readonly NoticeGroup[], digest: Digest | null): Message | null {
  const isCut = groups.length > MOST_LINES;
  const told = groups.slice(0, MOST_LINES).map((group): MessageLine => {
    const isNamed = group.report !== null && namesReport(group.kind);
    const more = [group.text === null || isNamed ? null : cut(group.text), group.plan].filter((part) => part !== null);
    return { head: noticeLine(group, 'vi'), more, path: group.path };
  });
  const news = isCut ? [...told, REST] : told;
  const lines = digest === null || digest.needing === 0 ? news : [...news, digestLine(digest)];
  const [first] = lines;
  if (first === undefined) return null;
  const rest = lines.length - 1;
  const others = isCut ? ' và nhiều tin khác' : rest === 0 ? '' : ` và ${rest} tin khác`;
  return { subject: `Sáu Rõ: ${first.head}${others}`, lines };
}

function digestLine({ day, needing, first }: Digest): MessageLine {
  const head = `${noticeLine({ kind: 'digest', count: needing, unit: null, report: null }, 'vi')} (${showDay(day)})`;
  const listed = first.map(({ need, text, due }) => {
    const until = due === null ? '' : ` (hạn ${showDay(due)})`;
    return `${NEEDS[need].vi}: ${cut(text)}${until}`;
  });
  const more = needing - first.length;
  return { head, more: more > 0 ? [...listed, `… và ${more} việc nữa`] : listed, path: '/viec' };
}

const LONGEST = 160;

/** A subject in a message is told by its beginning; the whole stands on the screen. */
function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s\S*$/u, '')}…`;
}
