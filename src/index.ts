export type * from './model/index.ts';
export { articleOf } from './model/index.ts';

// reading
export { loadConfig, readCorpus, type Config, type CorpusItem, type ReadOptions } from './corpus/index.ts';

// one article alone, and articles together
export { annotate, type AnnotateOptions } from './pipeline/annotate.ts';
export { link, type LinkOptions } from './pipeline/link.ts';
export { CorpusStore, storeOf } from './pipeline/store.ts';
export { compareNames } from './entities/index.ts';

// judging
export { builtin, corpusOf, defineRule, ruleApiVersion } from './check/index.ts';
export type {
  CheckSettings,
  ExampleArticle,
  ExampleCorpus,
  Rule,
  RuleArticle,
  RuleContext,
  RuleFinding,
  RulePlace,
} from './check/index.ts';
export { check, type CheckCorpusOptions } from './pipeline/check.ts';

// what the commands print
export {
  annotationToLine,
  cooccurrence,
  duplicatesItem,
  entityComparison,
  entityItems,
  explanations,
  figureComparison,
  figureItems,
  findingItems,
  lineToAnnotation,
  quoteComparison,
  quoteItems,
  speakers,
  summaryOf,
  textItems,
} from './items/index.ts';
