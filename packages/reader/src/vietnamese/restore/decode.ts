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

/** Ways on from a place: what may stand there, in order of cost, and the place that it leads to. */
export type Ways = { readonly candidates: readonly Candidate[]; readonly to: number };

export type Choice = { readonly from: number; readonly to: number; readonly candidate: Candidate };

/** @param lattice For each place the ways on from it, to later places. The last place is `lattice.length`. */
export function decode(lattice: readonly (readonly Ways[])[], language: Language): Choice[] {
  const beams: Beam[] = Array.from({ length: lattice.length + 1 }, () => ({
    states: new Map(),
    least: Number.POSITIVE_INFINITY,
  }));
  beams[0]?.states.set(0, { first: BREAK, second: BREAK, cost: 0, back: undefined, chosen: undefined, from: 0 });
  for (const [place, ways] of lattice.entries()) {
    for (const state of bestOf(beams[place])) {
      const pair = language.pairOf(state.first, state.second);
      for (const { candidates, to } of ways) {
        const into = beams[to];
        if (into !== undefined) followAll({ state, pair, from: place }, candidates, language, into);
      }
    }
    // What lies behind is reached through the states themselves.
    beams[place]?.states.clear();
  }
  return choicesOf(bestOf(beams[lattice.length])[0], lattice.length);
}

type Beam = { readonly states: Map<number, State>; least: number };
type Start = { readonly state: State; readonly pair: number; readonly from: number };

function followAll(
  { state, pair, from }: Start,
  candidates: readonly Candidate[],
  language: Language,
  into: Beam,
): void {
  for (const candidate of candidates) {
    // They stand in order of their cost: what is too dear before the language is asked stays so, and so do those behind it.
    if (state.cost + candidate.cost >= into.least + BEAM) return;
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
    if (cost >= into.least + BEAM) continue;
    // Two ways that end in the same two words go on alike: the better one is kept.
    const key = first * 65536 + second;
    const rival = into.states.get(key);
    if (rival !== undefined && rival.cost <= cost) continue;
    into.states.set(key, { first, second, cost, back: state, chosen: candidate, from });
    if (cost < into.least) into.least = cost;
  }
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
