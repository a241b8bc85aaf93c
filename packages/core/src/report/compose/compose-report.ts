// The report before anybody has typed: the outline of a periodic report of the administration, each part told from the facts.
// Sections that only a person can fill stay empty and keep their place.
import { citePlan, planWords } from '../../plan/cite-plan.ts';
import { showDay } from '../../time.ts';
import type { ContentBlock, ContentSection, GatheredWords, ReportContent } from '../content.ts';
import { groupAlike } from '../likewise.ts';
import { annexes } from './annexes.ts';
import { causeWords } from './cause-words.ts';
import type { ReportFacts, ScopeTold } from './report-facts.ts';
import { evidenceBlocks, overallBlocks, sectionBlocks, unitBlocks } from './results.ts';
import { difficultyBlocks, phaseBlocks, reviewTaskBlocks, sayReviewed } from './review.ts';
import { targetBlocks } from './targets.ts';
import { yearBlocks } from './years.ts';
import { calledPlan, count, sentence, type Telling, tellingOf } from './told.ts';
import { nextBlocks } from './next.ts';

/** Keys of the outline: words that are typed, and what units send, belong to them. */
export const REPORT_SECTIONS = {
  general: 'Tình hình chung, công tác chỉ đạo, điều hành',
  results: 'Kết quả thực hiện',
  'results.all': 'Kết quả chung',
  'results.sections': 'Kết quả theo nội dung của kế hoạch',
  'results.targets': 'Kết quả thực hiện các chỉ tiêu',
  'results.tasks': 'Kết quả thực hiện nhiệm vụ của giai đoạn',
  'results.years': 'Kết quả thực hiện các chỉ tiêu theo năm',
  'results.phases': 'So sánh giữa các giai đoạn',
  'results.units': 'Kết quả theo đơn vị',
  evidence: 'Sản phẩm, minh chứng',
  difficulties: 'Khó khăn, vướng mắc và nguyên nhân',
  proposals: 'Kiến nghị, đề xuất',
  next: 'Phương hướng, nhiệm vụ thời gian tới',
  causes: 'Nguyên nhân',
  lessons: 'Bài học kinh nghiệm',
} as const satisfies Record<string, string>;
export type ReportSectionKey = keyof typeof REPORT_SECTIONS;

/** In a review some are called otherwise. */
const REVIEW_TITLES: Readonly<Partial<Record<ReportSectionKey, string>>> = {
  results: 'Kết quả đạt được',
  difficulties: 'Tồn tại, hạn chế; khó khăn, vướng mắc',
  next: 'Phương hướng, nhiệm vụ giai đoạn tới',
  proposals: 'Đề xuất, kiến nghị',
};
export const REPORT_OUTLINE_KEYS = ['general', 'results', 'evidence', 'difficulties', 'proposals', 'next'] as const;
export const REVIEW_OUTLINE_KEYS = [
  'general',
  'results',
  'evidence',
  'difficulties',
  'causes',
  'lessons',
  'next',
  'proposals',
] as const satisfies readonly ReportSectionKey[];

export function sectionTitle(key: ReportSectionKey, isReview: boolean): string {
  return (isReview ? REVIEW_TITLES[key] : undefined) ?? REPORT_SECTIONS[key];
}

export function composeReport(facts: ReportFacts): ReportContent {
  const { unit, title, from, at, scopes } = facts;
  const ofEach = (blocks: (telling: Telling) => readonly ContentBlock[]) =>
    scopes.flatMap((scope) => blocks(tellingOf(facts, scope)));
  const results = [
    section('results.all', ofEach(overallBlocks)),
    section('results.sections', ofEach(sectionBlocks)),
    section('results.tasks', ofEach(reviewTaskBlocks)),
    section('results.targets', ofEach(targetBlocks)),
    section('results.years', ofEach(yearBlocks)),
    section('results.phases', ofEach(phaseBlocks)),
    section('results.units', ofEach(unitBlocks)),
  ].filter(({ blocks }) => blocks.length > 0);
  const isReview = scopes.some(({ review }) => review !== null);
  const blocks: Readonly<Partial<Record<ReportSectionKey, readonly ContentBlock[]>>> = {
    general: ofEach(generalBlocks),
    evidence: ofEach(evidenceBlocks),
    difficulties: [...ofEach(difficultyBlocks), ...gathered(scopes, 'words')],
    proposals: gathered(scopes, 'proposal'),
    next: ofEach(nextBlocks),
    causes: isReview ? causes(scopes) : [],
  };
  const keys: readonly ReportSectionKey[] = isReview ? REVIEW_OUTLINE_KEYS : REPORT_OUTLINE_KEYS;
  return {
    at,
    from,
    unit,
    title,
    sections: keys.map((key) => ({
      ...section(key, blocks[key] ?? [], key === 'results' ? results : []),
      title: sectionTitle(key, isReview),
    })),
    annexes: ofEachAnnex(facts),
    names: namesOf(facts),
  };
}

