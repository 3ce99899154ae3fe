export { compareNames, compareParts, type Comparison } from './compare.ts';
export { parseName, readName, type PersonName } from './parse.ts';
export { sameSpelling, soundOfInitial } from './spelling.ts';
