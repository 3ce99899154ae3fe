import type { Figure, Mention } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import { contentWords } from '../content-words.ts';
import { measuredFrom } from './measured-from.ts';
import type { Noting } from '../noted.ts';
import { sentenceAround } from '../reading.ts';
import type { RuleArticle } from '../rule-article.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A figure with all that is compared of it: plain data, as it is held for a whole topic and put away for a whole corpus. */
export interface Told {
  readonly article: number;
  /** In its article. */
  readonly number: number;
  /** Of its article. */
  readonly date: string | null;
  readonly figure: Omit<Figure, 'keys' | 'linked'>;
  /** As written. */
  readonly written: string;
  /** Three letters on either side. */
  readonly before: string;
  readonly behind: string;
  /** Counted besides others: “four other people”, “another 20”. Those who were counted before are no part of it. */
  readonly besides: boolean;
  readonly sentence: ToldSentence;
}

/** What tells the sentence of a figure from others. Words are numbers, in order of size. */
export interface ToldSentence {
  /** Its words, but for the figures, the noun counted and what stands beside any figure. */
  readonly words: readonly number[];
  /** Tells apart sentences with the same words in another order. */
  readonly order: number;
  readonly isOnPoll: boolean;
  /** Words of the figure’s measure. */
  readonly measure: readonly number[];
  /** Words of what a distance is measured from. */
  readonly from: readonly number[];
  /** Words of what is counted. */
  readonly counted: readonly number[];
  /** Numbers of the entities of the article that are places and named in it. */
  readonly places: readonly number[];
}

/** Words that stand beside any figure and say nothing of what is measured. */
const ofAnyFigure: ReadonlySet<string> = new Set(
  (
    'average billion cent day friday hour hundred million minute monday month number percent per point poll saturday sunday survey thousand thursday today tomorrow total tuesday ' +
    'wednesday week yesterday'
  ).split(' '),
);

const pollWords = ['poll', 'margin', 'respondent', 'survey', 'surveyed'];

/** Each poll measures anew, and each has a margin of error of its own. */
export function isPoll(words: ReadonlySet<string>): boolean {
  return pollWords.some((word) => words.has(word));
}

export function notingFigures(vocabulary: Vocabulary): Noting<Told> {
  return {
    count: ({ annotation }) => annotation.figures.length,
    note: (article, number) => toldIn(article, number, vocabulary),
  };
}

function toldIn(article: RuleArticle, number: number, vocabulary: Vocabulary): Told {
  const { index, date, source, annotation } = article;
  const { keys: _, linked: __, ...figure } = annotation.figures[number]!;
  const { start, end } = figure;
  let sentence: ToldSentence | undefined;
  return {
    article: index,
    number,
    date,
    figure,
    written: source.slice(start, end),
    before: source.slice(Math.max(0, start - 3), start),
    behind: source.slice(end, end + 3),
    besides: isBesides(source, start, end),
    // Most are put beside no other one.
    get sentence() {
      return (sentence ??= sentenceOf(article, figure, vocabulary));
    },
  };
}

const besidesWithin = /\b(?:additional|extra|further|others?)\b|\bmore\b(?!\s+than\b)/iu;
const besidesBefore = /\b(?:additional|another|extra|further)\s+$/iu;

function isBesides(source: string, start: number, end: number): boolean {
  return (
    besidesWithin.test(source.slice(start, end)) || besidesBefore.test(source.slice(Math.max(0, start - 12), start))
  );
}

function sentenceOf(article: RuleArticle, figure: Told['figure'], vocabulary: Vocabulary): ToldSentence {
  const { content, places } = contentAround(article, figure.start);
  const counted = contentWords(`${figure.of ?? ''} ${figure.per ?? ''}`);
  const words = new Set(
    [...content].filter(
      (word) => !/\d/u.test(word) && !counted.has(word) && !(ofAnyFigure.has(word) && !pollWords.includes(word)),
    ),
  );
  let order = 0;
  for (const word of words) order = (Math.imul(order, 31) + vocabulary.numberOf(word)) | 0;
  return {
    words: vocabulary.sorted(words),
    order,
    isOnPoll: isPoll(words),
    measure: vocabulary.sorted(contentWords(measured(figure))),
    counted: vocabulary.sorted(contentWords(figure.kind === 'count' ? (figure.of ?? '') : '')),
    from: vocabulary.sorted(contentWords(measuredFrom(article.source, figure))),
    places,
  };
}

/** The measure, unless it names a whole alone: 74% of the voters may like one thing and 25% of the voters know another. */
function measured({ measure }: Told['figure']): string {
  return measure === null || measure.startsWith('share of ') ? '' : measure;
}

interface Content {
  readonly content: ReadonlySet<string>;
  readonly places: readonly number[];
}

const contents = new WeakMap<RuleArticle, Map<number, Content>>();

/** Letters of a sentence that is looked at as a whole. Of a longer one, a list of thousands, it is the stretch around a figure. */
const longestSentence = 4000;

/** Words and places of the sentence around an offset, read once for all its figures. */
function contentAround(article: RuleArticle, offset: number): Content {
  const sentence = sentenceAround(article.text, tokenAt(article.text, offset));
  const stretch = Math.floor((offset - sentence.start) / longestSentence) * longestSentence + sentence.start;
  const { start, end } =
    sentence.end - sentence.start <= longestSentence
      ? sentence
      : { start: stretch, end: Math.min(sentence.end, stretch + longestSentence) };
  const known = contents.get(article) ?? new Map<number, Content>();
  contents.set(article, known);
  const found = known.get(start);
  if (found) return found;
  const places = mentionsIn(article, start, end).flatMap(({ type, kind, entity }) =>
    type === 'place' && kind === 'name' && entity >= 0 ? [entity] : [],
  );
  const read = { content: contentWords(article.source.slice(start, end)), places: [...new Set(places)] };
  known.set(start, read);
  return read;
}

/** The mentions of a stretch, found by halves: an article may have a hundred thousand. */
export function mentionsIn({ annotation: { mentions } }: RuleArticle, start: number, end: number): Mention[] {
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (mentions[middle]!.start < start) from = middle + 1;
    else to = middle;
  }
  const found: Mention[] = [];
  for (; from < mentions.length && mentions[from]!.start < end; from++)
    if (mentions[from]!.end <= end) found.push(mentions[from]!);
  return found;
}
