export {
  arePercent,
  comparedHash,
  comparedWords,
  countedHash,
  countsByItself,
  hashDigitUnits,
  isCompared,
  isJoined,
  kindTable,
  percentHash,
  readComparedHashes,
  type ComparedWords,
} from './compared-words.ts';
export { alignWords, diffWords, type Alignment, type Edit } from './diff.ts';
export { matchRange, matchWords } from './match.ts';
