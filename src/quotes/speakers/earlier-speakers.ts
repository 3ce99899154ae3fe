import { WordTable } from '../../text/index.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import type { Earlier } from '../model/referent.ts';
import { fits, fitsDescription, type Number } from '../people/agreement.ts';
import { headMention } from '../phrases/heads.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { isLowerCase, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { pronounName, pronounNumber } from './pronoun-numbers.ts';
import { isSomeone } from './unnamed-speakers.ts';

/**
 * The number of who speaks in the sentence from token `first` on, the last of them numbered `from`, that the pronoun can stand for; -1 for
 * none. The last one, but one whose words are told aside only where no other fits.
 */
export function speakerIn(
  reading: Reading,
  earlier: readonly Earlier[],
  from: number,
  first: number,
  other: NounPhrase | null,
  wanted: Number | 'office',
  pronoun: number,
): number {
  let aside = -1;
  for (let at = from; at >= 0 && earlier[at].attribution.first >= first; at--) {
    const speaker = earlier[at];
    if (other && isSame(reading, other, speaker)) continue;
    if (!canSpeak(reading, speaker, wanted) && !isSomeone(reading, speaker, wanted, pronoun)) continue;
    if (!isAside(reading, earlier, at, first)) return at;
    if (aside < 0) aside = at;
  }
  return aside;
}

function canSpeak(reading: Reading, speaker: Earlier, wanted: Number | 'office'): boolean {
  return speaker.entity >= 0
    ? fits(reading, speaker.entity, wanted) || isTitled(reading, speaker, wanted)
    : wanted !== 'office' && (isDescribedSpeaker(reading, speaker, wanted) || (wanted === 'many' && isJoint(speaker)));
}

/** Is the speech told by another one in the same sentence (Hale said that Ito had told her), or quoted aside (in the words of Ito)? */
export function isAside(reading: Reading, earlier: readonly Earlier[], inner: number, sentenceFirst: number): boolean {
  const { first, cue, embedded: place } = earlier[inner].attribution;
  // in the words of Ito; a letter in which Ito promised
  if (isWord(reading, cue.first, hashOf.in) || place === 'relative') return true;
  for (let at = inner - 1; at >= 0 && inner - at < 5; at--) {
    const { first: outer, content, contentForm, embedded, sentenceLast, source } = earlier[at].attribution;
    if (outer < sentenceFirst) return false;
    if (!source || content < 0 || content > first || contentForm !== 'clause') continue;
    if (endOfClause(reading, content, sentenceLast, embedded) > first) return true;
  }
  return false;
}

/** Is the phrase a name or description of the one who spoke before? */
function isSame(reading: Reading, other: NounPhrase, { entity, attribution: { source } }: Earlier): boolean {
  if (entity >= 0) return headMention(reading, other)?.entity === entity;
  const { hash } = reading.text;
  return source !== null && hash[other.headLast - 1] === hash[source.headLast - 1];
}

/** "Union official Rhodri Tomos", "Dr Anil Mistry": a person by the words before the name, be it taken for a body. */
function isTitled(reading: Reading, { attribution: { source } }: Earlier, wanted: Number | 'office'): boolean {
  if (!source || (wanted !== 'male' && wanted !== 'female' && wanted !== 'person')) return false;
  const mention = headMention(reading, source);
  if (!mention || mention.type !== 'organisation') return false;
  const { text, classes } = reading;
  let first = source.headLast - 1;
  while (first > 0 && text.start[first - 1] >= mention.start) first--;
  if (source.headLast - first < 2) return false;
  if ((classes[first] & Word.honorific) !== 0) return true;
  return first > source.first && isLowerCase(reading, first - 1) && (nounAt(reading, first - 1) & Noun.person) !== 0;
}

/** Hale and Ito said …: they. */
function isJoint({ attribution: { named: who } }: Earlier): boolean {
  return who?.speaker.speakers !== undefined;
}

function isDescribedSpeaker(reading: Reading, { attribution: { source }, name }: Earlier, number: Number): boolean {
  // It calls … It also tells: the same one again.
  if (
    number === 'thing' &&
    source &&
    source.last - source.first === 1 &&
    pronounNumber(reading, source.first) === number
  )
    return !pronounName.test(name);
  // My agent says: whose agent it is speaks on
  if (source !== null && firstOwners.has(reading.text.hash[source.first])) return false;
  return source !== null && fitsDescription(reading, source, number) && !pronounName.test(name);
}

const firstOwners = WordTable.of(['my', 'our', 'your']);
