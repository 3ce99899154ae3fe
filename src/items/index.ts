export { annotationToLine, lineToAnnotation } from './annotation-line.ts';
export { articleItem, blockItem } from './articles.ts';
export { entityFilter, figureFilter, mentions, quoteFilter, similarPairs, where } from './filters.ts';
export { duplicatesItem, entityItems, figureItems, findingItems, Places, quoteItems, textItems } from './links.ts';
export { lineStarts, SourceText } from './places.ts';
