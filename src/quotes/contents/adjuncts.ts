import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { closingComma } from '../phrases/parentheses.ts';
import { endsInIng, isLowerCase, isManner, isPast, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, verbOfValue, Word } from '../reading/words.ts';
import { behindPreposition } from './prepositional-phrases.ts';

/** Behind times, places and occasions: on Monday, in a statement to the court, last night, again. */
export function skipAdjuncts(reading: Reading, from: number, last: number, inverted: boolean): number {
  const { classes, text } = reading;
  const { kind } = text;
  let i = from;
  for (let steps = 0; steps < 8 && i < last; steps++) {
    const bits = classes[i];
    // down-ballot, first-time
    if (i + 1 < last && kind[i + 1] === Kind.hyphen) return i;
    // A word of time within four, which most verbs don’t have.
    if (((bits | classes[i + 1] | classes[i + 2] | classes[i + 3]) & spanWords) !== 0) {
      const behind = behindTimeSpan(reading, i, last);
      if (behind > i) {
        i = behind;
        continue;
      }
    }
    if (kind[i] !== Kind.word) {
      const behind = kind[i] === Kind.comma && !inverted ? behindRemark(reading, i, last) : i;
      if (behind === i) return i;
      i = behind;
      continue;
    }
    // say may yet be lost: no month
    if ((bits & Word.modal) !== 0 && isLowerCase(reading, i)) return i;
    if ((bits & Word.time) !== 0 && (!inverted || (text.flags[i] & Flag.capital) !== 0 || steps > 0)) {
      if (i + 1 < last && kind[i + 1] === Kind.possessive) return i;
      i++;
      continue;
    }
    if ((bits & Word.timeModifier) !== 0 && !(isWord(reading, i, hashOf.that) && leadsClause(reading, i + 1))) {
      let k = i + 1;
      while (k < last && (classes[k] & Word.timeModifier) !== 0) k++;
      if (k < last && (classes[k] & (Word.time | Word.timePlural)) !== 0) {
        // said last year’s show was small
        if (k + 1 < last && kind[k + 1] === Kind.possessive) return i;
        i = k + 1;
        continue;
      }
      // he says at last.
      if (i > from && k === i + 1 && isWord(reading, i - 1, hashOf.at) && (k >= last || kind[k] === Kind.stop))
        return k;
    }
    if (
      (bits & Word.adverb) !== 0 &&
      (bits & (Word.determiner | Word.question | Word.quantifier | Word.preposition)) === 0
    ) {
      // "insisted there was no plan": here the adverb is a subject.
      if (
        (bits & Word.subject) !== 0 &&
        i + 1 < last &&
        ((classes[i + 1] & Word.auxiliary) !== 0 || kind[i + 1] === Kind.possessive)
      )
        return i;
      // said only fools would go, says long lines kept them away: the adverb stands before a noun of what is said
      if (focusing.has(text.hash[i]) && beginsSubject(reading, i + 1, last)) return i;
      i++;
      continue;
    }
    if (isManner(reading, i)) {
      i++;
      continue;
    }
    if (isWord(reading, i, hashOf.before) || isWord(reading, i, hashOf.after)) {
      const that = thatBehindWhen(reading, i, last);
      if (that > i) return that;
      // before | he left: no phrase, but a clause
      if (i + 1 < last && (classes[i + 1] & (Word.subject | Word.object)) === Word.subject) return i;
      const behind = behindWhenNoun(reading, i, last);
      if (behind >= 0) return behind;
    }
    if ((bits & Word.preposition) !== 0 && !isWord(reading, i, hashOf.than) && !isWord(reading, i, hashOf.as)) {
      const behind = behindPreposition(reading, i, last);
      if (behind === i) return i;
      i = behind;
      continue;
    }
    return i;
  }
  return i;
}

const spanWords = Word.timePlural | Word.time;

/** Two weeks later, only minutes before, just a few days ago: how far from then; the token itself where no such span begins. */
function behindTimeSpan({ classes, text: { hash, kind } }: Reading, from: number, last: number): number {
  let i = from;
  const spanStarts = Word.quantifier | Word.determiner | Word.timePlural | Word.adverb | Word.preposition;
  if (kind[i] !== Kind.number && (classes[i] & spanStarts) === 0) return from;
  if ((classes[i] & (Word.adverb | Word.preposition)) !== 0 && (classes[i] & Word.quantifier) === 0) i++;
  const counts = Word.quantifier | Word.determiner;
  while (
    i + 1 < last &&
    i < from + 4 &&
    (classes[i] & Word.timePlural) === 0 &&
    (kind[i] === Kind.number || (classes[i] & counts) !== 0 || fews.has(hash[i]))
  )
    i++;
  if (i + 1 >= last || (classes[i] & (Word.timePlural | Word.time)) === 0) return from;
  if ((classes[i] & Word.timePlural) === 0 && i === from) return from;
  i++;
  if (relations.has(hash[i])) return i + 1 < last && (classes[i + 1] & Word.auxiliary) === 0 ? i + 1 : from;
  if (hash[i] === hashOf.before && kind[i + 1] === Kind.comma) return i + 1;
  return hash[i] === hashOf.before || hash[i] === hashOf.after ? i : from;
}

