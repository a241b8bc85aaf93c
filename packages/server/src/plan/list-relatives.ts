// Plans of which a draft may be a newer state, or which it amends: proposed by what its document is called and cites; a
// person chooses.
import { fingerprintOf, fold, likeness, numberKey, numberKeyOf, resolveCitation, unitKey } from '@sauro/core';
import type { DocumentHead } from '@sauro/reader/reading';
import type { DocumentId } from '../document/document.ts';
import type { Cx } from '../kit/system.ts';
import type { DraftContent } from './draft-content.ts';
import type { PlanId } from './plan.ts';
import { listPlansOfDocument } from './queries-plan.ts';
import { listPlansNumbered, listPlansOfIssuer } from './queries-relatives.ts';

export type Relative = {
  readonly plan: PlanId;
  readonly mode: 'corrects' | 'replaces' | 'amends';
  readonly why: 'same-document' | 'same-number' | 'same-title' | 'cites-as-amended';
};

type Document = Pick<DraftContent, 'head' | 'references'> & { readonly id: DocumentId };

/** The most likely first. A document that is part of a plan already can only correct that one. */
export async function listRelatives(cx: Cx, document: Document): Promise<readonly Relative[]> {
  const own = await listPlansOfDocument(cx, document.id);
  if (own.length > 0) return own.map(({ planId }) => ({ plan: planId, mode: 'corrects', why: 'same-document' }));
  const found = [
    ...(await amendedBy(cx, document)),
    ...(await numberedLike(cx, document)),
    ...(await titledLike(cx, document.head)),
  ];
  return found.filter(({ plan }, index) => found.findIndex((one) => one.plan === plan) === index);
}

async function amendedBy(cx: Cx, { id, head, references }: Document): Promise<readonly Relative[]> {
  const amended = references.filter(({ relation }) => relation === 'amends');
  const numbered = await listPlansNumbered(
    cx,
    amended.map(({ number }) => numberKey(number)),
  );
  return amended.flatMap(({ number, date }): readonly Relative[] => {
    const among = numbered.filter((one) => one.numberKey === numberKey(number));
    const meant = resolveCitation({ document: id, issuedOn: head.date, citedOn: date }, among);
    return meant === undefined ? [] : [{ plan: meant.plan, mode: 'amends', why: 'cites-as-amended' }];
  });
}

/** One issuer gives one number once a year: the same number is the same plan, brought in another file. */
async function numberedLike(cx: Cx, { id, head }: Document): Promise<readonly Relative[]> {
  const key = numberKeyOf(head);
  if (key === null) return [];
  const numbered = await listPlansNumbered(cx, [key]);
  return numbered
    .filter(
      ({ document, issuer, issuedOn }) =>
        document !== id &&
        (issuer === null || head.issuer === null || unitKey(issuer) === unitKey(head.issuer)) &&
        (issuedOn === null || head.date === null || issuedOn.slice(0, 4) === head.date.slice(0, 4)),
    )
    .map(({ plan }): Relative => ({ plan, mode: 'replaces', why: 'same-number' }));
}

const SAME_TITLE = 0.9;

/** Drafts bear no number: there the issuer and the title tell, with the same years in it. */
async function titledLike(cx: Cx, { issuer, title }: DocumentHead): Promise<readonly Relative[]> {
  if (issuer === null || title === null) return [];
  const [words, figures] = [fingerprintOf(title), figuresIn(title)];
  const plans = await listPlansOfIssuer(cx, fold(issuer));
  return plans
    .filter((plan) => figuresIn(plan.title) === figures && likeness(fingerprintOf(plan.title), words) >= SAME_TITLE)
    .map(({ plan }): Relative => ({ plan, mode: 'replaces', why: 'same-title' }));
}

function figuresIn(title: string): string {
  return (title.match(/\d+/g) ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
    .join(' ');
}
