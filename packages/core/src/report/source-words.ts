// What a figure is of, in words: how it was counted, of what, on which day. The annex of a document and the screen say the
// same, so that whoever holds the paper finds the figure in the system by hand.
import { COUNT_MEASURES, measureWord, SHARE_MEASURES } from '../rollup/measures.ts';
import { isPlainDate, type PlainDate, showDay } from '../time.ts';
import type { Narrowing, Source } from './content.ts';
import { SUM_RULES } from '../rollup/sum-rules.ts';
import { WARNINGS } from '../rollup/warnings.ts';
import { SENT_BACK } from '../verification/field-check.ts';

export type Around = {
  readonly at: PlainDate;
  readonly names: Readonly<Record<string, string>>;
  readonly language: 'vi' | 'en';
  /** What is said once for all figures, and not of each. */
  readonly common?: Narrowing | undefined;
};

const WORDS = {
  of: { vi: 'Số việc', en: 'Assignments' },
  share: { vi: '{of} / {among}', en: '{of} / {among}' },
  unit: { vi: 'đơn vị', en: 'unit' },
  issuer: { vi: 'do {name} giao', en: 'given by {name}' },
  alone: { vi: 'việc của riêng đơn vị', en: 'its own work alone' },
  section: { vi: 'mục', en: 'section' },
  none: { vi: 'ngoài các mục', en: 'in no section' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  due: { vi: 'có hạn từ {from} đến {to}', en: 'due from {from} to {to}' },
  later: { vi: 'có hạn từ {from}', en: 'due from {from} on' },
  undated: { vi: 'không có thời hạn', en: 'without a deadline' },
  recurring: { vi: 'việc thường xuyên, định kỳ', en: 'recurring work' },
  once: { vi: 'không định kỳ', en: 'not recurring' },
  accepted: { vi: 'Số liệu chỉ tiêu đã xác nhận', en: 'Figure of the target, accepted' },
  entered: { vi: 'Số liệu chỉ tiêu đã báo cáo', en: 'Figure of the target, as entered' },
  years: { vi: 'năm {from}–{to}', en: 'years {from}–{to}' },
  year: { vi: 'năm {from}', en: 'year {from}' },
  difficulties: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  raised: { vi: 'đã nêu', en: 'raised' },
  solved: { vi: 'đã giải quyết', en: 'solved' },
  open: { vi: 'chưa giải quyết', en: 'not solved' },
  since: { vi: 'nêu từ ngày {from}', en: 'raised from {from}' },
  targets: { vi: 'Số chỉ tiêu', en: 'Targets' },
  all: { vi: 'của kế hoạch', en: 'of the plan' },
  reached: { vi: 'đạt', en: 'reached' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  silent: { vi: 'chưa có số liệu được xác nhận', en: 'nothing accepted' },
  warned: { vi: 'Việc được cảnh báo', en: 'Assignments warned of' },
  sentBack: { vi: 'Việc kiểm tra thực tế khác báo cáo', en: 'Found otherwise in the field' },
  sentSince: { vi: 'từ ngày {from}', en: 'from {from}' },
  assignment: { vi: 'Việc được giao', en: 'Assignment' },
  difficulty: { vi: 'Khó khăn, vướng mắc đã nêu', en: 'A difficulty that was raised' },
  submission: { vi: 'Báo cáo đơn vị đã gửi', en: 'A report that was sent' },
  rows: { vi: 'Tính từ các dòng trên', en: 'Of the rows above' },
  day: { vi: 'hết ngày {day}', en: 'end of {day}' },
} as const;

/** "Số việc: Quá hạn; kế hoạch …; đơn vị …; hết ngày 30/11/2026" */
export function sourceText(source: Source, around: Around): string {
  const say = (key: keyof typeof WORDS) => WORDS[key][around.language];
  const day = (at: string | undefined) => {
    const on = at !== undefined && isPlainDate(at) ? at : around.at;
    return around.common !== undefined && on === around.at ? '' : say('day').replace('{day}', showDay(on));
  };
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('; ');
  switch (source.kind) {
    case 'count':
      return joined([countedText(source, around), ...within(source.narrowing, around), day(source.at)]);
    case 'target': {
      const { plan, unit, issuer } = source;
      return joined([
        say(source.isAccepted === true ? 'accepted' : 'entered'),
        yearsText(source, around),
        ...within({ plan, unit, issuer }, around),
        day(source.at),
      ]);
    }
    case 'difficulties': {
      const { plan, unit, issuer, outcome, from } = source;
      return joined([
        `${say('difficulties')} ${say(outcome)}`,
        say('since').replace('{from}', isPlainDate(from) ? showDay(from) : from),
        ...within({ plan, unit, issuer }, around),
        day(undefined),
      ]);
    }
    case 'targets': {
      const { plan, unit, issuer } = source;
      return joined([
        `${say('targets')} ${say(source.outcome)}`,
        ...within({ plan, unit, issuer }, around),
        day(undefined),
      ]);
    }
    case 'warned': {
      const { plan, unit, issuer, warning } = source;
      const what = `${say('warned')}: ${WARNINGS[warning][around.language]}`;
      return joined([what, ...within({ plan, unit, issuer }, around), day(undefined)]);
    }
    case 'sent-back': {
      const { plan, unit, issuer, how, from } = source;
      return joined([
        `${say('sentBack')}: ${SENT_BACK[how][around.language]}`,
        say('sentSince').replace('{from}', isPlainDate(from) ? showDay(from) : from),
        ...within({ plan, unit, issuer }, around),
        day(undefined),
      ]);
    }
    case 'assignment':
    case 'difficulty':
    case 'submission': {
      // An id says nothing on paper: what has no name is found by whose it is, which stands beside it.
      const name = around.names[source.id];
      return name === undefined ? say(source.kind) : `${say(source.kind)}: ${name}`;
    }
    case 'rows':
      return `${say('rows')}: ${SUM_RULES[source.rule][around.language].toLowerCase()}`;
  }
}

function yearsText({ fromYear, toYear }: Extract<Source, { kind: 'target' }>, { language }: Around): string {
  if (fromYear === undefined || toYear === undefined) return '';
  const words = fromYear === toYear ? WORDS.year : WORDS.years;
  return words[language].replace('{from}', String(fromYear)).replace('{to}', String(toYear));
}

function countedText({ measure }: Extract<Source, { kind: 'count' }>, { language }: Around): string {
  const word = measureWord(measure)[language];
  if (!Object.hasOwn(SHARE_MEASURES, measure)) return `${WORDS.of[language]}: ${word}`;
  const { of, among } = SHARE_MEASURES[measure as keyof typeof SHARE_MEASURES];
  return `${word} (${COUNT_MEASURES[of][language]} / ${COUNT_MEASURES[among][language]})`;
}

function within(narrowing: Narrowing, { names, language, common = {} }: Around): readonly string[] {
  const { plan, unit, issuer, alone, section, task, from, to, due, period } = narrowing;
  const say = (key: keyof typeof WORDS) => WORDS[key][language];
  const named = (id: string, before = '') => (names[id] === undefined ? '' : `${before}${names[id]}`);
  const show = (day: string) => (isPlainDate(day) ? showDay(day) : day);
  return [
    plan === undefined || plan === common.plan ? '' : named(plan),
    unit === undefined || unit === common.unit ? '' : named(unit, `${say('unit')} `),
    issuer === undefined || issuer === common.issuer
      ? ''
      : names[issuer] === undefined
        ? ''
        : say('issuer').replace('{name}', named(issuer)),
    alone === true && issuer === undefined ? say('alone') : '',
    section === undefined ? '' : section === 'none' ? say('none') : `${say('section')} ${section}`,
    task === undefined ? '' : named(task, `${say('task')} `),
    period === undefined ? '' : say(period),
    due === undefined ? '' : say('undated'),
    from === undefined
      ? ''
      : say(to === undefined ? 'later' : 'due')
          .replace('{from}', show(from))
          .replace('{to}', show(to ?? '')),
  ].filter((part) => part !== '');
}
