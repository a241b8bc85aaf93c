// A form in which a document is set: that of the decree for bodies of the state, and that of the Party. A body that sets
// its documents otherwise within what is allowed (larger names, other margins) passes a form of its own.
import {
  BODY,
  type Component,
  dateText,
  FONT,
  type IssueDate,
  MOTTO,
  NATION,
  numberLine,
  PAGE,
  PARTY,
  partyNumberLine,
  STYLES,
  type Style,
} from './official-form.ts';

export type Form = {
  /** Millimetres. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  };
  readonly font: string;
  readonly styles: Readonly<Record<Component, Style>>;
  /** Of paragraphs: indent of the first line in millimetres, points before, lines. */
  readonly body: { readonly firstLine: number; readonly before: number; readonly line: number };
  /** Lines at the top right; the last has a rule under it as long as itself. */
  readonly state: readonly { readonly component: Component; readonly text: string }[];
  /** Under the name of the body: a rule, or the asterisk of the Party. */
  readonly underIssuer: 'rule' | 'asterisk';
  /** Under the title: a rule, or the five dashes of the Party. */
  readonly underTitle: 'rule' | 'dashes';
  readonly numberLine: (number: number | string | null, symbol: string) => string;
  readonly dateLine: (place: string, date: IssueDate | null) => string;
};

const dateLine: Form['dateLine'] = (place, date) => `${place}, ${dateText(date)}`;

/** Decree 30/2020/NĐ-CP, annex I. */
export const STATE_FORM: Form = {
  page: PAGE,
  font: FONT,
  styles: STYLES,
  body: BODY,
  state: [
    { component: 'nation', text: NATION },
    { component: 'motto', text: MOTTO },
  ],
  underIssuer: 'rule',
  underTitle: 'rule',
  numberLine,
  dateLine,
};

/**
 * Hướng dẫn 36-HD/VPTW (2018) of the Central Party Office. Sizes as it is commonly printed; not checked against a signed
 * copy, therefore a form like any other that can be replaced.
 */
export const PARTY_FORM: Form = {
  ...STATE_FORM,
  styles: {
    ...STYLES,
    motto: { size: 15, bold: true, upper: true },
    parentBody: { size: 14, upper: true },
    issuer: { size: 14, bold: true, upper: true },
    number: { size: 14 },
    placeAndDate: { size: 14, italic: true },
    kind: { size: 16, bold: true, upper: true },
    title: { size: 14, bold: true },
    letterSubject: { size: 12, italic: true },
    signerPosition: { size: 14, upper: true },
    recipientsLabel: { size: 14, underline: true },
    recipients: { size: 12 },
    pageNumber: { size: 14 },
  },
  state: [{ component: 'motto', text: PARTY }],
  underIssuer: 'asterisk',
  underTitle: 'dashes',
  numberLine: partyNumberLine,
};

export const FORMS = { state: STATE_FORM, party: PARTY_FORM } as const satisfies Record<string, Form>;

/** Millimetres between the margins. */
export function textWidthOf({ page: { width, height, margin } }: Form, landscape = false): number {
  return (landscape ? height : width) - margin.left - margin.right;
}
