import type { Figure } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';
import { contentWords, shared, tellTheSame } from './content-words.ts';
import { sentenceAround } from './reading.ts';
import { areRelated } from './related-articles.ts';
import type { RuleContext } from './rule.ts';
import type { Told } from './topics.ts';
import { linkedEntity } from './utterances.ts';

/** Words that stand beside any figure and say nothing of what is measured. */
const ofAnyFigure: ReadonlySet<string> = new Set(
  (
    'average billion cent day friday hour hundred million minute monday month number percent per point poll saturday sunday survey thousand thursday today tomorrow total tuesday ' +
    'wednesday week yesterday'
  ).split(' '),
);

/** What sentences must share beside the noun counted: in articles that tell of one event, and in others. */
const likeness = { related: { words: 3, share: 0.3 }, others: { words: 3, share: 0.6 } };

/** Sentences that share much of what they are about beside the noun counted, and no two polls: each of these measures anew. */
export function onOneThing(context: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [sentenceOf(context, a), sentenceOf(context, b)];
  if (one.isOnPoll || other.isOnPoll) return false;
  const isOneMeasure = shared(one.measure, other.measure) >= tellingMeasure;
  // What nothing else can make good first: most pairs of a large topic share too little.
  if (!isOneMeasure && !tellTheSame(one.words, other.words, likeness.related)) return false;
  if (elsewhere(one.places, other.places)) return false;
  return (
    isOneMeasure ||
    tellTheSame(one.words, other.words, likeness.others) ||
    areRelated(context, a.article.index, b.article.index)
  );
}

/** Both name something, and none of it is the same. */
export function elsewhere(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && shared(one, other) === 0;
}

/** Words of a measure that tell enough by themselves: “spending on defence as a share of income”, no “unemployment rate”. */
const tellingMeasure = 3;

const pollWords = ['poll', 'margin', 'respondent', 'survey', 'surveyed'];

/** Each poll measures anew, and each has a margin of error of its own. */
export function isPoll(words: ReadonlySet<string>): boolean {
  return pollWords.some((word) => words.has(word));
}

/** Does the figure stand in a sentence on a poll? */
export function tellsOfPoll(context: RuleContext, told: Told): boolean {
  return sentenceOf(context, told).isOnPoll;
}

/** What tells the sentence of a figure from others. */
export function sentenceWords(context: RuleContext, told: Told): string {
  return [...sentenceOf(context, told).words].join(' ');
}

interface Sentence {
  readonly words: ReadonlySet<string>;
  readonly isOnPoll: boolean;
  /** Words of the figure’s measure. */
  readonly measure: ReadonlySet<string>;
  /** Ids of the places it names. */
  readonly places: ReadonlySet<string>;
}

/** The measure, unless it names a whole alone: 74% of the voters may like one thing and 25% of the voters know another. */
function measured({ measure }: Figure): string {
  return measure === null || measure.startsWith('share of ') ? '' : measure;
}

const sentences = new WeakMap<Figure, Sentence>();

function sentenceOf(context: RuleContext, { article, figure }: Told): Sentence {
  const known = sentences.get(figure);
  if (known) return known;
  const { start, end } = sentenceAround(article.text, tokenAt(article.text, figure.start));
  const places = article.annotation.mentions.flatMap((mention) =>
    mention.type === 'place' && mention.kind === 'name' && mention.start >= start && mention.end <= end
      ? (linkedEntity(context, article.index, mention.entity)?.id ?? [])
      : [],
  );
  const words = contentWords(article.source.slice(start, end));
  const counted = contentWords(`${figure.of ?? ''} ${figure.per ?? ''}`);
  const told = [...words].filter(
    (word) => !/\d/u.test(word) && !counted.has(word) && !(ofAnyFigure.has(word) && !pollWords.includes(word)),
  );
  const read = {
    words: new Set(told),
    isOnPoll: isPoll(new Set(told)),
    measure: contentWords(measured(figure)),
    places: new Set(places),
  };
  sentences.set(figure, read);
  return read;
}
