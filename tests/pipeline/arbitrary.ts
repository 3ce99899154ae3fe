import fc from 'fast-check';
import type { Annotation, Article, Span } from '../../src/model/index.ts';

/** Text with what is hard to store: quotation marks, line ends of all kinds, astral letters, halves of surrogate pairs, NULs. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\r\n', '\r', '“', '”', '\ud800', '\udc00', '\0', '𝒜 '),
    ),
  )
  .map((parts) => parts.join('').padEnd(8, '.'));

/** An article with an annotation that is whole in form and arbitrary in content. */
export const arbitraryAnnotation: fc.Arbitrary<{ article: Article; annotation: Annotation }> = fc
  .tuple(arbitraryText, fc.string(), fc.option(fc.string()), fc.infiniteStream(fc.nat()))
  .map(([text, id, title, stream]) => {
    const next = (below: number): number => stream.next().value % Math.max(1, below);
    const span = (): Span => {
      const [a, b] = [next(text.length + 1), next(text.length + 1)];
      return { start: Math.min(a, b), end: Math.max(a, b) };
    };
    const maybe = <Value>(make: () => Value): Value | null => (next(2) ? make() : null);
    const some = <Value>(most: number, make: (index: number) => Value): Value[] =>
      Array.from({ length: next(most + 1) }, (_, index) => make(index));
    const pick = <Value>(values: readonly Value[]): Value => values[next(values.length)]!;
    const word = (): string => pick(['Ana', 'a“b', '£3', '\ud83d', '']);

    const entities = some(4, (index) => ({
      id: `person/${index}`,
      name: word(),
      type: pick(['person', 'place'] as const),
      gender: pick(['female', 'male', null] as const),
      titles: some(2, word),
      honorifics: some(2, word),
      reasons: some(2, word),
    }));
    const entity = () => next(entities.length + 1) - 1;
    const who = () => ({ name: word(), entity: entity() });
    const quoteCount = next(5);
    const figureCount = next(5);
    const article: Article = {
      id,
      path: `folder/${id}`,
      title,
      outlet: maybe(word),
      author: maybe(word),
      date: maybe(() => '2026-03-12'),
      url: null,
      language: maybe(() => 'en-GB'),
      sourceLine: maybe(() => 1 + next(99)),
      characters: text.length,
      ignore: next(2) ? { rule: 'a “reason”' } : {},
      text,
    };
    const { text: _text, ...meta } = article;
    const annotation: Annotation = {
      article: meta,
      blocks: some(3, () => ({
        ...span(),
        kind: pick(['paragraph', 'caption'] as const),
        first: next(9),
        last: next(9),
      })),
      mentions: some(4, () => ({
        ...span(),
        kind: pick(['name', 'role', 'pronoun'] as const),
        type: pick(['person', 'other'] as const),
        entity: entity(),
        ...(next(2) && { honorific: span() }),
        ...(next(2) && { title: span() }),
        ...(next(2) && { nested: true }),
        ...(next(2) && { attributive: next(2) === 1 }),
      })),
      entities,
      quotes: Array.from({ length: quoteCount }, () => ({
        kind: pick(['direct', 'mixed', 'fragment', 'scare', 'indirect'] as const),
        parts: [span(), ...some(2, span)],
        speaker: maybe(() => ({ ...who(), ...(next(2) && { speakers: some(2, who) }) })),
        source: maybe(span),
        cue: maybe(span),
        reason: pick(['no-cue', 'ambiguous', null] as const),
        confidence: pick([0, 0.5, 1]),
        within: next(quoteCount + 1) - 1,
        venue: maybe(span),
      })),
      figures: Array.from({ length: figureCount }, () => ({
        ...span(),
        kind: pick(['percent', 'money', 'date'] as const),
        value: maybe(() => pick([0, -2.5, 3e9, 1 / 3])),
        low: maybe(() => 1),
        high: maybe(() => 2),
        unit: maybe(word),
        currency: maybe(() => 'GBP'),
        per: maybe(word),
        approximation: pick(['about', null] as const),
        change: pick(['up', null] as const),
        of: maybe(word),
        measure: maybe(word),
        iso: maybe(word),
        role: pick(['level', 'delta'] as const),
        vague: next(2) === 1,
        time: pick(['target', null] as const),
        linked: next(figureCount + 1) - 1,
        claimant: maybe(who),
        keys: { words: some(3, word).join(''), context: 'Mi7-x', entity: entity() },
      })),
      fingerprints: maybe(() => ({
        version: 1,
        words: next(1000),
        hashes: Uint32Array.from(some(5, () => next(2 ** 31) * 2)),
        positions: Uint32Array.from(some(5, () => next(1000))),
      })),
      problem: maybe(word),
    };
    if (annotation.fingerprints) {
      const { hashes, positions, ...rest } = annotation.fingerprints;
      const length = Math.min(hashes.length, positions.length);
      const fingerprints = { ...rest, hashes: hashes.slice(0, length), positions: positions.slice(0, length) };
      return { article, annotation: { ...annotation, fingerprints } };
    }
    return { article, annotation };
  });
