import type { Attribution } from '../model/attribution.ts';
import { described, type Earlier, named, type Referent } from '../model/referent.ts';
import type { Number } from '../people/agreement.ts';
import { canAct, documentIn, isNamedBody, isPaper } from '../people/may-speak.ts';
import { protagonistBeside } from '../people/protagonist.ts';
import { sexOf } from '../people/told-sex.ts';
import { headMention } from '../phrases/heads.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';
import { isAside, speakerIn } from './earlier-speakers.ts';
import { isBareAge, isEpithet } from './epithets.ts';
import { isNewcomer } from './newcomers.ts';
import { ambiguous, onlyFitting } from './sole-referents.ts';

/** Sentences that a pronoun or a bare office looks back over. */
const reach = 4;

/** Whom the sentences before name that a pronoun of this number, or an office, can stand for; but not `topic`. */
export function lookBack(
  reading: Reading,
  attribution: Attribution,
  earlier: readonly Earlier[],
  wanted: Number | 'office',
  topic: NounPhrase | null = null,
): Referent | null {
  const { first: before, sentence } = attribution;
  const { entities, sentences, skipped } = reading;
  const other = topic ?? spokenOf(reading, attribution);
  const others = other ? (headMention(reading, other)?.entity ?? -1) : -1;
  let from = earlier.length - 1;
  let looked = 0;
  let passing = -1;
  for (let s = sentence - 1; s >= 0 && looked < reach; s--) {
    const first = sentences[s];
    const last = Math.min(before, sentences[s + 1]);
    if (skipped[first] === 1) continue;
    looked++;
    while (from >= 0 && earlier[from].attribution.first >= last) from--;
    const spoke = speakerIn(reading, earlier, from, first, other, wanted, before);
    const aside = spoke >= 0 && isAside(reading, earlier, spoke, first);
    if (spoke >= 0 && !aside) {
      const { entity } = earlier[spoke];
      if (entity < 0 || !isParagraphBetween(reading, first, before)) return earlier[spoke];
      const who = onwards(reading, entity, attribution, wanted);
      return who === entity ? earlier[spoke] : named(reading, who);
    }
    const subject = subjectOf(reading, first, last);
    const entity = subject ? (headMention(reading, subject)?.entity ?? -1) : -1;
    if (entity >= 0 && entity === others) {
      if (aside) return earlier[spoke];
      continue;
    }
    if (entity >= 0 && canAct(reading, entity, wanted)) {
      // Hale and Ito both scored: “…,” said the striker.
      if (wanted === 'person' && subject && isWord(reading, subject.last, hashOf.and)) return null;
      return named(reading, entity);
    }
    if (aside) return earlier[spoke];
    if (wanted === 'office') continue;
    if (
      subject &&
      entity < 0 &&
      (isNewcomer(reading, subject, wanted) ||
        isNamedBody(reading, subject, wanted) ||
        isPaper(reading, subject, wanted))
    )
      return described(reading, subject);
    // The centre-back left Ripon: he is somebody named before.
    if (subject && entity < 0 && (isEpithet(reading, subject) || isBareAge(reading, subject))) continue;
    const only = onlyFitting(reading, first, last, wanted);
    if (wanted === 'thing' && looked === 1 && (only < 0 || entities.entities[only].type === 'place')) {
      const letter = documentIn(reading, first, last);
      if (letter) return described(reading, letter);
    }
    // City lost, in which Ito was sent off. “…,” the Swede said: who has spoken before, rather than who is named in passing
    if (only >= 0 && wanted === 'person') passing = passing < 0 ? only : passing;
    else if (only >= 0) return named(reading, onwards(reading, only, attribution, wanted));
    if (only === ambiguous) break;
  }
  return passing >= 0 ? named(reading, passing) : null;
}

/** Does a paragraph of the article’s body, be it beside captions, stand between the two tokens? */
function isParagraphBetween({ text: { blocks, blockOf }, skipped }: Reading, first: number, last: number): boolean {
  const end = Math.min(blockOf[last], blockOf[first] + farthest);
  for (let b = blockOf[first] + 1; b < end; b++)
    if (blocks[b].kind === 'paragraph' && skipped[blocks[b].first] === 0) return true;
  return false;
}

/** Blocks that are looked at, so that a page of captions is not passed over for each pronoun. */
const farthest = 12;

/** Who a paragraph’s first pronoun stands for, where the sentence before it names but somebody in passing. */
function onwards(reading: Reading, only: number, { source }: Attribution, wanted: Number | 'office'): number {
  const { blocks, blockOf } = reading.text;
  if (!source || (wanted !== 'male' && wanted !== 'female') || blocks[blockOf[source.first]].first !== source.first)
    return only;
  const main = protagonistBeside(reading.entities, only);
  return main >= 0 && sexOf(reading, main) === wanted ? main : only;
}

/** Whom the speaker tells or speaks of, who is somebody else: she told Hale, she says of the mayor. */
function spokenOf(reading: Reading, { cue: { last }, sentenceLast }: Attribution): NounPhrase | null {
  if (last <= 0 || last >= sentenceLast) return null;
  const of = isWord(reading, last, hashOf.of);
  if (!of && !isCapital(reading, last) && (reading.classes[last] & Word.determiner) === 0) return null;
  return nounPhraseAfter(reading, of ? last + 1 : last, sentenceLast);
}
