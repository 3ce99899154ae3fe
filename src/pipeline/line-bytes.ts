import type { Annotation, AnnotationLine, ArticleMeta } from '../model/index.ts';
import { lineToAnnotation } from '../items/index.ts';

/**
 * A line ends in where its article stands (`path`, `sourceLine`), and all before depends on the article alone: that part, the body, is
 * what is kept, so that a line is found again after others were put in front of it.
 */
const tailStart = Buffer.from(',"path":');

export function bodyOf(line: Uint8Array): Uint8Array {
  // No string holds an unescaped quotation mark, so the last one found is the key.
  return line.subarray(0, Buffer.from(line.buffer, line.byteOffset, line.byteLength).lastIndexOf(tailStart));
}

export function tailOf({ path, sourceLine }: Pick<ArticleMeta, 'path' | 'sourceLine'>): string {
  return `,"path":${JSON.stringify(path)},"sourceLine":${sourceLine}}`;
}

/** The line of a body whose article stands there, in pieces. */
export function lineOf(body: Uint8Array, place: Pick<ArticleMeta, 'path' | 'sourceLine'>): readonly Uint8Array[] {
  return [body, Buffer.from(tailOf(place))];
}

/** The value of a line given in pieces. */
export function parseLine(line: readonly Uint8Array[]): AnnotationLine {
  return JSON.parse(Buffer.concat(line).toString('utf8')) as AnnotationLine;
}

export function readLine(line: readonly Uint8Array[]): Annotation {
  return lineToAnnotation(parseLine(line));
}

/** The line under another id, which its items' ids are made of. */
export function renamedLine(line: readonly Uint8Array[], id: string): Uint8Array {
  const parsed = parseLine(line);
  const old = parsed.id;
  const renamed = (own: string) => id + own.slice(old.length);
  return Buffer.from(
    JSON.stringify({
      ...parsed,
      id,
      quotes: parsed.quotes.map((quote) => ({
        ...quote,
        id: renamed(quote.id),
        within: quote.within === null ? null : renamed(quote.within),
      })),
      figures: parsed.figures.map((figure) => ({
        ...figure,
        id: renamed(figure.id),
        linked: figure.linked === null ? null : renamed(figure.linked),
      })),
    }),
  );
}
