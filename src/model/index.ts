export * from './annotation.ts';
export * from './article.ts';
export * from './errors.ts';
export * from './finding.ts';
export * from './links.ts';
export * from './span.ts';
export * from './text.ts';
