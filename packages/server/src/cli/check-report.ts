// What `sauro check` prints: findings by how grave they are, one rule once with all its places; or the same as JSON.
import type { Check, Finding } from '@sauro/writer/check';
import { RULES, ruleMessage, SEVERITIES, type Severity } from '@sauro/writer/rules';
import { printable, wrap } from './display-width.ts';
import type { Language } from './options.ts';
import { paint } from './paint.ts';

const WORDS = {
  error: { vi: 'SAI', en: 'WRONG' },
  warning: { vi: 'NÊN XEM', en: 'LOOK AT' },
  note: { vi: 'GỢI Ý', en: 'NOTES' },
  none: { vi: 'Không thấy chỗ nào sai thể thức.', en: 'Nothing is wrong with the form.' },
  party: {
    vi: 'Văn bản của Đảng: chỉ kiểm tra nội dung, không kiểm tra thể thức theo Nghị định 30/2020/NĐ-CP.',
    en: 'A Party document: only its content was checked, not its form.',
  },
  whole: { vi: 'cả văn bản', en: 'the whole document' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  page: { vi: 'trang', en: 'page' },
  fix: { vi: 'sửa được', en: 'can be mended' },
  more: { vi: 'và {count} chỗ nữa', en: 'and {count} more' },
} as const satisfies Record<string, Record<Language, string>>;

/** Tasks that are not clear may be hundreds; the first ones show what is meant. */
const MOST_PLACES = 5;

export function checkText(
  path: string,
  check: Check,
  { language, width, colour }: { readonly language: Language; readonly width: number; readonly colour: boolean },
): string {
  const { strong, faint } = paint(colour);
  const lines = [strong(printable(path))];
  if (check.form === 'party') lines.push(WORDS.party[language]);
  if (check.findings.length === 0) lines.push(WORDS.none[language]);
  for (const severity of SEVERITIES) {
    const own = check.findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) continue;
    lines.push('', strong(`${WORDS[severity][language]} (${own.length})`));
    for (const { sentence, findings } of bySentence(own, language)) {
      const [first] = findings;
      const mended = first?.fix === null || first?.fix === undefined ? '' : ` [${WORDS.fix[language]}: ${first.fix}]`;
      lines.push(...indented(`• ${sentence}${mended}`, width, 2));
      const article = first === undefined ? null : RULES[first.code].article;
      if (article !== null) lines.push(faint(`    ${article}`));
      for (const finding of findings.slice(0, MOST_PLACES))
        lines.push(...indented(placeOf(finding, language), width, 4).map(faint));
      const more = findings.length - MOST_PLACES;
      if (more > 0) lines.push(faint(`    ${WORDS.more[language].replace('{count}', String(more))}`));
    }
  }
  return lines.join('\n');
}

type Group = { readonly sentence: string; readonly findings: readonly Finding[] };

function bySentence(findings: readonly Finding[], language: Language): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = ruleMessage(finding.code, finding.details, language);
    groups.set(sentence, [...(groups.get(sentence) ?? []), finding]);
  }
  return [...groups].map(([sentence, own]) => ({ sentence, findings: own }));
}

function placeOf({ place }: Finding, language: Language): string {
  if (place === null) return WORDS.whole[language];
  const page = place.page === undefined ? '' : `${WORDS.page[language]} ${place.page} `;
  return `${page}${WORDS.paragraph[language]} ${place.paragraph}: “${place.excerpt}”`;
}

function indented(text: string, width: number, by: number): string[] {
  return wrap(printable(text), width - by).map((line, index) => ' '.repeat(index === 0 ? by : by + 2) + line);
}

/** One document as JSON; of several, one line each. */
export function checkJson(
  file: string,
  check: Check,
  { language, several }: { readonly language: Language; readonly several: boolean },
): string {
  const { findings, ...head } = check;
  const counted = Object.fromEntries(
    SEVERITIES.map((severity): [Severity, number] => [
      severity,
      findings.filter((one) => one.severity === severity).length,
    ]),
  );
  const told = findings.map((finding) => ({
    ...finding,
    article: RULES[finding.code].article,
    message: ruleMessage(finding.code, finding.details, language),
  }));
  return JSON.stringify({ file, ...head, counts: counted, findings: told }, null, several ? 0 : 2);
}
