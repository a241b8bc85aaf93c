// What a document is checked for: one dictionary of rules, each with how grave it is, where it stands in law, and what is
// said of a place that breaks it. Decree 30/2020/NĐ-CP, annex I, part I, unless another source is named.
import { CONTENT_RULES } from './rules-of-content.ts';
import { FORM_RULES } from './rules-of-form.ts';

export { type Rule, SEVERITIES, type Severity } from './rule.ts';

export const RULES = { ...FORM_RULES, ...CONTENT_RULES } as const;

export type RuleCode = keyof typeof RULES;

/** The sentence for a person, with the details filled in; a missing one stays visible as it is. */
export function ruleMessage(
  code: RuleCode,
  details: Readonly<Record<string, string | number>>,
  language: 'vi' | 'en' = 'vi',
): string {
  return RULES[code][language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = details[name];
    if (value === undefined) return place;
    return language === 'en' ? inEnglish(String(value)) : String(value);
  });
}

/** What stands in the document stays as it is; a list of our words is translated word by word. */
function inEnglish(value: string): string {
  const whole = WORDS_IN_ENGLISH[value];
  if (whole !== undefined) return whole;
  return value
    .split(', ')
    .map((word) => WORDS_IN_ENGLISH[word] ?? word)
    .join(', ');
}

/** Details that are words of ours, in English. */
const WORDS_IN_ENGLISH: Readonly<Record<string, string>> = {
  trên: 'top',
  dưới: 'bottom',
  trái: 'left',
  phải: 'right',
  'Quốc hiệu': 'the name of the state',
  'Tiêu ngữ': 'the motto',
  'Tên cơ quan ban hành': 'the issuing body',
  'Số, ký hiệu': 'number and symbol',
  'Địa danh, thời gian': 'place and date',
  'Tên loại': 'the kind',
  'Trích yếu': 'the title',
  'Nơi nhận': 'the recipients',
  'Danh sách nơi nhận': 'the list of recipients',
  'Quyền hạn, chức vụ': 'the capacity of signing',
  'Họ tên người ký': 'the name of the signer',
  'chân trang': 'in the footer',
  'lề trên, lệch trái': 'in the top margin, on the left',
  'lề trên, lệch phải': 'in the top margin, on the right',
  'đứng, đậm': 'upright and bold',
  nghiêng: 'in italics',
  người: 'person',
  việc: 'work',
  'thời gian': 'time',
  'trách nhiệm': 'responsibility',
  'sản phẩm': 'product',
  'thẩm quyền': 'authority',
  'chủ nhật': 'Sunday',
  'thứ hai': 'Monday',
  'thứ ba': 'Tuesday',
  'thứ tư': 'Wednesday',
  'thứ năm': 'Thursday',
  'thứ sáu': 'Friday',
  'thứ bảy': 'Saturday',
  'nghiêng, đậm': 'bold and in italics',
  'đứng, không đậm': 'upright and not bold',
};
