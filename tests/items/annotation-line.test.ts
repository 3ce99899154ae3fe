import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationToLine, lineToAnnotation, LineWriter } from '../../src/items/index.ts';
import { articleOf, type AnnotationLine } from '../../src/model/index.ts';
import { failedAnnotation } from '../../src/pipeline/failed-annotation.ts';
import { arbitraryAnnotation } from '../pipeline/arbitrary.ts';

test('an annotation comes back whole from its line, through JSON too', () => {
  fc.assert(
    fc.property(arbitraryAnnotation, ({ article, annotation }) => {
      const line = JSON.parse(JSON.stringify(annotationToLine(annotation, article.text))) as AnnotationLine;
      expect(lineToAnnotation(line)).toEqual(annotation);
    }),
  );
});

test('the bytes written are those of the line as JSON', () => {
  const writer = new LineWriter();
  fc.assert(
    fc.property(arbitraryAnnotation, ({ article, annotation }) => {
      const json = JSON.stringify(annotationToLine(annotation, article.text));
      expect(Buffer.from(writer.write(annotation, article.text)).toString('utf8')).toBe(json);
    }),
    { numRuns: 500 },
  );
});

test('slices of a text too long to be encoded whole are the same', () => {
  const text = `${'–'.repeat(1 << 20)} “No,” she said.`;
  const spans = [
    { start: text.length - 16, end: text.length },
    { start: 0, end: 2 },
  ];
  const article = articleOf({ id: 'a', text });
  const mentions = spans.map((span) => ({ ...span, kind: 'name', type: 'person', entity: -1 }) as const);
  const annotation = { ...failedAnnotation(article, 'none'), mentions };
  const json = JSON.stringify(annotationToLine(annotation, text));
  expect(Buffer.from(new LineWriter().write(annotation, text)).toString('utf8')).toBe(json);
});

test('a line of many blocks finds room wherever it begins', () => {
  const text = 'Ho. '.repeat(64);
  const blocks = Array.from({ length: 64 }, (_, i) => ({
    kind: 'paragraph' as const,
    start: i * 4,
    end: i * 4 + 3,
    first: i * 2,
    last: i * 2 + 2,
  }));
  const annotation = { ...failedAnnotation(articleOf({ id: 'a', text }), 'none'), blocks };
  const json = JSON.stringify(annotationToLine(annotation, text));
  const writer = new LineWriter();
  // As many lines as fill a sheet of memory, and some more.
  for (let line = 0; line * json.length < 3 << 19; line += 1)
    expect(Buffer.from(writer.write(annotation, text)).toString('utf8')).toBe(json);
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
