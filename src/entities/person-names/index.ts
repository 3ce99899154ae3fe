export {
  areAlike,
  areNicknames,
  compareNames,
  compareParts,
  compareSurnames,
  groupsOfGiven,
  isNickname,
  type Comparison,
} from './compare.ts';
export { isParticle, parseName, readName, type PersonName } from './parse.ts';
export { sameSpelling, soundOfInitial } from './spelling.ts';
