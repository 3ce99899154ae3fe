import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { spanOf, startsLine, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RulePlace } from '../rule.ts';

const by = hashWord('by');

export default defineRule({
  id: 'name-capitals',
  category: 'names',
  summary: 'A name has the same capitals everywhere in an article',
  severity: 'info',
  why: 'A name in full capitals in one place and in ordinary ones in another (“HARBOUR PICTURES”, “Harbour Pictures”; “NATO”, “Nato”) comes from a picture credit or another house style. Lines that stand in capitals as a whole are left alone, and so are words that are no name where they stand in small letters.',
  examples: {
    pass: [
      corpusOf('By ADA HALE\n\nIt rained. Write to Ada Hale.'),
      corpusOf('THE HARBOUR PICTURES CLOSES TODAY\n\nHarbour Pictures closed on Monday. It had been US against us.'),
    ],
    fail: [
      corpusOf('⟦HARBOUR PICTURES⟧ the old wall at night\nThe wall at night (Photo: ⟦Harbour Pictures⟧)\n\nIt rained.'),
      corpusOf('The ⟦NATO⟧ summit ended. Later ⟦Nato⟧ officials left.'),
    ],
  },
  *checkArticle({ index, text }) {
    const runs = new Map<string, RulePlace>();
    for (const { first, last } of capitalRuns(text)) {
      const key = phrase(text, first, last).toLowerCase();
      if (!runs.has(key)) runs.set(key, { article: index, ...spanOf(text, first, last) });
    }
    if (runs.size === 0) return;
    const longest = Math.max(...[...runs.keys()].map((key) => key.split(' ').length));
    const told = new Set<string>();
    for (let first = 0; first < text.count; first++) {
      if (!isTitleCase(text, first)) continue;
      for (let last = first + 1; last <= Math.min(text.count, first + longest) && isTitleCase(text, last - 1); last++) {
        const written = phrase(text, first, last);
        const run = runs.get(written.toLowerCase());
        if (!run || told.has(written) || (last === first + 1 && (text.flags[first] & Flag.sentenceStart) !== 0))
          continue;
        told.add(written);
        yield {
          message: `“${text.source.slice(run.start, run.end)}” is also written “${written}”`,
          places: [run, { article: index, ...spanOf(text, first, last) }],
        };
      }
    }
  },
});

/** Runs of words in capitals, in lines that have other words too: of two words, or one of four letters or more. */
function* capitalRuns(text: Text): Generator<{ first: number; last: number }> {
  for (let first = 0; first < text.count; first++) {
    if (!isAllCapitals(text, first)) continue;
    let last = first + 1;
    while (last < text.count && isAllCapitals(text, last) && !startsLine(text, last)) last++;
    const alone = startsLine(text, first) && (last === text.count || startsLine(text, last));
    if (
      !alone &&
      !isDateline(text, first, last) &&
      !isByline(text, first) &&
      last - first <= 5 &&
      (last > first + 1 || text.end[first] - text.start[first] >= 4)
    )
      yield { first, last };
    first = last - 1;
  }
}

/** “HARWICH, England —” */
function isDateline(text: Text, first: number, last: number): boolean {
  const behind = text.kind[last];
  return (
    startsLine(text, first) &&
    last < text.count &&
    (behind === Kind.comma || behind === Kind.dash || behind === Kind.open)
  );
}

/** “By ADA HALE”: house style. */
function isByline(text: Text, first: number): boolean {
  return first > 0 && startsLine(text, first - 1) && text.hash[first - 1] === by;
}

function isAllCapitals(text: Text, token: number): boolean {
  return text.kind[token] === Kind.word && (text.flags[token] & Flag.allCapitals) !== 0;
}

function isTitleCase(text: Text, token: number): boolean {
  return (
    text.kind[token] === Kind.word &&
    (text.flags[token] & (Flag.capital | Flag.allCapitals | Flag.mixedCase)) === Flag.capital
  );
}

function phrase(text: Text, first: number, last: number): string {
  return Array.from({ length: last - first }, (_, offset) => tokenText(text, first + offset)).join(' ');
}
