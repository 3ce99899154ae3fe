export { compareNames, compareParts, type Comparison } from './compare.ts';
export { parseName, type PersonName } from './parse.ts';
export { sameSpelling, soundOfInitial } from './spelling.ts';
