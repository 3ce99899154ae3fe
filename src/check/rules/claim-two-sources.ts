import { overlaps, type Quote } from '../../model/index.ts';
import { contentWords, tellTheSame } from '../content-words.ts';
import { nearestBehind } from '../nearest.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { extent } from '../quotations/telling.ts';

export default defineRule({
  id: 'claim-two-sources',
  category: 'quotations',
  summary: 'One article gives one reported statement to one source',
  severity: 'info',
  why: 'An article reports the same statement twice and names a different source each time (“the ministry said …”, “Reed said …”). Both may have said so; an editor may want to know which. Only statements that share six words or more of what they are about, and most of the shorter one’s, are compared. “Officials” without a name may be those of an organisation with one.',
  examples: {
    pass: [
      corpusOf(
        'The ministry said the ferry would return to the old harbour. Anna Reed said the wall would be built by summer.',
      ),
      corpusOf(
        'The Marlow Harbour Board said the night ferry would return to the old harbour in June after repairs.\n\nIt rained.\n\nThe night ferry would return to the old harbour in June once repairs ended, officials said.',
      ),
    ],
    fail: [
      corpusOf(
        '⟦The ministry said⟧ the night ferry would return to the old harbour in June after repairs.\n\nIt rained.\n\n⟦Anna Reed said⟧ the night ferry would return to the old harbour in June once repairs ended.',
      ),
    ],
  },
  *checkArticle({ index, source, annotation }) {
    const isBody = ({ speaker }: Quote): boolean => annotation.entities[speaker!.entity]?.type === 'organisation';
    const maySpeakFor = (one: Quote, other: Quote): boolean => one.speaker!.entity < 0 && isBody(other);
    const reported = annotation.quotes
      .filter((quote) => (quote.kind === 'indirect' || quote.kind === 'mixed') && quote.speaker && quote.source)
      .map((quote) => ({ quote, about: contentWords(textOf(source, quote)) }));
    for (const [number, one] of reported.entries())
      for (const other of nearestBehind(reported, number, mostCompared)) {
        if (maySpeakFor(one.quote, other.quote) || maySpeakFor(other.quote, one.quote)) continue;
        if (sameSpeaker(one.quote, other.quote) || overlaps(whole(one.quote), whole(other.quote))) continue;
        if (!tellTheSame(one.about, other.about, { words: 6, share: 0.6 })) continue;
        yield {
          message: `One statement is given to ${one.quote.speaker!.name} and to ${other.quote.speaker!.name}`,
          places: [one, other].map(({ quote }) => ({ article: index, ...whole(quote) })),
        };
        break;
      }
  },
});

/** More than any article reports but a live blog. */
const mostCompared = 200;

function textOf(source: RuleArticle['source'], quote: Quote): string {
  return quote.parts.map(({ start, end }) => source.slice(start, end)).join(' ');
}

function sameSpeaker(a: Quote, b: Quote): boolean {
  return a.speaker!.name === b.speaker!.name || (a.speaker!.entity >= 0 && a.speaker!.entity === b.speaker!.entity);
}

/** From the source to the end of what is reported. */
function whole(quote: Quote): { start: number; end: number } {
  const { start, end } = extent(quote);
  return { start: Math.min(start, quote.source!.start), end: Math.max(end, quote.source!.end) };
}