function namesOf({ unit, scopes }: ReportFacts): Readonly<Record<string, string>> {
  const plans = scopes.flatMap(({ plan }) => (plan === null ? [] : [[plan.id, calledPlan(plan)] as const]));
  const units = scopes.flatMap((scope) => scope.units.map(({ key, label }) => [key, label] as const));
  const groups = scopes.flatMap((scope) =>
    scope.plan === null ? scope.groups.map(({ key, label }) => [key, label] as const) : [],
  );
  const tasks = scopes.flatMap((scope) => [
    ...scope.tasks
      .filter(({ product, now }) => product !== null && now.done > 0)
      .map(({ id, text }) => [id, text] as const),
    ...[...scope.next.tasks, ...scope.next.goingOn].map(({ task, text }) => [task, text] as const),
    ...(scope.review?.tasks ?? []).map(({ id, text }) => [id, text] as const),
    ...(scope.review === null ? [] : scope.late.map(({ id, text }) => [id, text] as const)),
  ]);
  return Object.fromEntries([...tasks, ...groups, ...units, [unit.id, unit.name], ...plans]);
}

function section(
  key: ReportSectionKey,
  blocks: readonly ContentBlock[],
  sections: readonly ContentSection[] = [],
): ContentSection {
  return { key, title: REPORT_SECTIONS[key], blocks, sections };
}

function ofEachAnnex(facts: ReportFacts): readonly ContentSection[] {
  return facts.scopes.flatMap((scope) => annexes(tellingOf(facts, scope)));
}

function generalBlocks({ facts, scope, narrowing }: Telling): readonly ContentBlock[] {
  const { plan } = scope;
  // In full where it is named first: both sides of one plan may be told.
  const isFirst = facts.scopes.find((one) => one.plan?.id === plan?.id) === scope;
  const named = plan === null ? 'các kế hoạch, nhiệm vụ được giao' : isFirst ? citePlan(plan) : planWords(plan);
  const what = `Thực hiện ${named}`;
  return [
    sentence(
      scope.isGiven
        ? `${what}, ${facts.unit.name} đã giao các đơn vị `
        : `${what}, ${facts.unit.name} và các đơn vị trực thuộc được giao `,
      count('total', scope.now, narrowing),
      // Said once, whatever follows is of the same days.
      scope === facts.scopes[0]
        ? ` việc. Báo cáo này tính từ ngày ${showDay(facts.from)} đến hết ngày ${showDay(facts.at)}.`
        : ' việc.',
    ),
    ...reviewed(scope.review),
  ];
}

function reviewed(review: ScopeTold['review']): readonly ContentBlock[] {
  const what = review === null ? null : sayReviewed(review);
  return what === null ? [] : [sentence(what)];
}

/** Why work is late, as the units have said it: what they call a cause, and no other remark. */
function causes(scopes: readonly ScopeTold[]): readonly ContentBlock[] {
  return said(
    onceEach(scopes.flatMap(({ late }) => late)).flatMap(({ id, unit, cause }) =>
      cause === null
        ? []
        : [
            {
              unit,
              text: causeWords(cause),
              source:
                cause.kind === 'difficulty'
                  ? { kind: 'difficulty', id: cause.id }
                  : ({ kind: 'assignment', id } as const),
            },
          ],
    ),
  );
}

/** What one difficulty asks for stands beside what it is, in a section of its own. */
function gathered(scopes: readonly ScopeTold[], what: 'words' | 'proposal'): readonly ContentBlock[] {
  const told = onceEach(scopes.flatMap(({ difficulties }) => difficulties));
  return said(
    // What is solved asks for nothing more.
    (what === 'words' ? told : told.filter(({ stood }) => stood === 'open')).map(
      ({ id, unit, stood, [what]: text }) => ({
        unit,
        text: text.trim(),
        source: { kind: 'difficulty', id },
        ...(what === 'words' ? { stood } : {}),
      }),
    ),
  );
}

/** The same may stand in two scopes. */
function onceEach<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function said(words: readonly GatheredWords[]): readonly ContentBlock[] {
  const told = words.filter(({ text }) => text !== '');
  return told.length === 0 ? [] : [{ kind: 'gathered', items: groupAlike(told) }];
}
