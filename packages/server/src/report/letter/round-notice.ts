// The notice (thông báo) of how units have reported in a round.
import { numberText, roundShare, showDay } from '@sauro/core';
import type { Block, OfficialDocument } from '@sauro/writer';
import { countWords } from '../../document/letter-parts.ts';
import { officialHead, officialSignature } from '../../document/official-head.ts';
import type { ReportView } from '../submission/views.ts';
import { type RoundFacts, roundWords, unitsAnnex } from './about-round.ts';

export function roundNotice(facts: RoundFacts): OfficialDocument {
  const { round, reports, head, today } = facts;
  return {
    head: officialHead(head, today, { kind: 'TB', title: `Kết quả gửi báo cáo “${round.title}”` }),
    opening: [
      `${head.issuer} thông báo kết quả gửi báo cáo của ${roundWords(round)}, tính đến hết ngày ${showDay(today)}, như sau:`,
    ],
    body: [
      { type: 'section', title: 'Kết quả chung', content: [results(facts)] },
      { type: 'section', title: 'Đơn vị gửi trễ, chưa gửi hoặc bị trả lại', content: behind(reports) },
      { type: 'section', title: 'Yêu cầu', content: asked(facts) },
    ],
    closing: `Trên đây là kết quả gửi báo cáo “${round.title}”, ${head.issuer} thông báo để các đơn vị biết, thực hiện./.`,
    recipients: ['Các đơn vị trong danh sách kèm theo', 'Lưu: VT'],
    signature: officialSignature(head),
    attachments: [unitsAnnex('Kết quả gửi báo cáo của từng đơn vị', reports, today)],
  };
}

function results({ counts }: RoundFacts): Block {
  const shares: readonly (readonly [string, number])[] = [
    ['Đơn vị phải gửi', counts.expected],
    ['Đã gửi', counts.received],
    ['Đúng hạn', counts.inTime],
    ['Trễ hạn', counts.late],
    ['Đã được tiếp nhận', counts.accepted],
    ['Bị trả lại, chưa gửi lại', counts.returned],
    ['Quá hạn, chưa gửi hoặc chưa gửi lại', counts.missing],
    ['Được miễn', counts.excused],
  ];
  return {
    type: 'table',
    columns: [
      { title: 'Nội dung', width: 60 },
      { title: 'Số đơn vị', width: 20 },
      { title: 'Tỷ lệ (%)', width: 20 },
    ],
    rows: shares.map(([name, count]) => ({
      cells: [
        { lines: [name] },
        { lines: [numberText(count)], align: 'center' },
        { lines: [name === 'Được miễn' ? '' : shareOf(count, counts.expected)], align: 'center' },
      ],
    })),
  };
}

/** Of those that are expected, in a hundred. */
function shareOf(count: number, expected: number): string {
  return expected === 0 ? '' : numberText(roundShare((100 * count) / expected));
}

function behind(reports: readonly ReportView[]): readonly Block[] {
  const lines: readonly (readonly [string, readonly ReportView[]])[] = [
    ['Gửi trễ', reports.filter(({ label, state }) => label === 'sent-late' && state !== 'returned')],
    ['Quá hạn chưa gửi', reports.filter(({ label, state }) => label === 'overdue' && state !== 'returned')],
    ['Bị trả lại, chưa gửi lại', reports.filter(({ state }) => state === 'returned')],
  ];
  const some = lines.filter(([, of]) => of.length > 0);
  if (some.length === 0) return [{ type: 'paragraph', text: 'Không có.' }];
  return some.map(([what, of]) => ({
    type: 'bullet',
    marker: '-',
    text: `${what} (${countWords(of.length)} đơn vị): ${of.map(({ unit }) => unit.name).join('; ')}.`,
  }));
}

function asked({ reports, by, head }: RoundFacts): readonly Block[] {
  return [{ type: 'paragraph', text: askedOf(reports, `${head.issuer} trước ngày ${showDay(by)}`) }];
}

function askedOf(reports: readonly ReportView[], until: string): string {
  if (reports.some(({ state, label }) => state === 'returned' || label === 'overdue'))
    return `Các đơn vị chưa gửi hoặc có báo cáo bị trả lại hoàn thành và gửi ${until}.`;
  return reports.some(({ label }) => label === 'waiting')
    ? 'Các đơn vị chưa gửi hoàn thành và gửi báo cáo đúng hạn nêu trong danh sách kèm theo.'
    : 'Các đơn vị tiếp tục gửi báo cáo đầy đủ, đúng hạn ở các đợt sau.';
}
