// The words of what goes out of the house and comes back: packages of the exchange axis, events for other systems, the public page. A
// part of the one glossary (glossary.ts).
import type { Word } from './word.ts';

export const OUTSIDE_WORDS = {
  documentPackage: {
    vi: 'gói edXML đến',
    means: 'The package of edXML (QCVN 102:2016/BTTTT) in which a document came, kept beside it as it came.',
  },
  documentAnswer: {
    vi: 'phản hồi trạng thái',
    means: 'What is answered to the sender of a package: received, refused with its reason.',
  },
  writtenReportPackage: {
    vi: 'gói edXML của báo cáo',
    means: 'A package of edXML made of a frozen report, to be handed over on the document exchange axis.',
  },
  writtenReportStatus: {
    vi: 'trạng thái trên trục',
    means: 'What a receiver has answered on the exchange axis to a report that was handed over.',
  },
  organ: { vi: 'cơ quan gửi, nhận', means: 'A body on the exchange axis, known by its agency code.' },
  subscription: { vi: 'kết nối webhook', means: 'Another system that a unit has events sent to.' },
  subscriptionDelivery: { vi: 'lần gửi sự kiện', means: 'One event on its way to one subscription.' },
  subscriptionTry: {
    vi: 'lần thử gửi sự kiện',
    means: 'One try of sending an event to another system, and what came of it.',
  },
  publication: {
    vi: 'nội dung công khai',
    means:
      'A plan, its results on a day, or a list of awards, as the public sees it: frozen, with units; persons only where a decision on awards is itself public.',
  },
  award: { vi: 'khen thưởng', means: 'What a decision gives a unit or a person: a title, or a form of commendation.' },
} as const satisfies Record<string, Word>;
