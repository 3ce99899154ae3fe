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
    const lines = [...outerLines(text)];
    return lines.length > 0 ? lines.flat() : undefined;
  },
  *check(context, notes) {
    const fewest = context.options.articles;
    const often = lettersIn(notes, fewest);
    const lines = new Map<string, { times: number; place: RulePlace }>();
    for (const [index, outer] of notes)
      for (let at = 0; at < outer.length; at += 3) {
        if (!often.has(outer[at]!)) continue;
        const [start, end] = [outer[at + 1]!, outer[at + 2]!];
        const words = wordsOf(context.article(index).source.slice(start, end)).join(' ');
        const known = lines.get(words);
        if (!known) lines.set(words, { times: 1, place: { article: index, start, end } });
        else if (known.place.article !== index) known.times++;
      }
    for (const [words, { times, place }] of lines)
      if (times >= fewest)
        yield { message: `${inMarks(words)} stands in ${times} articles`, places: [place], key: [words] };
  },
});

/** Letters that lines of so many articles have, as a number: these alone may be one line. */
function lettersIn(notes: ReadonlyMap<number, readonly number[]>, articles: number): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const outer of notes.values())
    for (let at = 0; at < outer.length; at += 3) times.set(outer[at]!, (times.get(outer[at]!) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count >= articles).map(([letters]) => letters));
}

/** Furniture stands above and below a story, not in it. */
const outermost = 4;
const fewestWords = 5;

/** Letters as a number, start and end of each. */
function* outerLines(text: Text): Generator<[letters: number, start: number, end: number]> {
  const lines: number[] = [];
  for (let token = 0; token < text.count; token++) if (startsLine(text, token)) lines.push(token);
  for (const [at, first] of lines.entries()) {
    if (at >= outermost && at < lines.length - outermost) continue;
    const last = lines[at + 1] ?? text.count;
    if (last - first < fewestWords || text.blocks[text.blockOf[first]]?.kind === 'front-matter') continue;
    const { start, end } = spanOf(text, first, last);
    yield [lettersOf(text.source, start, end), start, end];
  }
}

/** What is the same where words are: plain letters and digits, in small letters and whatever stands between. */
function lettersOf(source: string, start: number, end: number): number {
  let one = 0x811c9dc5 | 0;
  let other = 0;
  for (let at = start; at < end; at++) {
    let unit = source.charCodeAt(at);
    if (unit >= 0x41 && unit <= 0x5a) unit += 0x20;
    if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))) continue;
    one = Math.imul(one ^ unit, 0x01000193);
    other = (Math.imul(other, 31) + unit) | 0;
  }
  return (one >>> 0) * 2 ** 20 + (other & 0xfffff);
}
