// What the key of a period is called where people read it: "quý IV/2026", and not 2026-Q4.
import { roman } from '../roman.ts';

const FORMS = [
  [/^(\d{4})-W0?(\d+)$/, { vi: 'tuần {n}/{year}', en: 'week {n}/{year}' }],
  [/^(\d{4})-Q([1-4])$/, { vi: 'quý {roman}/{year}', en: 'Q{n} {year}' }],
  [/^(\d{4})-H1$/, { vi: '6 tháng đầu năm {year}', en: 'first half of {year}' }],
  [/^(\d{4})-H2$/, { vi: '6 tháng cuối năm {year}', en: 'second half of {year}' }],
  [/^(\d{4})-0?(\d+)$/, { vi: 'tháng {n}/{year}', en: '{n}/{year}' }],
  [/^(\d{4})$/, { vi: 'năm {year}', en: '{year}' }],
] as const;

/** A key that is none of a period is told as it is. */
export function periodWords(key: string, language: 'vi' | 'en'): string {
  for (const [form, words] of FORMS) {
    const [whole, year = '', number = ''] = form.exec(key) ?? [];
    if (whole === undefined) continue;
    return words[language]
      .replace('{year}', year)
      .replace('{n}', number)
      .replace('{roman}', number === '' ? '' : roman(Number(number)));
  }
  return key;
}
