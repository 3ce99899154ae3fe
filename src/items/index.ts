export { annotationToLine, lineToAnnotation } from './annotation-line.ts';
export { articleItem, blockItem } from './articles.ts';
export { duplicatesItem, entityItems, figureItems, findingItems, Places, quoteItems, textItems } from './links.ts';
export { lineStarts, SourceText } from './places.ts';
