export {
  loadConfig,
  type Config,
  type ConfigAliases,
  type ConfigOptions,
  type ConfigOverride,
  type ConfigRule,
  type ConfigSuppression,
  type RuleLevel,
} from './config.ts';
export { findFiles, type FindOptions, type Found, type SourceFile } from './find.ts';
export { findFrontMatter } from './front-matter.ts';
export { readRange } from './formats/json-lines.ts';
export { IdRegister } from './ids.ts';
export type { CorpusItem, UnreadItem } from './item.ts';
export { lineRanges, type LineRange } from './lines.ts';
export { readCorpus, readLater, readPassing, repeatedId, withOwnId, type ReadOptions } from './read.ts';