/** said | after she had won the vote | that: the “that” behind a clause of when, else the conjunction. */
function thatBehindWhen(reading: Reading, when: number, last: number): number {
  const { classes, opens, text } = reading;
  if (when + 3 >= last || (classes[when + 1] & (Word.subject | Word.object)) !== Word.subject) return when;
  for (let i = when + 3; i + 1 < last && i < when + 14; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.comma || text.kind[i] === Kind.semicolon) return when;
    if (isWord(reading, i, hashOf.that)) return takesThat(reading, i - 1) ? when : i;
  }
  return when;
}

/**
 * It was late, she said | after rain led to floods: the conjunction, where the only verb is what happened; said after talks held in Leeds | that:
 * the “that”; else -1.
 */
function behindWhenNoun(reading: Reading, when: number, last: number): number {
  const from = endsInIng(reading, when + 1) ? when + 2 : when + 1;
  const one = nounPhraseAfter(reading, from, last);
  const joint = one && isWord(reading, one.last, hashOf.and) ? nounPhraseAfter(reading, one.last + 1, last) : null;
  const verb = (joint ?? one)?.last ?? last;
  if (verb >= last || !isPast(reading, verb)) return -1;
  const end = Math.min(last, verb + longestWhen);
  for (let i = verb + 1; i < end; i++) {
    if (reading.opens[i] > 0) return -1;
    if (isWord(reading, i, hashOf.that)) return i - verb < 14 && !takesThat(reading, i - 1) ? i : -1;
  }
  return hasFiniteVerb(reading, verb + 1, end) ? -1 : when;
}

/** Tokens behind the verb of such a clause that another verb is looked for in. */
const longestWhen = 40;

/** after she heard | that */
function takesThat({ verbs }: Reading, i: number): boolean {
  return verbs[i] !== 0 && (verbOfValue(verbs[i]).takes & (Takes.clause | Takes.that | Takes.mental)) !== 0;
}

const fews = WordTable.of(['couple', 'few', 'of', 'several']);
const relations = WordTable.of(['afterwards', 'ago', 'earlier', 'later']);

/** "said that | Monday would be wet", "that | this week’s talks": no time that is pointed to, as in that same day. */
function leadsClause(reading: Reading, i: number): boolean {
  if (!isLowerCase(reading, i) || reading.text.kind[i + 1] === Kind.possessive) return true;
  return (reading.classes[i] & (Word.timeModifier | Word.determiner)) === (Word.timeModifier | Word.determiner);
}

/** Behind a remark between commas that "that" or marks follow (said, through a spokesman, | that), else the comma it would begin with. */
function behindRemark(reading: Reading, comma: number, last: number): number {
  const { classes, opens } = reading;
  const first = comma + 1;
  if (first >= last || opens[first] > 0) return comma;
  const close = closingComma(reading, first, last);
  if (close < 0 || close + 1 >= last) return comma;
  if (isConnective(reading, first, close)) return opens[close + 1] > 0 ? close : close + 1;
  if (isPosture(reading, first, close)) return close + 1;
  if ((classes[first] & Word.preposition) === 0) return comma;
  if (hasFiniteVerb(reading, first, close)) return comma;
  if (opens[close + 1] > 0) return close;
  return isWord(reading, close + 1, hashOf.that) ? close + 1 : comma;
}

/** told the inquiry, | sitting in Leeds, | she was late: what those told are doing, before a pronoun with its verb. */
function isPosture(reading: Reading, first: number, close: number): boolean {
  const { classes } = reading;
  if (!endsInIng(reading, first) || (classes[first + 1] & Word.preposition) === 0) return false;
  const pronoun = (classes[close + 1] & (Word.subject | Word.relative)) === Word.subject;
  return pronoun && (classes[close + 2] & Word.auxiliary) !== 0;
}

/** said, | however, | crews were late; testified, | for example, | that: a word for how what is said stands to what came before. */
function isConnective(reading: Reading, first: number, close: number): boolean {
  const { hash } = reading.text;
  if (close === first + 1) return connectives.has(hash[first]);
  return close === first + 2 && isWord(reading, first, hashOf.for) && examples.has(hash[first + 1]);
}

const connectives = WordTable.of([
  'however',
  'instead',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'though',
  'too',
]);

const examples = WordTable.of(['example', 'instance', 'now']);

const focusing = WordTable.of(['even', 'just', 'long', 'only']);

/** A noun, number or name, and neither "that" nor marks nor another adverb. */
function beginsSubject(reading: Reading, i: number, last: number): boolean {
  if (i >= last || reading.opens[i] > 0) return false;
  const kind = reading.text.kind[i];
  const none =
    Word.preposition | Word.adverb | Word.subordinator | Word.time | Word.timeModifier | Word.subject | Word.determiner;
  return kind === Kind.number || (kind === Kind.word && (reading.classes[i] & none) === 0 && !isManner(reading, i));
}

/** A place, time or manner, a remark between commas or dashes: what follows the verb is neither its object nor a clause. */
export function beginsAdjunct(reading: Reading, i: number, last: number): boolean {
  if (i >= last) return false;
  const { classes, text } = reading;
  const kind = text.kind[i];
  if (kind === Kind.comma || kind === Kind.dash) return true;
  return (
    ((classes[i] & (Word.preposition | Word.time | Word.timeModifier)) !== 0 && (classes[i] & Word.subject) === 0) ||
    isManner(reading, i)
  );
}
