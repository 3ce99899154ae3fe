export { AnnotationCache, type Kept } from './annotation-cache.ts';
export { cacheFolder, clearFolder, segmentFiles } from './folder.ts';
