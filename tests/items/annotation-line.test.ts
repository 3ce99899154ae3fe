import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationToLine, lineToAnnotation } from '../../src/items/index.ts';
import type { AnnotationLine } from '../../src/model/index.ts';
import { arbitraryAnnotation } from '../pipeline/arbitrary.ts';

test('an annotation comes back whole from its line, through JSON too', () => {
  fc.assert(
    fc.property(arbitraryAnnotation, ({ article, annotation }) => {
      const line = JSON.parse(JSON.stringify(annotationToLine(annotation, article.text))) as AnnotationLine;
      expect(lineToAnnotation(line)).toEqual(annotation);
    }),
  );
});

test('every text of a line is what its offsets point at', () => {
  fc.assert(
    fc.property(arbitraryAnnotation, ({ article, annotation }) => {
      for (const { start, end, text } of spansIn(annotationToLine(annotation, article.text))) {
        expect(article.text.slice(start, end)).toBe(text);
      }
    }),
  );
});

function* spansIn(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'text' in value) yield value as { start: number; end: number; text: string };
  for (const inner of Object.values(value)) yield* spansIn(inner);
}
