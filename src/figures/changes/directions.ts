import { Lookup } from '../lexicon.ts';
import { fallingAfter, fallingNouns, fallingWords, risingAfter, risingNouns, risingWords } from '../words/change.ts';

export type Direction = 'up' | 'down';

const directions = (up: readonly string[], down: readonly string[]) =>
  new Lookup<Direction>([...up.map((word) => [word, 'up'] as const), ...down.map((word) => [word, 'down'] as const)]);

export const verbs = directions(risingWords, fallingWords);
export const nouns = directions(risingNouns, fallingNouns);
export const comparatives = directions(risingAfter, fallingAfter);
