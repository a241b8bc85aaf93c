// Difficulties of the unit as lines of its report's spreadsheet, in the words of the register.
import {
  DIFFICULTY_KINDS,
  DIFFICULTY_STATES,
  dayText,
  type FormLine,
  type FormWork,
  type PlainDate,
  sayOutcome,
  YES,
} from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { difficultyViews } from '../../registers/difficulty/difficulty-views.ts';
import type { DifficultyView } from '../../registers/difficulty/views.ts';
import { textOrNull } from './cell-text.ts';
import { listRaisedBy } from './queries.ts';

type Loaded = { readonly lines: readonly FormLine[]; readonly versions: ReadonlyMap<string, number> };

export async function loadDifficulties(
  cx: Cx,
  asked: Parameters<typeof listRaisedBy>[1],
  offered: readonly FormWork[],
): Promise<Loaded> {
  const views = await difficultyViews(cx, await listRaisedBy(cx, asked));
  const labels = new Map(offered.map(({ id, label }) => [id, label]));
  return {
    lines: views.map((view) => difficultyLine(view, labels)),
    versions: new Map(views.map(({ id, version }) => [id, version])),
  };
}

function difficultyLine(view: DifficultyView, labels: ReadonlyMap<string, string>): FormLine {
  const { id, kind, words, proposal, urgent, beyondAuthority, state, version, can } = view;
  const works = view.works.map(({ assignment, text }) => labels.get(assignment ?? '') ?? text);
  const cells = {
    work: textOrNull(works.join('\n')),
    kind: DIFFICULTY_KINDS[kind].vi,
    words: textOrNull(words),
    proposal: textOrNull(proposal),
    urgent: urgent ? YES : null,
    beyond: beyondAuthority ? YES : null,
    holder: holderText(view),
    state: DIFFICULTY_STATES[state].vi,
    answer: answerText(view),
    seen: version,
    act: null,
    reason: null,
  };
  const acts = can.filter((act) => act === 'withdraw' || act === 'close' || act === 'reopen');
  return {
    key: id,
    cells,
    lock: acts.length === 0 ? 'over' : null,
    works: view.works.flatMap(({ assignment }) => assignment ?? []),
    acts,
  };
}

/** Who must answer and until when; whose it was where nobody must any more. */
function holderText({ holder, next }: DifficultyView): string | null {
  // Written as a day by the register.
  const due = next !== null && next.must !== 'confirm' ? `, hạn ${dayText(next.due as PlainDate)}` : '';
  return textOrNull(`${holder.name}${due}`);
}

function answerText({ answer }: DifficultyView): string | null {
  return answer === null
    ? null
    : textOrNull(`${sayOutcome(answer.outcome, answer.promised as PlainDate | null, 'vi')}: ${answer.words}`);
}
