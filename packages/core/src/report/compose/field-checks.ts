// Part II of a report: what checks in the field have found otherwise than reported, of what still counts as done and of what was
// sent back within the period.
import { numberText } from '../../progress/figure-text.ts';
import { showDay } from '../../time.ts';
import { FIELD_OUTCOMES, SENT_BACK, type SentBack } from '../../verification/field-check.ts';
import type { ContentBlock, SentencePart } from '../content.ts';
import { figureOf, opening, sentence, type Telling } from './told.ts';

/** What was reported as done is told as such, and that somebody looked and found it otherwise. */
export function refutedBlocks({ scope: { refuted }, narrowing }: Telling): readonly ContentBlock[] {
  if (refuted.total === 0) return [];
  const { plan, unit, issuer } = narrowing;
  const source = { kind: 'warned', warning: 'refuted', plan, unit, issuer } as const;
  const rest = refuted.total > refuted.first.length ? ` (${refuted.first.length} việc được kiểm tra gần nhất)` : '';
  return [
    sentence(
      'Qua kiểm tra thực tế, ',
      figureOf(refuted.total, numberText(refuted.total), source),
      ' việc đang được tính là đã báo hoàn thành không đúng như báo cáo.',
    ),
    {
      kind: 'table',
      caption: `Việc mà kiểm tra thực tế khác báo cáo${rest}`,
      columns: [
        { title: 'Đơn vị', width: 24 },
        { title: 'Nhiệm vụ', width: 32 },
        { title: 'Kết quả kiểm tra', width: 18 },
        { title: 'Nội dung', width: 26 },
      ],
      rows: refuted.first.map(({ unit: whose, text, outcome, on, words }) => ({
        cells: [whose, text, `${FIELD_OUTCOMES[outcome].vi}, ngày ${showDay(on)}`, words],
      })),
    },
  ];
}

/** Unlocked or returned it counts as done no more: that it was so, and was not true, is told all the same. */
export function sentBackBlocks(telling: Telling): readonly ContentBlock[] {
  const { facts, narrowing } = telling;
  const { first, ...counts } = telling.scope.sentBack;
  const total = counts.unlocked + counts.returned;
  if (total === 0) return [];
  const { plan, unit, issuer } = narrowing;
  const told = (how: SentBack, words: string): readonly SentencePart[] =>
    counts[how] === 0
      ? []
      : [
          figureOf(counts[how], numberText(counts[how]), {
            kind: 'sent-back',
            how,
            from: facts.from,
            plan,
            unit,
            issuer,
          }),
          words,
        ];
  const rest = total > first.length ? ` (${first.length} việc được trả lại gần nhất)` : '';
  return [
    sentence(
      opening(telling, 'Trong kỳ, qua kiểm tra thực tế thấy không đúng như báo cáo, '),
      told('unlocked', ' việc đã được xác nhận hoàn thành đã bị mở khóa để làm lại'),
      counts.unlocked > 0 && counts.returned > 0 ? '; ' : [],
      told('returned', ' việc đã báo hoàn thành, đang chờ xác nhận đã bị trả lại để làm lại'),
      '.',
    ),
    {
      kind: 'table',
      caption: `Việc phải làm lại sau kiểm tra thực tế${rest}`,
      columns: [
        { title: 'Đơn vị', width: 20 },
        { title: 'Nhiệm vụ', width: 28 },
        { title: 'Kết quả kiểm tra', width: 16 },
        { title: 'Nội dung', width: 20 },
        { title: 'Xử lý', width: 16 },
      ],
      rows: first.map(({ unit: whose, text, outcome, on, words, how, sentOn }) => ({
        cells: [
          whose,
          text,
          `${FIELD_OUTCOMES[outcome].vi}, ngày ${showDay(on)}`,
          words,
          `${SENT_BACK[how].vi}, ngày ${showDay(sentOn)}`,
        ],
      })),
    },
  ];
}
