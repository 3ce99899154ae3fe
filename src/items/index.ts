export { LineWriter } from './annotation-bytes.ts';
export { annotationToLine, lineToAnnotation } from './annotation-line.ts';
export { articleDifference } from './article-difference.ts';
export { articleItem, blockItem } from './articles.ts';
export type { By } from './columns-by.ts';
export { cooccurrence } from './cooccurrence.ts';
export { entityComparison } from './entity-comparison.ts';
export { explanations } from './explanations.ts';
export { figureComparison } from './figure-comparison.ts';
export {
  comparedFigureFilter,
  comparedQuoteFilter,
  entityFilter,
  figureFilter,
  mentions,
  quoteFilter,
  similarPairs,
  where,
} from './filters.ts';
export {
  duplicateItems,
  type DuplicateItemStreams,
  duplicatesItem,
  entityItems,
  figureItems,
  findingItems,
  Places,
  quoteItems,
  textItems,
} from './links.ts';
export { lineStarts, SourceText } from './places.ts';
export { quoteComparison } from './quote-comparison.ts';
export { speakers } from './speakers.ts';
export { summaryOf } from './summary.ts';
