// The paper with which a unit of the sample proves that work is done: its report in official form.
import { dayParts, type PlainDate } from '@sauro/core';
import { writeDocument } from '@sauro/writer';

export type Done = {
  readonly unit: string;
  readonly number: number;
  readonly on: PlainDate;
  readonly task: string;
  readonly words: string;
};

/** @returns the bytes of a DOCX. */
export function paperOf({ unit, number, on, task, words }: Done): Promise<Uint8Array> {
  return writeDocument({
    head: {
      form: 'state',
      issuer: [unit],
      number,
      symbol: 'BC',
      place: 'Tỉnh mẫu',
      date: dayParts(on),
      kind: 'BC',
      title: 'Kết quả thực hiện nhiệm vụ được giao',
    },
    opening: [`${unit} báo cáo kết quả thực hiện nhiệm vụ: ${task}.`],
    body: [
      { type: 'section', title: 'Kết quả', content: [{ type: 'paragraph', text: words }] },
      {
        type: 'section',
        title: 'Đề xuất, kiến nghị',
        content: [{ type: 'paragraph', text: 'Không.' }],
      },
    ],
    recipients: ['Sở Giáo dục và Đào tạo', 'Lưu: VT'],
    signature: { capacity: ['Thủ trưởng đơn vị'], name: '(Văn bản mẫu)' },
  });
}
