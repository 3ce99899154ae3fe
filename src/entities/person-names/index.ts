export { areAlike, compareNames, compareParts, compareSurnames, groupsOfGiven, type Comparison } from './compare.ts';
export { isParticle, parseName, readName, type PersonName } from './parse.ts';
export { sameSpelling, soundOfInitial } from './spelling.ts';
