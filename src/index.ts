export type * from './model/index.ts';
export { annotate, type AnnotateOptions } from './pipeline/annotate.ts';
export { link, type LinkOptions } from './pipeline/link.ts';
export { CorpusStore, storeOf } from './pipeline/store.ts';
