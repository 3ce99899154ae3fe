import { shared } from '../content-words.ts';
import { valueOf } from './figure-conflicts.ts';
import { nounCounted, type Sentence } from './figure-reports.ts';
import { digitsOf, slipBetween, tellingDigits, type Slip } from './figure-slips.ts';
import { ofAnything } from './figure-rivals.words.ts';
import type { Told } from './told.ts';
import { disagree } from './topics.ts';

type Figure = Told['figure'];

/** What sentences with the same digits in another size must share, counted and as a share of the shorter one’s words … */
const likeSlips = { words: 2, share: 0.4 };
/** … or so many figures … */
const figuresOfSlips = 2;
/** … and what all others must. */
const likeness = { words: 3, share: 0.6 };

/** What may be is not what is: a ferry with room for 178 passengers and the 187 passengers on board. */
const ofWhatMayBe = ['capacity', 'certified', 'licensed', 'limit', 'maximum', 'room'];

/** Figures of two sentences that cannot both be right if these tell the same, with the slip that the one may be of the other. */
export function* rivals(one: Sentence, other: Sentence): Generator<[Told, Told, Slip | null]> {
  if (ofWhatMayBe.some((word) => one.words.has(word) !== other.words.has(word))) return;
  let likenessRead: Likeness | undefined;
  const alike = (): Likeness => (likenessRead ??= likenessOf(one, other));
  for (const left of one.told) {
    for (const right of other.told) {
      if (left.figure.kind !== right.figure.kind) continue;
      const slip = slipBetween(left, right);
      if (slip === 'near' && !disagree(left, right)) continue;
      if (changesValue(slip) && !(isNew(left, other) && isNew(right, one))) continue;
      if (slip === 'digits' || slip === 'currency' || slip === 'near') {
        const areClose = left.figure.kind === 'count' ? areAlike(alike(), 0) : areNearlyAlike(alike());
        if (areClose || isTelling(left, right)) yield [left, right, slip];
        continue;
      }
      if (slip === null ? isRival(left, right, one, other, alike()) : areNearlyAlike(alike()))
        yield [left, right, slip];
    }
  }
}

/** What two sentences share. */
interface Likeness {
  readonly figures: number;
  /** With the figures, each of which counts as a word. */
  readonly words: number;
  /** Words of the shorter one, without its figures. */
  readonly fewest: number;
}

function likenessOf(one: Sentence, other: Sentence): Likeness {
  const figures = shared(one.values, other.values);
  return {
    figures,
    words: shared(one.words, other.words) + figures,
    fewest: Math.min(one.words.size, other.words.size),
  };
}

function areNearlyAlike({ figures, words, fewest }: Likeness): boolean {
  return words >= likeSlips.words && (figures >= figuresOfSlips || words / (fewest + figures) >= likeSlips.share);
}

function areAlike({ figures, words, fewest }: Likeness, more: number): boolean {
  return words + more >= likeness.words && (words + more) / (fewest + figures + more) >= likeness.share;
}

/** Do they disagree where the sentences tell the same? What most pairs fail by, and costs least, comes first. */
function isRival(left: Told, right: Told, one: Sentence, other: Sentence, alike: Likeness): boolean {
  const isNoun = isOnlyOfNoun(left, one) && isOnlyOfNoun(right, other) && areNeighbours(left.figure, right.figure);
  return (
    (isNoun || areAlike(alike, wordsCounted(left.figure, right.figure))) &&
    isNear(left.figure, right.figure) &&
    isOneMeasure(left.figure, right.figure) &&
    isLevel(left.figure) === isLevel(right.figure) &&
    (isNoun || (isAlone(left, one, right) && isAlone(right, other, left))) &&
    disagree(left, right)
  );
}

/**
 * Is it the only count of its noun in the report? Two reports of one event then hardly count two things by it: 35 and 33 nationalities. Where
 * something is tells of that thing alone: one report has airports in 18 countries, another employees in 16.
 */
function isOnlyOfNoun({ figure, before }: Told, { report }: Sentence): boolean {
  const noun = nounCounted(figure);
  return noun !== null && !ofAnything.includes(noun) && report.counted.get(noun) === 1 && !endsLikePlace.test(before);
}

/** Three letters before a count: “in”, “at”, “from”, “across”. */
const endsLikePlace = /^(?:in|at|om|ss) $/u;

/** Counts of one noun that are no more apart than a miscount is. */
function areNeighbours(a: Figure, b: Figure): boolean {
  if (nounCounted(a) !== nounCounted(b) || a.value === null || b.value === null) return false;
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return less >= fewest && more <= less * apart;
}

/** Of two or three there may be two lots. */
const fewest = 10;
const apart = 1.5;

/** Words of a noun that both count, where it has several: “six severe flood warnings”. One is no sign that it is the same. */
function wordsCounted({ of }: Figure, other: Figure): number {
  return of !== null && of === other.of && of.includes(' ') ? of.split(' ').length : 0;
}

/** Digits enough that the same ones are no chance, or a count of the same noun. */
function isTelling(a: Told, b: Told): boolean {
  const digits = a.figure.kind === 'money' ? tellingDigits - 1 : tellingDigits;
  return digitsOf(a.written).length >= digits || countOneNoun(a.figure, b.figure);
}

function countOneNoun(a: Figure, b: Figure): boolean {
  return a.kind === 'count' && a.of !== null && a.of === b.of;
}

/** Does the slip leave another value or unit behind, so that an article which has the other’s figure as well tells of two things? */
function changesValue(slip: Slip | null): boolean {
  return slip !== null && slip !== 'period' && slip !== 'direction';
}

/** Does the other’s article nowhere have this figure? */
function isNew({ figure }: Told, { report }: Sentence): boolean {
  return !report.all.has(valueOf(figure));
}

/** What is miscounted is not ten times as much; dates have no size. */
function isNear(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' || !a.value || !b.value) return true;
  return Math.max(a.value, b.value) < 10 * Math.min(a.value, b.value);
}

/** Counts of the same noun; dates that both tell a day, or both a year. */
function isOneMeasure(a: Figure, b: Figure): boolean {
  if (a.kind === 'count') return a.of !== null && b.of !== null;
  return a.kind !== 'date' || (a.iso !== null && b.iso !== null && isDay(a.iso) === isDay(b.iso));
}

function isDay(iso: string): boolean {
  return /\d\d-\d\d$/u.test(iso);
}

/** What is told of a change is no level. */
function isLevel({ role }: Figure): boolean {
  return role !== 'delta' && role !== 'before';
}

/** Is it the only figure of its kind and unit there, or the only one of them with the measure that both name? */
function isAlone({ figure, sentence }: Told, { told }: Sentence, rival: Told): boolean {
  const named = sentence.measure.filter((word) => rival.sentence.measure.includes(word));
  return told.every(
    (other) =>
      other.figure === figure ||
      other.figure.kind !== figure.kind ||
      other.figure.unit !== figure.unit ||
      (named.length > 0 && !named.some((word) => other.sentence.measure.includes(word))),
  );
}
