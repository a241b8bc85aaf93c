// How an act on an assignment is answered: done once however often it is sent, and told as the assignment stands then.
import type { AssignmentAct } from '@sauro/core';
import { once } from '../kit/once.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';
import { viewOfOne } from './list-views.ts';

type Input<Body> = {
  readonly params: { readonly id: string };
  readonly body: Body & { readonly id?: string | undefined };
};

export function acted<Body>(act: AssignmentAct, work: (cx: Cx, id: AssignmentId, body: Body) => Promise<void>) {
  return async (cx: Cx, { params: { id }, body }: Input<Body>) => {
    const subject = id as AssignmentId;
    await once(cx, { id: body.id, act: `assignment.${act}`, subject, said: body }, () => work(cx, subject, body));
    return viewOfOne(cx, subject);
  };
}
