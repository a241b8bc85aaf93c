// The letter (công văn) that urges units over what is overdue of the work that they were given of a plan.
import {
  ASSIGNMENT_STATE_WORDS,
  CALENDAR,
  type CitedPlan,
  citePlan,
  countWorkingDays,
  dueWords,
  numberText,
  type PlainDate,
  planWords,
  type ReportHead,
  showDay,
} from '@sauro/core';
import type { Annex, Block, OfficialDocument } from '@sauro/writer';
import { addresseesOf, countWords, listAnnex, unitsAsked } from '../document/letter-parts.ts';
import { officialHead, officialSignature } from '../document/official-head.ts';
import type { UrgedParts } from './urging-contract.ts';
import type { AssignmentView } from './views.ts';

export type UrgingFacts = {
  readonly plan: CitedPlan;
  readonly issuer: { readonly id: string; readonly name: string };
  /** Of the issuer. */
  readonly head: ReportHead;
  readonly parts: UrgedParts;
  /** All of these parts that is overdue of what it has given, as the list of the plan has it. */
  readonly overdue: readonly AssignmentView[];
  /** The day on which something was last told of each. */
  readonly lastTold: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  /** Until when it is to be done. */
  readonly by: PlainDate;
};

export function planUrgingLetter(facts: UrgingFacts): OfficialDocument {
  const { plan, issuer, head, today } = facts;
  const urged = urgedOf(facts);
  return {
    head: officialHead(head, today, {
      kind: 'CV',
      title: `đôn đốc thực hiện nhiệm vụ quá hạn theo ${planWords(plan)}`,
    }),
    addressees: addresseesOf(unitsOf(urged)),
    opening: [openingOf(facts), `${issuer.name} đề nghị:`],
    body: asked(facts),
    closing: `${issuer.name} đề nghị các đơn vị quan tâm thực hiện./.`,
    recipients: ['Như trên', 'Lưu: VT'],
    signature: officialSignature(head),
    attachments: [overdueAnnex(facts)],
  };
}

/**
 * Unit by unit, each in the order of the plan. Nobody urges herself, nor over what the plan no longer holds; and of what was
 * reported it is not the unit that keeps others waiting.
 */
export function urgedOf({ issuer, overdue }: Pick<UrgingFacts, 'issuer' | 'overdue'>): readonly AssignmentView[] {
  const urged = overdue.filter(
    ({ unit, state, dropProposed }) => !dropProposed && unit.id !== issuer.id && state !== 'reported',
  );
  const places = [...new Set(urged.map(({ unit }) => unit.id))];
  return urged.toSorted((one, other) => places.indexOf(one.unit.id) - places.indexOf(other.unit.id));
}

function unitsOf(urged: readonly AssignmentView[]): readonly string[] {
  return [...new Map(urged.map(({ unit }) => [unit.id, unit.name])).values()];
}

/** The day of all that letter and annex count. */
function countedOn({ today }: UrgingFacts): string {
  return `Tính đến hết ngày ${showDay(today)}`;
}

/** Of what the numbers are: a task that many units were given counts once for each of them. */
function countedAs(urged: readonly AssignmentView[]): string {
  const tasks = new Set(urged.map(({ task }) => task.id)).size;
  return `tính theo từng đơn vị được giao, thuộc ${countWords(tasks)} nhiệm vụ của kế hoạch`;
}

function openingOf(facts: UrgingFacts): string {
  const { plan, issuer, parts, overdue } = facts;
  const urged = urgedOf(facts);
  const dropped = overdue.filter(({ dropProposed }) => dropProposed).length;
  const own = overdue.filter(({ unit, dropProposed }) => !dropProposed && unit.id === issuer.id).length;
  const waiting = overdue.length - dropped - own - urged.length;
  const others = [
    ...(dropped === 0 ? [] : [`${countWords(dropped)} nhiệm vụ kế hoạch được điều chỉnh không còn, không đôn đốc`]),
    ...(own === 0 ? [] : [`${countWords(own)} nhiệm vụ của ${issuer.name}`]),
    ...(waiting === 0 ? [] : [`${countWords(waiting)} nhiệm vụ đơn vị đã báo hoàn thành, đang chờ xác nhận`]),
  ];
  const ofUnits = `của ${countWords(unitsOf(urged).length)} đơn vị chưa hoàn thành`;
  const among = parts === 'lead' ? 'trong các nhiệm vụ giao chủ trì ' : '';
  const told =
    others.length === 0
      ? `có ${countWords(overdue.length)} nhiệm vụ quá hạn ${ofUnits}`
      : `có ${countWords(overdue.length)} nhiệm vụ quá hạn, trong đó ${others.join(', ')}; còn ${countWords(urged.length)} nhiệm vụ ${ofUnits}`;
  return `${issuer.name} đã giao nhiệm vụ cho các đơn vị thực hiện ${citePlan(plan)}. ${countedOn(facts)}, ${among}${told} (${countedAs(urged)}; danh sách kèm theo).`;
}

