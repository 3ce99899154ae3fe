import type { Text } from '../../model/index.ts';
import { inMarks, spanOf, startsLine, wordsOf } from '../reading.ts';
import { corpusOf, defineRule, type RulePlace } from '../rule.ts';

const line =
  'Sign up for the morning letter of the Harbour Courier and never again miss what matters on the coast of the eastern counties.';
const stories = [
  'The ferry did not sail on Monday since its captain had a cold.',
  'A crane fell over in the storm and nobody was hurt by it.',
  'Taxes go up in April and the opposition called for a vote.',
  'Gulls have taken over the roof of the school by the market.',
  'The museum found a map of the bay that nobody had seen before.',
];

export default defineRule({
  id: 'boilerplate',
  category: 'copying',
  summary: 'No line comes back in article after article',
  severity: 'info',
  why: 'Calls to subscribe, contact lines and notes on the author that an outlet puts under everything are no part of a story. Told is one finding a line among the first or last four, at one example.',
  options: { articles: { default: 4, about: 'fewest articles that have the line' } },
  examples: {
    pass: [corpusOf(...stories)],
    fail: [
      corpusOf(
        ...stories.map((text, index) => ({
          text: index === 0 ? `${text}\n\n⟦${line}⟧` : `${text}\n\n${line}`,
          outlet: 'Harbour Courier',
        })),
      ),
    ],
  },
  note({ text }) {
    return [...outerLines(text)];
  },
  *check(context, notes) {
    const lines = new Map<string, { times: number; place: RulePlace }>();
    for (const [index, outer] of notes)
      for (const { words, ...place } of outer) {
        const known = lines.get(words);
        if (!known) lines.set(words, { times: 1, place: { article: index, ...place } });
        else if (known.place.article !== index) known.times++;
      }
    for (const [words, { times, place }] of lines)
      if (times >= context.options.articles)
        yield { message: `${inMarks(words)} stands in ${times} articles`, places: [place], key: [words] };
  },
});

/** Furniture stands above and below a story, not in it. */
const outermost = 4;
const fewestWords = 5;

function* outerLines(text: Text): Generator<{ words: string; start: number; end: number }> {
  const lines: number[] = [];
  for (let token = 0; token < text.count; token++) if (startsLine(text, token)) lines.push(token);
  for (const [at, first] of lines.entries()) {
    if (at >= outermost && at < lines.length - outermost) continue;
    const last = lines[at + 1] ?? text.count;
    if (last - first < fewestWords || text.blocks[text.blockOf[first]]?.kind === 'front-matter') continue;
    const span = spanOf(text, first, last);
    yield { words: wordsOf(text.source.slice(span.start, span.end)).join(' '), ...span };
  }
}
