import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CorpusStore } from '../../src/pipeline/corpus-store.ts';
import { arbitraryAnnotation } from './arbitrary.ts';

test('a store in a file holds what a store in memory holds, whatever the order of writing and reading', () => {
  const rows = fc.uniqueArray(arbitraryAnnotation, { selector: ({ article }) => article.id, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (rows, stream) => {
      const memory = new CorpusStore({ inMemory: Infinity });
      const file = new CorpusStore({ inMemory: 20 });
      for (const { article, annotation } of rows) memory.append(annotation, article.text);
      for (const { article, annotation } of rows.toReversed()) file.append(annotation, article.text);
      memory.seal();
      file.seal();
      expect(file.count).toBe(rows.length);
      for (let step = 0; step < rows.length * 2; step += 1) {
        const index = stream.next().value % rows.length;
        expect(file.article(index)).toEqual(memory.article(index));
        expect(file.textOf(index)).toBe(memory.textOf(index));
        const { article, blocks, mentions, entities, quotes, figures, fingerprints, problem } = file.read(index);
        expect({ article, blocks, mentions, entities, quotes, figures, fingerprints, problem }).toEqual(
          memory.read(index),
        );
      }
      file.close();
    }),
    { numRuns: 50 },
  );
});
