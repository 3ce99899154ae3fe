import { areRelated } from '../related/related-articles.ts';
import type { RuleContext } from '../rule.ts';
import type { Told, ToldSentence } from './told.ts';
import { inCommon } from '../vocabulary.ts';

interface Likeness {
  readonly words: number;
  readonly share: number;
  readonly ofLonger: number;
}

/**
 * What sentences must share beside the noun counted: in articles that tell of one event, in others of one week, and in those of which no date
 * tells that they are of one time. “94% of wards reporting” and “95% of wards reporting” are of two evenings.
 */
const likeness = {
  related: { words: 3, share: 0.35, ofLonger: 0 },
  others: { words: 3, share: 0.6, ofLonger: 0 },
  undated: { words: 4, share: 0.8, ofLonger: 0.5 },
};

/** Sentences that share much of what they are about beside the noun counted, and no two polls: each of these measures anew. */
export function onOneThing(context: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [a.sentence, b.sentence];
  if (one.isOnPoll || other.isOnPoll || areFromElsewhere(one, other)) return false;
  const isOneMeasure = one.measure.length >= tellingMeasure && inCommon(one.measure, other.measure) >= tellingMeasure;
  const common = isOneMeasure ? 0 : inCommon(one.words, other.words);
  const shorter = Math.min(one.words.length, other.words.length);
  const longer = Math.max(one.words.length, other.words.length);
  const areAlike = ({ words, share, ofLonger }: Likeness): boolean =>
    common >= words && common >= share * shorter && common >= ofLonger * longer;
  // What nothing else can make good first: most pairs of a large topic share too little.
  if (!isOneMeasure && !areAlike(likeness.related)) return false;
  if (areElsewhere(context, a, b)) return false;
  const areDated = a.date !== null && b.date !== null;
  return (
    isOneMeasure || areAlike(areDated ? likeness.others : likeness.undated) || areRelated(context, a.article, b.article)
  );
}

/** 5 km from the border and 100 km south of the capital: two distances of one thing. */
function areFromElsewhere(one: ToldSentence, other: ToldSentence): boolean {
  return one.from.length > 0 && other.from.length > 0 && inCommon(one.from, other.from) === 0;
}

/** Both sentences name places, and none of them is the same. */
function areElsewhere(context: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [placesOf(context, a), placesOf(context, b)];
  return elsewhere(one, other);
}

/** Numbers of the entities of the corpus. */
function placesOf({ links }: RuleContext, { article, sentence: { places } }: Told): ReadonlySet<number> {
  const linked = places.map((place) => links.entities.of[article]?.[place] ?? -1);
  return new Set(linked.filter((place) => place >= 0));
}

/** Both name something, and none of it is the same. */
export function elsewhere<Name>(one: ReadonlySet<Name>, other: ReadonlySet<Name>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
}

/** Words of a measure that tell enough by themselves: “spending on defence as a share of income”, no “unemployment rate”. */
const tellingMeasure = 3;

/** What tells the sentence of a figure from others. */
export function sentenceKey({ sentence: { words, order } }: Told): string {
  return `${order} ${words.join(' ')}`;
}
