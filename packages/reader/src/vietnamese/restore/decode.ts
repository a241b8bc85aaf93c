// The likeliest words of a text, all places weighed together: a beam of the best ways to each place, by the cost of the
// readings and of the language.
import type { Candidate } from './candidates.ts';
import type { Language } from './language.ts';
import { BREAK } from './model-file.ts';

/** Ways kept at each place, and how much more than the best one of them may cost. */
const WIDTH = 16;
const BEAM = 110;

type State = {
  readonly first: number;
  readonly second: number;
  readonly cost: number;
  readonly back: State | undefined;
  readonly chosen: Candidate | undefined;
  readonly from: number;
};

/** One way on from a place: a candidate, and the place that it leads to. */
export type Edge = { readonly candidate: Candidate; readonly to: number };

export type Choice = { readonly from: number; readonly to: number; readonly candidate: Candidate };

/** @param edges For each place the ways on from it, to later places. The last place is `edges.length`. */
export function decode(edges: readonly (readonly Edge[])[], language: Language): Choice[] {
  const beams: Beam[] = Array.from({ length: edges.length + 1 }, () => ({
    states: new Map(),
    least: Number.POSITIVE_INFINITY,
  }));
  keep(beams[0], { first: BREAK, second: BREAK, cost: 0, back: undefined, chosen: undefined, from: 0 });
  for (const [place, ways] of edges.entries()) {
    for (const state of bestOf(beams[place])) {
      const pair = language.pairOf(state.first, state.second);
      for (const { candidate, to } of ways) {
        const into = beams[to];
        // Candidates stand in order of their cost: what is too dear before the language is asked stays so.
        if (into !== undefined && state.cost + candidate.cost < into.least + BEAM)
          follow({ state, pair, candidate, from: place }, language, into);
      }
    }
    // What lies behind is reached through the states themselves.
    beams[place]?.states.clear();
  }
  return choicesOf(bestOf(beams[edges.length])[0], edges.length);
}

type Beam = { readonly states: Map<number, State>; least: number };
type Step = { readonly state: State; readonly pair: number; readonly candidate: Candidate; readonly from: number };

function follow({ state, pair, candidate, from }: Step, language: Language, into: Beam): void {
  let { first, second, cost } = state;
  let known = pair;
  cost += candidate.cost;
  for (let index = 0; index < candidate.words.length; index += 1) {
    const word = candidate.words[index] ?? BREAK;
    if (index > 0) known = language.pairOf(first, second);
    cost += language.cost(known, second, word);
    first = second;
    second = word;
  }
  if (cost < into.least + BEAM) keep(into, { first, second, cost, back: state, chosen: candidate, from });
}

/** Two ways that end in the same two words go on alike: the better one is kept. */
function keep(beam: Beam | undefined, state: State): void {
  if (beam === undefined) return;
  const key = state.first * 65536 + state.second;
  const rival = beam.states.get(key);
  if (rival !== undefined && rival.cost <= state.cost) return;
  beam.states.set(key, state);
  if (state.cost < beam.least) beam.least = state.cost;
}

function bestOf(beam: Beam | undefined): State[] {
  if (beam === undefined) return [];
  const states = [...beam.states.values()].filter(({ cost }) => cost < beam.least + BEAM);
  if (states.length <= 1) return states;
  return states.toSorted((one, other) => one.cost - other.cost).slice(0, WIDTH);
}

function choicesOf(last: State | undefined, end: number): Choice[] {
  const choices: Choice[] = [];
  let to = end;
  for (let state = last; state?.chosen !== undefined; state = state.back) {
    choices.push({ from: state.from, to, candidate: state.chosen });
    to = state.from;
  }
  return choices.toReversed();
}