function asked(facts: UrgingFacts): readonly Block[] {
  const { issuer, by } = facts;
  const urged = urgedOf(facts);
  const until = `chậm nhất ngày ${showDay(by)}`;
  const returned = urged.filter(({ state }) => state === 'returned');
  const points = [
    `${unitsAsked('có nhiệm vụ quá hạn', unitsOf(urged))} tập trung hoàn thành, cập nhật kết quả và minh chứng ${until}.`,
    ...(returned.length === 0
      ? []
      : [
          `${unitsAsked('có kết quả bị trả lại', unitsOf(returned))} hoàn thiện theo ý kiến đã nêu và báo cáo lại ${until}.`,
        ]),
    `Đơn vị có khó khăn, vướng mắc hoặc chưa thể hoàn thành trong thời hạn trên thì báo cáo ${issuer.name} rõ nguyên nhân, kiến nghị và thời hạn hoàn thành, ${until}.`,
  ];
  return points.map((text) => ({ type: 'point', text }));
}

function overdueAnnex(facts: UrgingFacts): Annex {
  const { lastTold, today } = facts;
  const urged = urgedOf(facts);
  const units = countWords(unitsOf(urged).length);
  return listAnnex({
    title: 'Danh sách nhiệm vụ quá hạn chưa hoàn thành',
    intro: `${countedOn(facts)}: ${countWords(urged.length)} nhiệm vụ quá hạn chưa hoàn thành của ${units} đơn vị, ${countedAs(urged)}. Số ngày quá hạn là ngày làm việc đến ngày này.`,
    landscape: true,
    columns: [
      { title: 'Đơn vị', width: 18 },
      { title: 'Nhiệm vụ', width: 34 },
      { title: 'Hạn', width: 12 },
      { title: 'Quá hạn (ngày làm việc)', width: 9 },
      { title: 'Tình trạng, lần cập nhật cuối', width: 22 },
    ],
    rows: urged.map((one) => [
      { lines: [one.unit.name] },
      { lines: [workOf(one)] },
      { lines: [dueOf(one)], align: 'center' },
      { lines: [lateBy(one.due, today)], align: 'center' },
      { lines: [standingOf(one, lastTold.get(one.id))] },
    ]),
  });
}

function workOf({ text, part, period }: AssignmentView): string {
  const more = [
    ...(part === 'coordinate' ? ['phối hợp'] : []),
    ...(period === null ? [] : [`kỳ từ ngày ${shown(period.from)} đến ngày ${shown(period.to)}`]),
  ];
  return more.length === 0 ? text : `${text.replace(/\.$/u, '')} (${more.join('; ')})`;
}

/** In force; where more time was given, the first one beside it. */
function dueOf({ due, firstDue }: AssignmentView): string {
  return due === null ? '' : dueWords(due as PlainDate, firstDue as PlainDate | null);
}

/** A day off between the deadline and today makes nobody later. */
function lateBy(due: string | null, today: PlainDate): string {
  return due === null ? '' : numberText(countWorkingDays(CALENDAR, due as PlainDate, today));
}

function standingOf({ state, percent, askedDue }: AssignmentView, lastTold: string | undefined): string {
  return [
    `${ASSIGNMENT_STATE_WORDS[state].vi}, ${percent}%`,
    ...(askedDue === null ? [] : [`đã xin gia hạn đến ngày ${shown(askedDue)}`]),
    lastTold === undefined ? 'chưa cập nhật lần nào' : `cập nhật lần cuối ngày ${shown(lastTold)}`,
  ].join('; ');
}

/** Days of views are days. */
function shown(day: string | null): string {
  return day === null ? '' : showDay(day as PlainDate);
}
