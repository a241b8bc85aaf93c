// The letter (công văn) that urges units whose report is past its day or was returned and has not come again.
import { showDay } from '@sauro/core';
import type { Block, OfficialDocument } from '@sauro/writer';
import { Problem } from '../../kit/problem.ts';
import { addresseesOf, countWords, unitsAsked } from '../../document/letter-parts.ts';
import { officialHead, officialSignature } from '../../document/official-head.ts';
import type { ReportView } from '../submission/views.ts';
import { type RoundFacts, roundWords, unitsAnnex } from './about-round.ts';

/** @throws {Problem} `round.nobody-late` */
export function urgingLetter(facts: RoundFacts): OfficialDocument {
  const { round, reports, head, today } = facts;
  const returned = reports.filter(({ state }) => state === 'returned');
  const unsent = reports.filter(({ state, label }) => state !== 'returned' && label === 'overdue');
  const urged = [...unsent, ...returned];
  if (urged.length === 0) throw new Problem('round.nobody-late');
  return {
    head: officialHead(head, today, { kind: 'CV', title: `đôn đốc gửi báo cáo “${round.title}”` }),
    addressees: addresseesOf(namesOf(urged)),
    opening: [openingOf(facts, unsent.length, returned.length), `Để kịp tổng hợp, ${head.issuer} đề nghị:`],
    body: asked(facts, unsent, returned),
    closing: `${head.issuer} đề nghị các đơn vị quan tâm thực hiện./.`,
    recipients: ['Như trên', 'Lưu: VT'],
    signature: officialSignature(head),
    attachments: [unitsAnnex('Danh sách đơn vị chưa hoàn thành việc gửi báo cáo', urged, today)],
  };
}

function openingOf({ round, counts, head, today }: RoundFacts, unsent: number, returned: number): string {
  const { expected, received, inTime, late } = counts;
  const left = [
    ...(unsent === 0 ? [] : [`${countWords(unsent)} đơn vị quá hạn chưa gửi`]),
    ...(returned === 0 ? [] : [`${countWords(returned)} đơn vị có báo cáo bị trả lại, chưa gửi lại`]),
  ].join(' và ');
  const came = [
    ...(inTime === 0 ? [] : [`đúng hạn ${countWords(inTime)} đơn vị`]),
    ...(late === 0 ? [] : [`trễ hạn ${countWords(late)} đơn vị`]),
  ].join(', ');
  const sent =
    received === 0
      ? 'chưa nhận được báo cáo nào'
      : `đã nhận báo cáo của ${countWords(received)} đơn vị, trong đó ${came}`;
  return `Thực hiện ${roundWords(round)}, ${head.issuer} đã đề nghị ${countWords(expected)} đơn vị gửi báo cáo. Tính đến hết ngày ${showDay(today)}, ${sent}; còn ${left}.`;
}

function asked(
  { head, by }: RoundFacts,
  unsent: readonly ReportView[],
  returned: readonly ReportView[],
): readonly Block[] {
  const until = `trước ngày ${showDay(by)}`;
  const points = [
    ...(unsent.length === 0
      ? []
      : [`${unitsAsked('chưa gửi báo cáo', namesOf(unsent))} khẩn trương hoàn thành và gửi báo cáo ${until}.`]),
    ...(returned.length === 0
      ? []
      : [
          `${unitsAsked('có báo cáo bị trả lại', namesOf(returned))} chỉnh sửa theo ý kiến đã nêu và gửi lại ${until}.`,
        ]),
    `Đơn vị có khó khăn, vướng mắc phản ánh ngay về ${head.issuer} để được hướng dẫn. Quá thời hạn trên, ${head.issuer} tổng hợp theo số liệu đã có và nêu tên đơn vị chưa gửi trong báo cáo chung.`,
  ];
  return points.map((text) => ({ type: 'point', text }));
}

function namesOf(reports: readonly ReportView[]): readonly string[] {
  return reports.map(({ unit }) => unit.name);
}
