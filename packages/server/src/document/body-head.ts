// How a body heads its papers: as such a body usually does, and a unit that the caller does not see by its name alone.
import { type ReportHead, usualHead } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { findBody } from '../people/queries-body.ts';

type Named = { readonly id: string; readonly name: string };

export async function bodyHead(cx: Cx, { id, name }: Named): Promise<ReportHead> {
  return usualHead((await findBody(cx, id)) ?? { name, kind: 'room', code: '', above: null });
}
