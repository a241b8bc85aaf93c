// The header of a package: what the head of the frozen report says, for whom it is, and what it answers and cites.
import { joinedNumber, type ReportHead } from '@sauro/core';
import type { Citation, EdxmlHeader } from '@sauro/reader/edxml';
import type { Organ } from '../../../document/package/agency.ts';
import { edxmlId, edxmlMoment } from '../../../document/package/moment.ts';

export type Heading = {
  readonly head: ReportHead;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly sender: Organ;
  readonly receivers: readonly Organ[];
  readonly business: EdxmlHeader['business']['type'];
  readonly reason: string | null;
  readonly priority: EdxmlHeader['priority'];
  readonly replaces: { readonly code: string; readonly issuedOn: string } | null;
  readonly answers: readonly Citation[];
  readonly cites: readonly string[];
  readonly annexes: readonly string[];
  readonly at: Date;
};

export function packageHeader(heading: Heading): EdxmlHeader {
  const { head, number, issuedOn, sender, business, replaces } = heading;
  const documentId = edxmlId(sender.code, issuedOn, joinedNumber(number, head.symbol));
  const isChange = business === 'withdrawn' || business === 'updated';
  return {
    from: sender,
    to: heading.receivers,
    number,
    symbol: head.symbol,
    place: head.place,
    issuedOn,
    kind: 'BC',
    kindName: 'Báo cáo',
    subject: heading.title,
    signer: { capacity: head.capacity.join(' / ') || null, position: head.capacity.at(-1) ?? null, name: head.signer },
    dueOn: null,
    places: head.recipients,
    priority: heading.priority,
    pages: null,
    appendixes: heading.annexes,
    answers: heading.answers,
    cites: heading.cites,
    documentId,
    trace: [{ organ: sender.code, at: edxmlMoment(heading.at) }],
    business: {
      type: business,
      reason: heading.reason,
      documentId: isChange ? documentId : null,
      staff: null,
      onPaper: false,
      replaces: replaces === null ? [] : [edxmlId(sender.code, replaces.issuedOn, replaces.code)],
    },
  };
}
