// What stands in the address of a round: which of its reports are listed.
import { ROUND_COUNT_NAMES, type RoundCount } from '@sauro/core';

export type RoundSearch = {
  readonly of?: RoundCount;
  readonly level?: number;
};

export function readRoundSearch(search: Record<string, unknown>): RoundSearch {
  const of = ROUND_COUNT_NAMES.find((name) => name === search['of']);
  const level = Number(search['level']);
  return {
    ...(of === undefined ? {} : { of }),
    ...(Number.isInteger(level) && level >= 1 && level <= 9 ? { level } : {}),
  };
}
