export { AnnotationCache, type Found } from './annotation-cache.ts';
export { cacheFolder, clearFolder, keptFiles } from './folder.ts';
export { KeptResults } from './kept-results.ts';
